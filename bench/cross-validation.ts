// npm run bench:cross: figures by cross-validation over the documents of training sets, where there is no set apart: names on Worldwide, events on proceedings.

import { crossValidateEvents } from '../src/training/events.ts';
import { goldFolder } from '../src/training/gold.ts';
import { crossValidateNames } from '../src/training/names.ts';
import { goldIsHere } from './lib.ts';

const FOLDS = 5;

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

const log = (line: string): void => console.error(`  ${line}`);
const names = crossValidateNames(goldFolder(), FOLDS, log);
console.log(
  `names, Worldwide train, ${FOLDS} folds over documents, laid out as the scorer does: F1 ${names.f1.toFixed(1)} (P ${names.precision.toFixed(1)}, R ${names.recall.toFixed(1)})`,
);
const events = await crossValidateEvents(goldFolder(), FOLDS, log);
console.log(
  `events, proceedings train, ${FOLDS} folds over reports: event F1 ${events.event}, argument F1 ${events.argument}, modality ${events.modality} %, date ${events.date} %`,
);
