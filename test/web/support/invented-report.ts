// One invented report with every kind of mark, made by hand, so that tests of the page know what they look for.

import type { Reader } from '../../../src/app/desk.ts';
import type { Reading } from '../../../src/core/reading.ts';
import type { Report } from '../../../src/core/report.ts';
import { placeOf } from '../../support/hand-reading.ts';

export const INVENTED_TEXT = `Harbour pilot freed after eleven days

Court in Larne finds no ground to hold Edda Morrow

LARNE, March 12 (Meridian) - A court in Larne released harbour pilot Edda Morrow on Thursday after eleven days in custody, her lawyer told Meridian.

"We asked for nothing more than the law gives," Tomas Reyl said. "My client goes home tonight."

Reyl believed that the prosecution would appeal before April 2.

A person close to the inquiry said Morrow "may yet be charged".

The Harbour Office declined to comment.
`;

const at = (words: string) => placeOf(INVENTED_TEXT, words);

/** The last occurrence: bodies repeat what the headline says. */
function lastOf(words: string) {
  const start = INVENTED_TEXT.lastIndexOf(words);
  return { start, end: start + words.length };
}

export const INVENTED_READING: Reading = {
  id: 'invented',
  schema: 1,
  language: 'en',
  model: 'by-hand',
  text: INVENTED_TEXT,
  report: {
    publisher: 'Meridian',
    headline: at('Harbour pilot freed after eleven days'),
    standfirst: at('Court in Larne finds no ground to hold Edda Morrow'),
    body: { start: INVENTED_TEXT.indexOf('LARNE,'), end: INVENTED_TEXT.length },
    published: { date: '2026-03-12', basis: 'inferred', reasons: ['12 March was a Thursday in 2026'] },
  },
  sentences: [...INVENTED_TEXT.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  })),
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Edda Morrow',
      aliases: ['Morrow'],
      roles: [{ ...at('harbour pilot'), text: 'harbour pilot' }],
    },
    {
      id: 'e2',
      type: 'person',
      name: 'Tomas Reyl',
      aliases: ['Reyl'],
      roles: [{ ...at('her lawyer'), text: 'her lawyer' }],
    },
    { id: 'e3', type: 'organization', name: 'A court in Larne', aliases: [], roles: [] },
    { id: 'e4', type: 'organization', name: 'Meridian', aliases: [], roles: [] },
    { id: 'e5', type: 'organization', name: 'Harbour Office', aliases: [], roles: [] },
  ],
  mentions: [
    { ...at('Edda Morrow'), type: 'person', kind: 'name', entity: 'e1', confidence: 0.95 },
    { ...at('A court in Larne'), type: 'organization', kind: 'nominal', entity: 'e3', confidence: 0.9 },
    { ...lastOf('Edda Morrow'), type: 'person', kind: 'name', entity: 'e1', confidence: 0.95 },
    { ...at('her lawyer'), type: 'person', kind: 'nominal', entity: 'e2', confidence: 0.7 },
    { ...at('Tomas Reyl'), type: 'person', kind: 'name', entity: 'e2', confidence: 0.95 },
    {
      ...at('Reyl believed'),
      end: at('Reyl believed').start + 4,
      type: 'person',
      kind: 'name',
      entity: 'e2',
      confidence: 0.9,
    },
    { ...lastOf('Morrow'), type: 'person', kind: 'name', entity: 'e1', confidence: 0.9 },
    { ...at('Harbour Office'), type: 'organization', kind: 'name', entity: 'e5', confidence: 0.3 },
  ],
  quotations: [
    {
      kind: 'indirect',
      act: 'statement',
      source: [at('her lawyer')],
      cue: [at('told')],
      content: [at('A court in Larne released harbour pilot Edda Morrow on Thursday after eleven days in custody')],
      speaker: 'e2',
      addressee: 'e4',
      date: '2026-03-12',
      confidence: 0.9,
    },
    {
      kind: 'direct',
      act: 'statement',
      source: [at('Tomas Reyl')],
      cue: [at('said. "')].map(({ start }) => ({ start, end: start + 4 })),
      content: [at('We asked for nothing more than the law gives,'), at('My client goes home tonight.')],
      speaker: 'e2',
      confidence: 0.95,
    },
    {
      kind: 'indirect',
      act: 'attitude',
      source: [at('Reyl believed')].map(({ start }) => ({ start, end: start + 4 })),
      cue: [at('believed')],
      content: [at('that the prosecution would appeal before April 2')],
      speaker: 'e2',
      confidence: 0.8,
    },
    {
      kind: 'mixed',
      act: 'statement',
      source: [at('A person close to the inquiry')],
      cue: [at('said Morrow')].map(({ start }) => ({ start, end: start + 4 })),
      content: [at('Morrow "may yet be charged"')],
      confidence: 0.3,
    },
  ],
  timexes: [
    { ...at('Thursday'), type: 'DATE', value: '2026-03-12', confidence: 0.95 },
    { ...lastOf('eleven days'), type: 'DURATION', value: 'P11D', confidence: 0.9 },
    { ...at('April 2'), type: 'DATE', value: '2026-04-02', confidence: 0.9 },
  ],
  events: [
    {
      type: 'release',
      trigger: at('released'),
      modality: 'asserted',
      date: '2026-03-12',
      arguments: [
        { role: 'agent', ...at('A court in Larne'), entity: 'e3' },
        { role: 'defendant', ...lastOf('Edda Morrow'), entity: 'e1' },
      ],
      confidence: 0.9,
    },
    { type: 'appeal', trigger: at('appeal'), modality: 'possible', arguments: [], confidence: 0.8 },
    {
      type: 'charge',
      trigger: at('charged'),
      modality: 'possible',
      arguments: [{ role: 'defendant', ...lastOf('Morrow'), entity: 'e1' }],
      confidence: 0.7,
    },
  ],
  notices: [],
};

/** Knows one text; any other it reads as words without marks. */
export const HAND_READER: Reader = {
  model: 'by-hand',
  read: (report: Report, id: string): Reading => {
    if (report.text.trim() !== INVENTED_TEXT.trim()) return unmarked(report, id);
    const address = report.url === undefined ? {} : { url: report.url };
    return { ...INVENTED_READING, id, text: report.text, report: { ...INVENTED_READING.report, ...address } };
  },
};

function unmarked({ text, url, publisher, published }: Report, id: string): Reading {
  const end = text.includes('\n') ? text.indexOf('\n') : text.length;
  return {
    id,
    schema: 1,
    language: 'en',
    model: 'by-hand',
    text,
    report: {
      headline: { start: 0, end },
      body: { start: Math.min(end + 1, text.length), end: text.length },
      ...(url !== undefined && { url }),
      ...(publisher !== undefined && { publisher }),
      ...(published && { published }),
    },
    sentences: [],
    entities: [],
    mentions: [],
    quotations: [],
    timexes: [],
    events: [],
    notices: [],
  };
}
