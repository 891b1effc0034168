// npm run bench:reprints -- growth [REPORTS]: how long it takes to index so many reports, and to place a new one among them.
//
// The reports are set together by chance from the sentences of the corpora's long stories, so that each sentence stands in some twenty of them:
// far more shared words than a real wire has.

import { CopyFinder } from '../src/casework/reprints/copy-finder.ts';
import { printOfText } from '../src/casework/reprints/words.ts';
import { seededRandom } from '../src/learning/random.ts';
import { caseReports } from './across-corpora.ts';

const SENTENCES_PER_REPORT = 20;
const PLACED = 500;
const STEP = 20_000;

export function measureGrowth(reports: number): void {
  const sentences = [...caseReports().values()].flat().flatMap(({ text }) => text.split('\n'));
  const finder = new CopyFinder((id) => printOfText(textOf(Number(id), sentences)));
  const began = performance.now();
  for (let i = 0; i < reports; i += 1) {
    finder.add(String(i));
    if ((i + 1) % STEP === 0) console.log(`  ${i + 1} reports indexed in ${seconds(began)} s`);
  }
  console.log(
    `  ${reports} reports of ${sentences.length} sentences indexed, each placed first, in ${seconds(began)} s`,
  );
  const times = Array.from({ length: PLACED }, (_, i) => {
    const print = printOfText(textOf(reports + i, sentences));
    const from = performance.now();
    finder.place(print);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(2);
  console.log(`  a new report placed in ${at(0.5)} ms (median), ${at(0.95)} ms (95 of 100), ${at(0.999)} ms (longest)`);
  console.log(`  memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB, index and corpora`);
}

/** Text number `i` of the endless list. */
function textOf(i: number, sentences: readonly string[]): string {
  const random = seededRandom(i);
  const chosen = Array.from(
    { length: SENTENCES_PER_REPORT },
    () => sentences[Math.floor(random() * sentences.length)] ?? '',
  );
  return chosen.join('\n');
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(0);
}
