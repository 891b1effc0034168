// The long stories with a human timeline: their reports as a reader would have met them, and the days that somebody chose to tell.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CaseMember } from '../src/casework/member.ts';
import type { Reading } from '../src/core/reading.ts';
import { caseReports, type PlainReport } from './across-corpora.ts';
import { goldPath, readByCommand, readLines } from './lib.ts';

/** A story by whom it follows. `goldDays` are ISO days of the human timeline. */
export type Story = {
  readonly name: string;
  readonly follows: string;
  readonly reports: readonly PlainReport[];
  readonly goldDays: readonly string[];
};

/** Looked at for the figures only. */
export const MEASURED = ['Charles_Taylor', 'Dominique_Strauss-Kahn'] as const;
/** To choose by. */
export const CHOSEN_ON = ['Enron', 'Jacob_Zuma', 'Lance_Armstrong', 'Nawaz_Sharif'] as const;

/** The story of that name in the corpora. */
export function storyOf(name: string): Story {
  const file = goldPath(`cases/${name}.json.gz`);
  const { gold_timelines } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as {
    gold_timelines: { days: string[] }[];
  };
  const reports = caseReports().get(name) ?? [];
  return {
    name,
    follows: name.replaceAll('_', ' '),
    reports: reports.map((report) => ({ ...report, text: asPrinted(report.text) })),
    goldDays: gold_timelines.flatMap(({ days }) => days),
  };
}

/** The story's reports as members of a case, read by `casewire read --jsonl`, each with the day that the corpus gives it. */
export function membersOf({ name, reports }: Story): readonly CaseMember[] {
  const lines = reports.map(({ id, text, published }) => ({ id, text, ...(published && { published }) }));
  return readLines<Reading>(readByCommand(`case-${name}`, lines)).map((reading) => ({
    report: reading.id,
    version: 1,
    reading,
    capturedAt: `${reading.report.published?.date ?? '2030-01-01'}T00:00:00Z`,
    membership: 'accepted',
    reasons: [],
  }));
}

/** The corpus stands in tokens ("Taylor 's", "a 50 - year term ,"): marks go back to where a newspaper prints them. */
export function asPrinted(text: string): string {
  return withClosedQuotes(text)
    .replace(/ ([,.;:!?)\]%])/g, '$1')
    .replace(/([([$£€]) /g, '$1')
    .replace(/ (['’](?:s|re|ve|ll|d|m)|n['’]t)\b/gi, '$1')
    .replace(/\bcan not\b/g, 'cannot')
    .replace(HYPHENED, '-');
}

/** The corpus sets hyphens apart like dashes; these are hyphens by the words around them. */
const HYPHENED =
  /(?<=\b\p{Lu}[\p{L}]+) - (?=\p{Lu}\p{Ll})|(?<=\b(?:anti|pro|ex|non|co|re|pre|post|self|vice|so|semi|multi|mid|long|short|high|low|well|war|arms|cease|six|two|three|four|five|seven|eight|nine|ten|\d+)) - (?=\p{L})|(?<=\p{L}) - (?=(?:\p{Ll}+ed|\p{Ll}+ing|year|month|week|day|hour|old|based|led|general|term|style|held|run|long|owned|minister|president|rich|wide|torn|fire|up|in|off|out)\b)/gu;

/** Double quote marks open and close in turn; one at the end of a line opens the next. */
function withClosedQuotes(text: string): string {
  let open = false;
  return text.replace(/(\s*)"(\s*)/g, (_, before: string, after: string) => {
    open = !open;
    const gap = before.includes('\n') || after.includes('\n') ? '\n' : ' ';
    return open ? `${before === '' ? '' : gap}"` : `"${after === '' ? '' : gap}`;
  });
}
