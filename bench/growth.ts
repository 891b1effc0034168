// npm run bench:growth [-- SHAPE...]: processor seconds of each stage over texts of one odd shape at four lengths, and how much a text twice as long costs.

import { fileURLToPath } from 'node:url';
import { loadModels } from '../src/reading/models.ts';
import { type Around, createReader, STAGES, type Stage } from '../src/reading/read.ts';
import { GROWTH_SHAPES } from './growth-shapes.ts';

const LENGTHS = [50_000, 100_000, 200_000, 400_000] as const;
/** A stage is named where the longest text costs more than so many times the one of half its length, and enough to be measured. */
const SUSPECT_RATIO = 2.6;
const LEAST_SECONDS = 0.15;
const MICROSECONDS = 1_000_000;

const spent = new Map<Stage, number>();
const timed: Around = (stage, run) => {
  const from = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(from);
  spent.set(stage, (user + system) / MICROSECONDS);
  return result;
};
const reader = createReader(loadModels(fileURLToPath(new URL('../models/en', import.meta.url))), timed);

const wanted = process.argv.slice(2);
const shapes = Object.entries(GROWTH_SHAPES).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const warm = GROWTH_SHAPES['reports of many paragraphs'];
if (warm) reader.read({ text: warm(LENGTHS[0]), notices: [] }, 'warm-up');

for (const [name, textOf] of shapes) {
  const runs = LENGTHS.map((length) => {
    spent.clear();
    reader.read({ text: textOf(length), notices: [] }, name);
    return new Map(spent);
  });
  const all = runs.map((run) => [...run.values()].reduce((sum, seconds) => sum + seconds, 0));
  console.log(
    `${name}: ${all.map((seconds) => seconds.toFixed(2)).join(', ')} s; twice as long ${ratioOf(all).toFixed(1)} times`,
  );
  for (const stage of STAGES) {
    const seconds = runs.map((run) => run.get(stage) ?? 0);
    if (ratioOf(seconds) < SUSPECT_RATIO || (seconds.at(-1) ?? 0) < LEAST_SECONDS) continue;
    console.log(
      `  ${stage}: ${seconds.map((one) => one.toFixed(2)).join(', ')} s; twice as long ${ratioOf(seconds).toFixed(1)} times`,
    );
  }
}

function ratioOf(seconds: readonly number[]): number {
  return (seconds.at(-1) ?? 0) / (seconds.at(-2) || Number.EPSILON);
}
