// Web pages: from HTML to the report it carries, as text with its parts.

import type { Notice } from '../core/notice.ts';
import type { KnownParts, Report } from '../core/report.ts';
import { detectLanguage } from './language.ts';
import { bodyOf } from './page-body.ts';
import { type PageDocument, parsePage } from './page-dom.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { type Given, givenDate } from './text.ts';

/** Pages longer than this (in characters) are read up to here; the longest of 117 news pages had 1.5 million. */
const MOST_CHARACTERS = 6_000_000;
/** And up to this many tags, each of which costs more than its characters; the fullest of those pages had 6,000. */
const MOST_TAGS = 150_000;
/** A summary shorter than this stands in many places of a page by chance. */
const LEAST_STANDFIRST = 30;
/** The outlet's day may be a day ahead of the one at the place of capture, in whatever zones the two are. */
const DAY_MS = 86_400_000;

/**
 * The report on a page. Its text is headline, standfirst and body, a blank line between paragraphs; what the page says of date,
 * authors and publisher comes along. `given` wins over the page. A page without running text gives a notice and no report.
 */
export function reportFromHtml(
  html: string,
  given: Given,
): { readonly report?: Report; readonly notices: readonly Notice[] } {
  const end = readableEnd(html);
  const document = parsePage(html.slice(0, end));
  const facts = pageFacts(document, given.url);
  const standfirst = standfirstOf(document, facts);
  const body = bodyOf(document, facts);
  const notices =
    end < html.length ? [{ code: 'page-cut', message: 'The page is very long; only its beginning was read.' }] : [];
  if (body.length === 0) {
    const message =
      'No article was found on this page. Paste its text instead, or save the page from the browser and open the file.';
    return { notices: [...notices, { code: 'no-article', message }] };
  }
  const { text, parts } = compose(facts.headline, standfirst, body);
  return { report: reportOf(text, parts, facts, given, notices), notices: [] };
}

/** Where reading stops: a page can be made so long that it would hold up everything else. */
function readableEnd(html: string): number {
  let at = -1;
  for (let tags = 0; tags < MOST_TAGS; tags += 1) {
    at = html.indexOf('<', at + 1);
    if (at < 0) return Math.min(html.length, MOST_CHARACTERS);
  }
  return Math.min(at, MOST_CHARACTERS);
}

/** The page's summary, if a reader of the page sees it and it does not merely repeat how the body begins. */
function standfirstOf(document: PageDocument, facts: PageFacts): string | undefined {
  const summary = facts.description;
  if (summary === undefined || summary.length < LEAST_STANDFIRST || summary === facts.headline) return undefined;
  for (const element of document.querySelectorAll('h2, h3, h4, p, div, span')) {
    if (element.textContent.length > 3 * summary.length) continue;
    if (element.textContent.replace(/\s+/g, ' ').trim() === summary) return summary;
  }
  return undefined;
}

function compose(
  headline: string | undefined,
  standfirst: string | undefined,
  body: readonly string[],
): { text: string; parts: KnownParts } {
  const bodyText = body.join('\n\n');
  const fresh = standfirst !== undefined && !bodyText.includes(standfirst) ? standfirst : undefined;
  const head = [headline, fresh].filter((part) => part !== undefined);
  const text = [...head, bodyText].join('\n\n');
  const spanOf = (part: string, from: number) => ({ start: from, end: from + part.length });
  const standfirstStart = headline === undefined ? 0 : headline.length + 2;
  return {
    text,
    parts: {
      ...(headline === undefined ? {} : { headline: spanOf(headline, 0) }),
      ...(fresh === undefined ? {} : { standfirst: spanOf(fresh, standfirstStart) }),
      body: spanOf(bodyText, text.length - bodyText.length),
    },
  };
}

function reportOf(
  text: string,
  parts: KnownParts,
  facts: PageFacts,
  given: Given,
  pageNotices: readonly Notice[],
): Report {
  const { published: givenOn, notices } = givenDate(given);
  const onPage = publishedOnPage(facts, given);
  const fields = {
    url: facts.address,
    publisher: given.publisher ?? facts.publisher,
    section: facts.section,
    byline: facts.authors.length > 0 ? facts.authors : undefined,
    published: givenOn ?? onPage.published,
    language: facts.language ?? detectLanguage(text.slice(parts.body?.start ?? 0)),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { text, ...known, parts, notices: [...pageNotices, ...onPage.notices, ...notices] };
}

/** The page's date, unless it lies after the capture, which no publication does: then a notice says so. */
function publishedOnPage(facts: PageFacts, given: Given): ReturnType<typeof givenDate> {
  if (!facts.published) return { notices: [] };
  const { date, reason } = facts.published;
  if (given.capturedAt !== undefined && Date.parse(date) > Date.parse(given.capturedAt) + DAY_MS) {
    const message = `${reason} That is after the page was captured, and was left aside.`;
    return { notices: [{ code: 'date-in-future', message }] };
  }
  return { published: { date, basis: 'page', reasons: [reason] }, notices: [] };
}
