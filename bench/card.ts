// npm run bench:card [-- --kept]: measures everything and writes the figures into models/en/MODEL_CARD.md, between its marks; the rest of it is people's.
//
// --kept takes the readings that bench:accuracy left, instead of reading again.

import { readFileSync, writeFileSync } from 'node:fs';
import { type ScoreRow, scoresTable, weightsTable, withBlock } from './card/tables.ts';
import { CARD, modelVersion, weightsOnDisk } from './card/weights.ts';
import { figure, goldIsHere } from './lib.ts';
import { MEASURES } from './measures.ts';

/** Rows of the table of scores: a measure, what its row is called, and its figures. */
const ROWS: readonly (readonly [measure: string, what: string, figures: readonly string[]])[] = [
  ['statements', 'source/cue/content, exact F1', ['source', 'cue', 'content']],
  ['statements', 'content that begins with a quotation mark, exact F1', ['contentAfterMark']],
  ['statements', 'cue with a common speech verb/source beside one, exact F1', ['speechVerbCue', 'sourceBesideOne']],
  ['statements', 'expected calibration error, points', ['calibration error']],
  ['names', 'names, F1', ['names']],
  ['proceedings', 'event/argument F1', ['event', 'argument']],
  ['proceedings', 'statement/speaker F1', ['statement', 'speaker']],
  ['proceedings', 'date/certainty of the events found, % right', ['date', 'modality']],
  ['dates', 'strict/relaxed/value F1', ['strict', 'relaxed', 'value']],
  ['pages', 'bodies, 4-gram F1', ['body']],
];

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

const rows = MEASURES.flatMap((measure): ScoreRow[] => {
  console.error(measure.name);
  const { name, data, figures, ceilings = [], peer } = measure;
  const patterns = { ...figures, ...Object.fromEntries(ceilings.map((one) => [one.name, one.after])) };
  const ours = measure.run();
  const theirs = peer?.run();
  return ROWS.filter(([of]) => of === name).map(([, what, wanted]) => ({
    data,
    what,
    ours: wanted.map((key) => figure(ours, patterns[key]!)),
    ...peerOf(
      peer?.name,
      wanted.map((key) => figureIn(theirs ?? '', patterns[key])),
    ),
  }));
});

const version = modelVersion();
const card = withBlock(readFileSync(CARD, 'utf8'), 'weights', weightsTable(version, weightsOnDisk()));
writeFileSync(CARD, withBlock(card, 'scores', scoresTable(version, rows)));
console.error(`written: ${CARD}`);

/** The figure, where the print-out has it: a peer's lacks what the peer cannot do. */
function figureIn(printed: string, after: RegExp | undefined): number | undefined {
  if (!after) return undefined;
  try {
    return figure(printed, after);
  } catch {
    return undefined;
  }
}

function peerOf(name: string | undefined, figures: readonly (number | undefined)[]): Pick<ScoreRow, 'peer'> {
  if (name === undefined || figures.every((one) => one === undefined)) return {};
  return { peer: { name, figures } };
}
