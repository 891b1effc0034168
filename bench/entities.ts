// npm run bench:entities [-- --wrong]: how well names, descriptions and pronouns of a report are joined to one entity each, beside two plain baselines.
//
// Over the 20 reports marked in bench/entity-marks.json (offsets only; what was marked and how stands there in its note), apart from them
// over 8 marked later on which nothing was tried, and, as a second check, over the human chains of ECB+ topics 1-35 (people and bodies; in each document only the sentences that were marked).
// `--wrong` prints what was not joined as marked.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entity, Mention } from '../src/core/reading.ts';
import { analyse } from '../src/reading/analyse.ts';
import { joinEntities } from '../src/reading/entities.ts';
import { loadModels } from '../src/reading/models.ts';
import { findNames } from '../src/reading/names.ts';
import { findParts } from '../src/reading/parts.ts';
import { ecbPeople } from './ecb-people.ts';
import {
  bCubed,
  type FoundMention,
  type Kind,
  type Marked,
  matchMentions,
  pronounScores,
  type Scored,
  wrongPairs,
} from './entity-scores.ts';
import { goldIsHere, goldRecords } from './lib.ts';

type MarkedReport = {
  readonly report: number;
  readonly sha256: string;
  readonly until?: number;
  readonly people: string;
  readonly mentions: string;
};

const KINDS: Readonly<Record<string, Kind>> = { '=': 'name', '~': 'nominal', '.': 'pronoun' };
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

const models = loadModels(here('../models/en'));
const showWrong = process.argv.includes('--wrong');

function marksOf({ mentions }: MarkedReport): Marked[] {
  return mentions.split(' ').map((mark) => {
    const [, start, end, kind, entity] = /^(\d+)-(\d+)([=~.])(\d+)$/.exec(mark)!;
    return { start: Number(start), end: Number(end), kind: KINDS[kind!]!, entity: entity! };
  });
}

type Read = { readonly text: string; readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] };

function read(text: string): Read {
  const parts = findParts(text);
  const analysis = analyse(text, models, parts);
  const { entities, mentions } = joinEntities(analysis, parts, findNames(analysis, parts, models.names));
  return { text, entities, mentions };
}

/** A way of joining: the entity of each found mention. */
type Joining = (read: Read) => (mention: Mention, i: number) => string;

const JOININGS: Readonly<Record<string, Joining>> = {
  Casewire:
    () =>
    ({ entity }, i) =>
      entity ?? `alone ${i}`,
  'same words':
    ({ text }) =>
    ({ kind, start, end }, i) =>
      kind === 'pronoun'
        ? `alone ${i}`
        : text
            .slice(start, end)
            .toLowerCase()
            .replace(/^(?:the|an?) |['’]s$/g, ''),
  'each its own': () => (_, i) => `alone ${i}`,
};

function scored(
  read: Read,
  marks: readonly Marked[],
  joining: Joining,
  isInside: (mention: Mention) => boolean,
): Scored {
  const entityOf = joining(read);
  const found = read.mentions.flatMap((mention, i): FoundMention[] => {
    if (!isInside(mention)) return [];
    const ofParty = mention.type !== 'place' && mention.type !== 'other';
    return [{ start: mention.start, end: mention.end, kind: mention.kind, entity: entityOf(mention, i), ofParty }];
  });
  return matchMentions(read.text, marks, found);
}

const line = (name: string, { precision, recall, f1 }: { precision: number; recall: number; f1: number }): string =>
  `  ${name.padEnd(44)} F1 ${f1.toFixed(1).padStart(5)}  P ${precision.toFixed(1).padStart(5)}  R ${recall.toFixed(1).padStart(5)}`;

function print(title: string, joined: ReadonlyMap<string, readonly Scored[]>): void {
  const ours = joined.get('Casewire')!;
  const marks = ours.flatMap((report) => report.marks);
  const count = (kind: Kind): number => marks.filter((mark) => mark.kind === kind).length;
  console.log(
    `${title}: ${ours.length} reports; ${count('name')} names, ${count('nominal')} descriptions, ${count('pronoun')} pronouns`,
  );
  for (const [name, reports] of joined) {
    console.log(` ${name}`);
    console.log(line('names and descriptions, end to end', bCubed(reports, ['name', 'nominal'], false)));
    console.log(line('names and descriptions, where both have one', bCubed(reports, ['name', 'nominal'], true)));
    console.log(line('names, end to end', bCubed(reports, ['name'], false)));
    if (count('pronoun') === 0) continue;
    console.log(line('with pronouns, end to end', bCubed(reports, ['name', 'nominal', 'pronoun'], false)));
    if (name === 'Casewire') console.log(line('pronouns: joined to the right one', pronounScores(reports)));
  }
}

type Marks = { readonly note: string; readonly reports: readonly MarkedReport[] };
type OwnReading = { readonly report: MarkedReport; readonly marks: readonly Marked[]; readonly read: Read };

const marked = JSON.parse(readFileSync(here('entity-marks.json'), 'utf8')) as Marks & { readonly later: Marks };
const texts = goldRecords<{ text: string }>('reports/wikinews-2019-2020.jsonl.gz');
const first = printMarked('marked reports', marked);
const later = printMarked('reports marked later', marked.later);

/** Reads the marked reports, prints their scores, and answers what was read with what was found. */
function printMarked(title: string, { reports }: Marks): { readings: OwnReading[]; ours: Scored[] } {
  const readings = reports.map(readMarked);
  const scoredBy = (joining: Joining): Scored[] =>
    readings.map(({ report, marks, read }) =>
      scored(read, marks, joining, ({ start }) => start < (report.until ?? read.text.length)),
    );
  print(title, new Map(Object.entries(JOININGS).map(([name, joining]) => [name, scoredBy(joining)])));
  const ours = scoredBy(JOININGS.Casewire!);
  const wrong = (isPerson: boolean): number =>
    readings.flatMap(({ report }, i) => {
      const people = new Set(report.people.split(' '));
      return wrongPairs(ours[i]!, (entity) => people.has(entity) === isPerson);
    }).length;
  console.log(` pairs of named people wrongly joined: ${wrong(true)}; of named bodies: ${wrong(false)}`);
  return { readings, ours };
}

function readMarked(report: MarkedReport): OwnReading {
  const text = texts[report.report]?.text ?? '';
  const is = createHash('sha256').update(text).digest('hex').slice(0, report.sha256.length);
  if (is !== report.sha256) throw new Error(`report ${report.report} is not the text that was marked`);
  return { report, marks: marksOf(report), read: read(text) };
}

const ecb = (['odd', 'even'] as const).map((parity) => {
  const documents = ecbPeople(parity).map(({ text, marks, isInside }) => ({ marks, isInside, read: read(text) }));
  const byJoining = Object.entries(JOININGS).map(([name, joining]) => {
    const reports = documents.map(({ read, marks, isInside }) =>
      scored(read, marks, joining, (m) => isInside(m.start)),
    );
    return [name, reports] as const;
  });
  print(`ECB+, ${parity} topics`, new Map(byJoining));
  return { documents, reports: byJoining[0]![1] };
});
if (process.argv.includes('--ecb')) {
  const { documents, reports } = ecb[0]!;
  reports.forEach((report, i) => void explain(i, documents[i]!.read, report));
}
if (showWrong)
  for (const { readings, ours } of [first, later])
    for (const [i, { read, report }] of readings.entries()) explain(report.report, read, ours[i]!);

/** What a reader of the figures wants to see: mention by mention, its marked entity and the one it was given. */
function explain(number: number, { text, entities }: Read, { marks, found, foundFor }: Scored): void {
  console.log(`--- report ${number}`);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const words = ({ start, end }: Marked): string => JSON.stringify(text.slice(start, end));
  for (const [entity, own] of Map.groupBy(marks, (mark) => mark.entity)) {
    const given = own.map((mark) => {
      const other = foundFor.get(mark);
      return `${words(mark)} ${other ? (nameOf.has(other.entity) ? `${other.entity} ${nameOf.get(other.entity)}` : 'alone') : 'not found'}`;
    });
    const kinds = new Set(own.map((mark) => foundFor.get(mark)?.entity ?? 'none'));
    if (kinds.size > 1 || kinds.has('none')) console.log(`${entity}: ${given.join('; ')}`);
  }
  const matched = new Set(foundFor.values());
  const spurious = found.filter((other) => !matched.has(other) && nameOf.has(other.entity) && other.ofParty);
  for (const other of spurious) console.log(`  unmarked: ${words(other)} ${other.kind} -> ${nameOf.get(other.entity)}`);
}
