// npm run bench:conflicts: differences between pairs of invented reports, read by the reader as it is: conflict, overtaken, rounding, or none.
//
// usage: node bench/conflicts.ts [developed|measured] [--wrong]
// bench/conflicts/measured.txt was written before the finder, and is only counted; bench/conflicts/developed.txt is what it was made with. Beside ours:
// any two sentences that share two names and differ in a number, a day or a denial.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findDifferences } from '../src/casework/conflicts.ts';
import type { CaseMember } from '../src/casework/member.ts';
import { findReprints } from '../src/casework/reprints.ts';
import { loadModels } from '../src/reading/models.ts';
import { createReader } from '../src/reading/read.ts';

type Told = { readonly day: string; readonly outlet: string; readonly text: string };
type Pair = { readonly label: string; readonly kind: string; readonly reports: readonly Told[] };

function pairsOf(name: string): Pair[] {
  const file = readFileSync(new URL(`conflicts/${name}.txt`, import.meta.url), 'utf8');
  const blocks = file.split(/\n\n+/).filter((block) => !block.startsWith('#'));
  return blocks.map((block) => {
    const [head = '', ...lines] = block.trim().split('\n');
    const [label = '', kind = ''] = head.split(' ');
    const reports = lines.map((line) => {
      const [, day = '', outlet = '', text = ''] = /^(\S+) ([^:]+): (.*)$/.exec(line) ?? [];
      return { day, outlet, text };
    });
    return { label, kind, reports };
  });
}

const reader = createReader(loadModels(fileURLToPath(new URL('../models/en', import.meta.url))));

function memberOf({ day, outlet, text }: Told, id: string): CaseMember {
  const published = { date: day, basis: 'given' as const, reasons: [] };
  const reading = reader.read({ text, publisher: outlet, published, notices: [] }, id);
  return {
    report: id,
    version: 1,
    reading,
    publisher: outlet,
    capturedAt: `${day}T12:00:00Z`,
    membership: 'accepted',
    reasons: [],
  };
}

/** The strongest difference that is shown for two reports; `none` where nothing is. */
function verdictOn(members: readonly CaseMember[]): { verdict: string; why: string } {
  const [first] = findDifferences(members, findReprints(members));
  return first
    ? { verdict: first.verdict, why: `${first.kind}: ${first.sides.map(({ words }) => words).join(' / ')}` }
    : { verdict: 'none', why: '' };
}

/** The plain way: two names shared, and a number, a weekday or a denial that only one has. */
function plainVerdict([a, b]: readonly Told[]): string {
  const names = (text: string): string[] => text.match(/(?<!^)\b\p{Lu}[\p{L}'’]+/gu) ?? [];
  const marks = (text: string): string[] => text.match(/\d[\d,.]*|\b(?:not|never)\b|\p{Lu}\p{L}+day/gu) ?? [];
  const shared = names(a!.text).filter((name) => names(b!.text).includes(name)).length;
  const differ = marks(a!.text).join() !== marks(b!.text).join();
  return shared >= 2 && differ ? 'conflict' : 'none';
}

function show(name: string, verdicts: readonly { label: string; verdict: string }[]): void {
  const right = verdicts.filter(({ label, verdict }) => label === 'conflict' && verdict === 'conflict').length;
  const found = verdicts.filter(({ verdict }) => verdict === 'conflict').length;
  const there = verdicts.filter(({ label }) => label === 'conflict').length;
  const percent = (of: number): string => (of === 0 ? '-' : ((100 * right) / of).toFixed(1));
  console.log(`  ${name}: precision ${percent(found)} of ${found}, recall ${percent(there)} of ${there} conflicts`);
}

const asked = ['developed', 'measured'].filter((name) => process.argv.includes(name) || process.argv.length === 2);
for (const name of asked) {
  const pairs = pairsOf(name);
  const verdicts = pairs.map((pair, i) => {
    const members = pair.reports.map((report, side) => memberOf(report, `${name} ${i} ${side}`));
    return { ...pair, ...verdictOn(members) };
  });
  console.log(`${name}: ${pairs.length} pairs`);
  show('casewire', verdicts);
  show(
    'plain   ',
    pairs.map((pair) => ({ ...pair, verdict: plainVerdict(pair.reports) })),
  );
  for (const [label, some] of Map.groupBy(verdicts, (one) => one.label)) {
    const counts = Map.groupBy(some, ({ verdict }) => verdict);
    console.log(`    ${label}: ${[...counts].map(([verdict, { length }]) => `${length} ${verdict}`).join(', ')}`);
  }
  if (!process.argv.includes('--wrong')) continue;
  const expected: Record<string, string> = { same: 'none', different: 'none', reprint: 'slip' };
  for (const { label, kind, verdict, why, reports } of verdicts)
    if (verdict !== (expected[label] ?? label))
      console.log(`  ${label} ${kind} -> ${verdict} ${why}\n     ${reports.map(({ text }) => text).join('\n     ')}`);
}
