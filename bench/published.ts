// The report's own date: how often it is given and how often right to the day, with what tells it taken away step by step.
//
// usage: node bench/published.ts [--wrong]
// Reports whose day is known: gold/reports (its date), Worldwide train (the day in its address), proceedings
// train (its marked date), PolNeAR train (its date). From each
// the address is taken away always; then the date lines and datelines, or only the years in them, or every year of the text.

import { findParts } from '../src/reading/parts.ts';
import { dateOfAddress } from '../src/reading/published/address.ts';
import { findPublished } from '../src/reading/published.ts';
import { goldIsHere, goldRecords } from './lib.ts';
import { plainAnalysis } from './plain-analysis.ts';

type Dated = { readonly text: string; readonly date: string };

/** When the corpora were handed out: no report is younger. */
const CAPTURED = '2026-01-01';

const ADDRESS = /^\s*https?:\/\/\S+\s*/;
const DATE_LINE = /^\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?[A-Z][a-z]+ \d{1,2},? \d{4}\s*\n/m;
const YEAR = /,? ?\b(?:19|20)\d{2}\b/g;

const SOURCES: Record<string, () => Dated[]> = {
  'gold/reports': () => goldRecords<Dated>('reports/wikinews-2019-2020.jsonl.gz'),
  'Worldwide train': () =>
    goldRecords<{ text: string }>('names/worldwide-train.jsonl.gz').flatMap(({ text }) => {
      const date = dateOfAddress(ADDRESS.exec(text)?.[0].trim() ?? '');
      return date?.length === 10 ? [{ text, date }] : [];
    }),
  'proceedings train': () =>
    goldRecords<{ text: string; published: string | null; published_basis: string | null }>(
      'proceedings/train.jsonl.gz',
    ).flatMap(({ text, published, published_basis }) =>
      published?.length === 10 && published_basis !== 'page' ? [{ text, date: published }] : [],
    ),
  'PolNeAR train': () =>
    goldRecords<{ text: string; published: string }>('quotations/train.jsonl.gz').flatMap(({ text, published }) =>
      /^\d{4}-\d\d-\d\d/.test(published ?? '') ? [{ text, date: published.slice(0, 10) }] : [],
    ),
};

/** Text without its dateline's year; the rest of the first 200 letters keeps its words. */
function withoutHeadYear(text: string): string {
  return text.slice(0, 200).replace(YEAR, '') + text.slice(200);
}

const STEPS: Record<string, (text: string) => string> = {
  'address away': (text) => text,
  'address and date line away': (text) => text.replace(DATE_LINE, ''),
  'address and the year at the head away': withoutHeadYear,
  'address and every year away': (text) => text.replace(YEAR, ''),
  'address, date line and every year away': (text) => text.replace(DATE_LINE, '').replace(YEAR, ''),
};

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

/** The rules were written while looking at every second report (0-based even ones) of each source; the others are the measure. */
const HALVES: Record<string, (index: number) => boolean> = {
  'written on': (index) => index % 2 === 0,
  measured: (index) => index % 2 === 1,
};

type Count = { reports: number; given: number; right: number; beside: number; candidates: number; late: number };

const analyse = plainAnalysis();
const shown = process.argv.includes('--wrong');

function count(reports: readonly Dated[], strip: (text: string) => string): Count {
  const counted: Count = { reports: reports.length, given: 0, right: 0, beside: 0, candidates: 0, late: 0 };
  for (const { text: whole, date } of reports) {
    const text = strip(whole.replace(ADDRESS, ''));
    const found = findPublished(analyse(text), findParts(text), { text, notices: [] }, { notAfter: CAPTURED });
    if (found.candidates?.some((one) => one.date === date)) counted.candidates += 1;
    if (found.published === undefined) continue;
    const days = Math.abs(Date.parse(found.published.date) - Date.parse(date)) / 86_400_000;
    counted.given += 1;
    counted.right += days === 0 ? 1 : 0;
    counted.beside += days === 1 ? 1 : 0;
    counted.late += found.published.date > CAPTURED ? 1 : 0;
    if (shown && days !== 0) console.log(`      ${date} ${found.published.date} ${found.published.reasons.join(' ')}`);
  }
  return counted;
}

function line({ reports, given, right, beside, candidates, late }: Count): string {
  const share = given === 0 ? '' : ` (${((100 * right) / given).toFixed(1)} %)`;
  return (
    `given ${given} of ${reports}, right ${right}${share}, a day beside ${beside}, ` +
    `right one among the candidates ${candidates}, after capture ${late}`
  );
}

const all = new Map<string, Count>();
for (const [source, read] of Object.entries(SOURCES)) {
  const reports = read();
  console.log(`${source}: ${reports.length} reports whose day is known`);
  for (const [step, strip] of Object.entries(STEPS))
    for (const [half, belongs] of Object.entries(HALVES)) {
      const counted = count(
        reports.filter((_, index) => belongs(index)),
        strip,
      );
      console.log(`  ${step.padEnd(40)} ${half.padEnd(10)} ${line(counted)}`);
      all.set(`${step}|${half}`, sum(all.get(`${step}|${half}`), counted));
    }
}
console.log('all sources together');
for (const [key, counted] of all) {
  const [step = '', half = ''] = key.split('|');
  console.log(`  ${step.padEnd(40)} ${half.padEnd(10)} ${line(counted)}`);
}

function sum(one: Count | undefined, other: Count): Count {
  if (one === undefined) return other;
  const keys = Object.keys(other) as (keyof Count)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Count;
}
