// The address a page's report is known by: two reports with the same one are versions of one report.

import { metaOf, type PageSource } from './page-meta.ts';

/** Query fields that say how a reader came, not what the address is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ref_src)$/;

/**
 * The address the page calls its own. One that names only the front page is none, and one at another outlet is that outlet's: a
 * reprint must not pass for a later version of the original. Else the address it was found at, without tracking.
 */
export function addressOf(source: PageSource): string | undefined {
  const { document, url } = source;
  for (const named of [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metaOf(source, ['og:url']),
  ]) {
    const own = named ? URL.parse(named, url) : null;
    if (!own || !/^https?:$/.test(own.protocol) || own.pathname + own.search === '/') continue;
    if (url === undefined || siteOf(own.href) === siteOf(url)) return own.href;
  }
  return url === undefined ? undefined : withoutTracking(url);
}

function withoutTracking(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** "amp.news.example.co.uk" -> "example.co.uk": the last two names, three where the second last is as short as "co" or "com". */
function siteOf(address: string): string {
  const names = URL.parse(address)?.hostname.split('.') ?? [];
  const isShort = names.length > 2 && (names.at(-2)?.length ?? 0) <= 3;
  return names.slice(isShort ? -3 : -2).join('.');
}
