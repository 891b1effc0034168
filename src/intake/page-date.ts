// The day a page says its article was published, at the outlet's place.

import { dayIn, zoneOfOutlet } from './outlet-zones.ts';
import { isElement } from './page-dom.ts';
import { collapsed, type PageSource } from './page-meta.ts';
import { printedDay } from './printed-day.ts';

/** Names of `<meta>` in the order in which they are believed. */
const METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'ptime',
  'originalpublicationdate',
  'displaydate',
  'date',
];
const MARKED = '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], time[datetime]';
/** Some systems write the year 1 for "unknown". */
const FIRST_YEAR = '1800';
const DAY_MS = 86_400_000;
/** A time in universal time, which is not the outlet's unless it is in London in winter. */
const UNIVERSAL = /\d[Tt ]\d{2}:\d{2}.*(Z|[+-]00:?00|GMT|UTC)$/;
const ADDRESS_DAY =
  /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/-]|$)|\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})\//i;

/**
 * The first date of publication that the page gives, to the day, with the reason in words. It is never shifted by this machine's
 * zone. Where the page writes universal time, the outlet's day is meant by the "Monday" of the text: the one in the page's address, if
 * that names the day before or after, else the one in the zone of the outlet, if its site is known.
 */
export function publishedOn(source: PageSource): { readonly date: string; readonly reason: string } | undefined {
  for (const [name, value] of datesOf(source)) {
    const date = value === undefined ? undefined : printedDay(value);
    if (value === undefined || date === undefined || date < FIRST_YEAR) continue;
    const said = `The page's ${name} says ${collapsed(value)}`;
    if (!UNIVERSAL.test(value.trim())) return { date, reason: `${said}.` };
    const local = neighbouringDay(source, date);
    if (local === date) return { date, reason: `${said}.` };
    if (local !== undefined)
      return { date: local, reason: `${said}, in universal time; by its address the outlet's day was ${local}.` };
    return dayAtOutlet(source, date, value.trim(), said);
  }
  return undefined;
}

/** The day where the outlet is, if its site is known; else the day that is printed, as where the time is midnight, which stands for none. */
function dayAtOutlet(
  source: PageSource,
  date: string,
  value: string,
  said: string,
): { readonly date: string; readonly reason: string } {
  const zone = zoneOfOutlet(addressOf(source));
  const moment = Date.parse(value);
  if (zone === undefined || Number.isNaN(moment) || moment % DAY_MS === 0) return { date, reason: `${said}.` };
  const local = dayIn(zone, moment);
  if (local === date) return { date, reason: `${said}.` };
  return { date: local, reason: `${said}, in universal time; where the outlet is (${zone}) it was ${local}.` };
}

function datesOf({ document, metas, data }: PageSource): [string, string | undefined][] {
  const marked = document.querySelector(MARKED);
  const printed =
    marked && isElement(marked) ? (marked.getAttribute('datetime') ?? marked.getAttribute('content')) : undefined;
  return [
    ['JSON-LD datePublished', data.datePublished],
    ...METAS.map((name): [string, string | undefined] => [name, metas.get(name)]),
    ['time of publication', printed ?? marked?.textContent],
  ];
}

function addressOf({ url, document }: PageSource): string {
  return url ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
}

/** The day in the page's address, if it is `date` or the one before or after it. */
function neighbouringDay(source: PageSource, date: string): string | undefined {
  const found = ADDRESS_DAY.exec(addressOf(source));
  const named = found && printedDay(found[1] ? found.slice(1, 4).join('-') : `${found[6]} ${found[5]} ${found[4]}`);
  const apart = named ? Math.abs(Date.parse(named) - Date.parse(date)) : 0;
  return named && apart <= DAY_MS ? named : undefined;
}
