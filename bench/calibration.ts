// npm run bench:calibration [-- --kept]: does confidence mean what it says? Writes docs/calibration.md and its pictures.
//
// --kept takes the readings that bench:accuracy left, instead of reading again.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reliabilityDiagram } from './calibration/diagram.ts';
import { judgedEvents, judgedNames, judgedProceedings, judgedStatements, judgedTimexes } from './calibration/judged.ts';
import { calibrationPage, figureName, measured, type Subject } from './calibration/page.ts';
import { goldIsHere, modelOf } from './lib.ts';
import { readDates, readNames, readProceedings, readStatements } from './readings.ts';

const root = resolve(import.meta.dirname, '..');

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

const proceedings = readProceedings();
const SUBJECTS: readonly Subject[] = [
  {
    name: 'statements',
    title: 'Statements and attitudes',
    data: 'PolNeAR dev (fitted on PolNeAR train; settings were chosen with dev in view)',
    right:
      'an annotator marked an attribution whose content is at least half the same (what both cover, of what either covers, within the paragraph) and whose source touches the one found; where none is marked, none must be found.',
    judged: () => judgedStatements(readStatements()),
  },
  {
    name: 'statements-elsewhere',
    title: 'Statements in reports of other countries',
    data: 'proceedings dev (nothing of statements is fitted to it)',
    right: 'at least half of the words found are words that somebody was marked to have said.',
    judged: () => judgedProceedings(proceedings, false),
  },
  {
    name: 'speakers',
    title: 'Statements with the speaker named',
    data: 'proceedings dev (rules for speakers were written with it in view)',
    right:
      'the same, and marked for the speaker named. The confidence is that of the statement and its source; it knows nothing of how well a "he" was resolved.',
    judged: () => judgedProceedings(proceedings, true),
  },
  {
    name: 'names',
    title: 'Names',
    data: 'CoNLL-2003 testa (fitted on its train part and Worldwide train)',
    right: 'the same words and the same kind (person, organization, place) are marked.',
    judged: () => judgedNames(readNames()),
  },
  {
    name: 'dates',
    title: 'Dates and times',
    data: 'timebank-aquaint, odd documents (rules written over the even ones)',
    right: 'a marked time expression shares words with it and has the same value.',
    judged: () => judgedTimexes(readDates()),
  },
  {
    name: 'events',
    title: 'Events',
    data: 'proceedings dev (fitted on proceedings train)',
    right: 'an event of that type is marked at that trigger.',
    judged: () => judgedEvents(proceedings),
  },
];

const all = SUBJECTS.map(measured);
mkdirSync(join(root, 'docs/figures'), { recursive: true });
for (const { subject, reliability } of all) {
  writeFileSync(join(root, 'docs/figures', figureName(subject)), reliabilityDiagram(subject.title, reliability));
  console.log(`${subject.title}: ${reliability.count} shown, expected error ${reliability.error.toFixed(1)} points`);
}
writeFileSync(join(root, 'docs/calibration.md'), calibrationPage(modelOf(proceedings), all));
console.log('written: docs/calibration.md');
