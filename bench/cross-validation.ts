// npm run bench:cross [-- --peer]: figures by cross-validation over the documents of training sets, where there is no set apart: names on Worldwide, beside compromise (`--peer` stops after it), events on proceedings.

import { NAME_TYPES } from '../src/reading/names/labels.ts';
import { crossValidateEvents } from '../src/training/events.ts';
import { goldFolder } from '../src/training/gold.ts';
import { crossValidateNames } from '../src/training/names.ts';
import { readNamedReports } from '../src/training/names-gold.ts';
import { goldIsHere } from './lib.ts';
import { peerNames } from './peers.ts';

const FOLDS = 5;

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

/** Span F1 of compromise's names over the same documents, counted in the same way: people, organizations and places. */
function peerF1(): number {
  const counts = { right: 0, predicted: 0, gold: 0 };
  for (const { id, text, names } of readNamedReports(goldFolder(), 'worldwide-train')) {
    const scored = names.filter(({ type }) => type <= NAME_TYPES.indexOf('place'));
    const gold = new Set(scored.map(({ start, end, type }) => `${start}-${end}-${NAME_TYPES[type]}`));
    const { mentions } = peerNames({ id, text }) as { mentions: { start: number; end: number; type: string }[] };
    const found = new Set(mentions.map(({ start, end, type }) => `${start}-${end}-${type}`));
    counts.gold += gold.size;
    counts.predicted += found.size;
    counts.right += [...found].filter((key) => gold.has(key)).length;
  }
  return (200 * counts.right) / Math.max(1, counts.predicted + counts.gold);
}

const peer = peerF1();
console.log(`names, Worldwide train, compromise: F1 ${peer.toFixed(1)}`);
if (process.argv.includes('--peer')) process.exit(0);

const log = (line: string): void => console.error(`  ${line}`);
const names = crossValidateNames(goldFolder(), FOLDS, log);
console.log(
  `names, Worldwide train, ${FOLDS} folds over documents, laid out as the scorer does: F1 ${names.f1.toFixed(1)} (P ${names.precision.toFixed(1)}, R ${names.recall.toFixed(1)}); ${(names.f1 - peer).toFixed(1)} above compromise`,
);
const events = await crossValidateEvents(goldFolder(), FOLDS, log);
console.log(
  `events, proceedings train, ${FOLDS} folds over reports: event F1 ${events.event}, argument F1 ${events.argument}, modality ${events.modality} %, date ${events.date} %`,
);
