// npm run bench:errors [-- CAUSE [KIND]] [--kept]: what goes wrong with statements on PolNeAR dev, sorted by cause, the largest heap first.
//
// Without a cause: the tables. With one ("nested", "missed", ...): its misses, each with its words, to look at. The words are the
// corpus's: they are for the screen and go into no file of the project. --kept takes the readings that bench:accuracy left.

import { parseArgs } from 'node:util';
import { goldIsHere } from './lib.ts';
import { PASSAGES, readStatements } from './readings.ts';
import { missedOf, missedRows } from './statements/attributions.ts';
import { CAUSES, type Miss, missesOf } from './statements/causes.ts';
import { CUES, cueKindOf, MANNERS, mannerOf } from './statements/facets.ts';
import { type ComparedPassage, comparePassages, KINDS, type Kind, keyOf, type Run } from './statements/spans.ts';

const ATTRIBUTIONS = 'quotations/dev.jsonl.gz';
/** Characters shown on either side of a miss. */
const AROUND = 60;

type Counts = { readonly gold: number; readonly found: number; readonly right: number };

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}
const { positionals } = parseArgs({ options: { kept: { type: 'boolean' } }, allowPositionals: true });
const passages = comparePassages(PASSAGES, readStatements());
const misses = passages.flatMap(missesOf);
const [cause, kind] = positionals;
if (cause === undefined) printTables();
else for (const miss of misses) if (miss.cause === cause && (kind === undefined || miss.kind === kind)) show(miss);

function printTables(): void {
  const totals = Object.fromEntries(KINDS.map((one) => [one, countsOf(one, () => true)])) as Record<Kind, Counts>;
  console.log(
    `Statements on PolNeAR dev: ${KINDS.map((one) => `${one} F1 ${f1(totals[one]).toFixed(1)}`).join(', ')}\n`,
  );
  console.log(
    'Misses by cause (marked and not found / found and not marked / F1 points that mending all of them would give)\n',
  );
  table(
    ['cause', ...KINDS],
    CAUSES.map((name) => [
      name,
      ...KINDS.map((one) =>
        heap(
          totals[one],
          misses.filter((miss) => miss.cause === name && miss.kind === one),
        ),
      ),
    ]),
  );
  console.log('\nEdges of those that stand in the right place (left / right / both)\n');
  table(
    ['cause', ...KINDS],
    CAUSES.filter(
      (name) =>
        name.endsWith('edge') || name === 'sentence more or less' || name.startsWith('border') || name === 'nested',
    ).map((name) => [
      name,
      ...KINDS.map((one) =>
        (['left', 'right', 'both'] as const)
          .map((edge) => misses.filter((miss) => miss.cause === name && miss.kind === one && miss.edge === edge).length)
          .join(' / '),
      ),
    ]),
  );
  console.log('\nThe missed ones, by the word of their cue (nothing of the attribution found / something found)\n');
  table(['cue', ...KINDS], missedRows(missedOf(misses, ATTRIBUTIONS)));
  console.log('\nBy the manner of the nearest content (P / R / F1, spans marked)\n');
  table(
    ['manner', ...KINDS],
    MANNERS.map((manner) => [
      manner,
      ...KINDS.map((one) => line(countsOf(one, (...of) => mannerOf(...of) === manner))),
    ]),
  );
  console.log('\nBy the nearest cue (P / R / F1, spans marked)\n');
  table(
    ['cue', ...KINDS],
    CUES.map((cueKind) => [
      cueKind,
      ...KINDS.map((one) => line(countsOf(one, (...of) => cueKindOf(...of) === cueKind))),
    ]),
  );
}

/** Spans of a kind for which `picks` holds among their own: how many are marked, found, and both. */
function countsOf(one: Kind, picks: (passage: ComparedPassage, run: Run, beside: readonly Run[]) => boolean): Counts {
  let [gold, found, right] = [0, 0, 0];
  for (const passage of passages) {
    const read = new Set(passage.found.map(keyOf));
    const marked = passage.gold.filter((run) => run.kind === one && picks(passage, run, passage.gold));
    gold += marked.length;
    right += marked.filter((run) => read.has(keyOf(run))).length;
    found += passage.found.filter((run) => run.kind === one && picks(passage, run, passage.found)).length;
  }
  return { gold, found, right };
}

/** What F1 would gain if each marked one of the heap were found, in place of the wrong one where there is one, and the rest not. */
function heap(total: Counts, own: readonly Miss[]): string {
  const lost = own.filter(({ gold }) => gold).length;
  const wrong = own.filter(({ found }) => found).length;
  if (own.length === 0) return '-';
  const mended = { gold: total.gold, found: total.found - wrong + lost, right: total.right + lost };
  return `${lost} / ${wrong} / ${(f1(mended) - f1(total)).toFixed(1)}`;
}

function f1({ gold, found, right }: Counts): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}

function line(counts: Counts): string {
  const precision = counts.found === 0 ? 0 : (100 * counts.right) / counts.found;
  const recall = counts.gold === 0 ? 0 : (100 * counts.right) / counts.gold;
  return `${precision.toFixed(0)} / ${recall.toFixed(0)} / ${f1(counts).toFixed(1)}, ${counts.gold}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

function show({ passage, kind: one, gold, found, edge }: Miss): void {
  const { text, tokens } = passage;
  const ofRun = (run: Run | undefined): string =>
    run ? text.slice(tokens[run.first]![0], tokens[run.last]![1]).replaceAll('\n', ' ') : '-';
  const from = tokens[Math.min(gold?.first ?? tokens.length - 1, found?.first ?? tokens.length - 1)]![0];
  const to = tokens[Math.max(gold?.last ?? 0, found?.last ?? 0)]![1];
  const around = text.slice(Math.max(0, from - AROUND), to + AROUND).replaceAll('\n', ' ');
  console.log(`${one}, edge ${edge}\n  marked: ${ofRun(gold)}\n  found:  ${ofRun(found)}\n  in:     ${around}\n`);
}
