// Where the proceedings stand, step by step: what each step leaves, what it ends, and what is told but not counted on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../src/casework/build-case.ts';
import type { CaseDefinition, StandingLine } from '../../src/core/case.ts';
import type { EventType } from '../../src/core/event-types.ts';
import { standingOn } from '../../src/core/standing.ts';
import { handMember } from '../support/hand-reading.ts';

const definition: CaseDefinition = {
  id: 'k1',
  name: 'Oskar Prell',
  follows: ['Oskar Prell'],
  createdAt: '2030-01-01T00:00:00Z',
  sample: false,
};

type Told = {
  readonly on: string;
  readonly text: string;
  readonly type: EventType;
  readonly trigger: string;
  readonly crime?: string;
  readonly term?: string;
  readonly outcome?: string;
  readonly court?: string;
  readonly date?: string | false;
};

/** One report, published on the day of the one event that it tells. */
function reportOf({ on, text, type, trigger, crime, term, outcome, court, date }: Told, i: number) {
  return handMember(`r${i + 1}`, {
    text,
    published: on,
    people: text.includes('Oskar Prell') ? { e1: ['Oskar Prell'] } : {},
    events: [
      {
        type,
        trigger,
        ...(date === false ? {} : { date: date ?? on }),
        parties: {
          ...(text.includes('Oskar Prell') && { defendant: ['Oskar Prell', 'e1'] as const }),
          ...(crime && { crime }),
          ...(term && { term }),
          ...(outcome && { outcome }),
          ...(court && { adjudicator: court }),
        },
      },
    ],
  });
}

function linesOf(...told: readonly Told[]): readonly StandingLine[] {
  return buildCase(definition, told.map(reportOf), '2031-01-01').standing;
}

const arrest: Told = { on: '2030-03-01', text: 'Police arrested Oskar Prell.', type: 'arrest', trigger: 'arrested' };
const charge: Told = {
  on: '2030-03-05',
  text: 'Prosecutors charged Oskar Prell with three counts of arson.',
  type: 'charge',
  trigger: 'charged',
  crime: 'arson',
};
const conviction: Told = {
  on: '2030-05-10',
  text: 'The court convicted Oskar Prell of arson.',
  type: 'convict',
  trigger: 'convicted',
  crime: 'arson',
  court: 'The court',
};
const sentence: Told = {
  on: '2030-05-20',
  text: 'The court sentenced Oskar Prell to four years in prison.',
  type: 'sentence',
  trigger: 'sentenced',
  term: 'four years in prison',
};
const appeal: Told = { on: '2030-06-01', text: 'Oskar Prell appealed.', type: 'appeal', trigger: 'appealed' };
const upheld: Told = {
  on: '2030-09-01',
  text: 'The Court of Appeal upheld the conviction of Oskar Prell.',
  type: 'ruling',
  trigger: 'upheld',
  outcome: 'the conviction',
  court: 'The Court of Appeal',
};
const quashed: Told = { ...upheld, text: upheld.text.replace('upheld', 'quashed'), trigger: 'quashed' };
const otherCharge: Told = {
  on: '2030-04-01',
  text: 'Prosecutors charged Oskar Prell with bribery.',
  type: 'charge',
  trigger: 'charged',
  crime: 'bribery',
};
const dropped: Told = {
  on: '2030-04-20',
  text: 'Prosecutors dropped the bribery charges against Oskar Prell.',
  type: 'acquit',
  trigger: 'dropped',
  crime: 'bribery',
};

for (const [what, told, day, expected] of [
  ['nothing is told yet', [arrest], '2030-02-28', []],
  ['an arrest leaves somebody in custody', [arrest], '2030-03-02', ['arrested or held']],
  ['charges carry their counts', [charge], '2030-03-06', ['charged with arson (3 counts)']],
  ['a conviction ends the charges', [charge, conviction], '2030-05-11', ['convicted of arson']],
  ['before it they stood', [charge, conviction], '2030-05-09', ['charged with arson (3 counts)']],
  [
    'charges of another matter stand beside them',
    [charge, otherCharge],
    '2030-04-02',
    ['charged with bribery', 'charged with arson (3 counts)'],
  ],
  [
    'charges dropped end only those of their matter',
    [charge, otherCharge, dropped],
    '2030-04-21',
    ['charges dropped of bribery', 'charged with arson (3 counts)'],
  ],
  [
    'an appeal is open until a court decides',
    [conviction, sentence, appeal, upheld],
    '2030-06-02',
    ['appeal lodged, not decided', 'sentenced to four years in prison', 'convicted of arson'],
  ],
  [
    'a conviction upheld ends the appeal and leaves the rest',
    [conviction, sentence, appeal, upheld],
    '2030-09-02',
    ['conviction upheld on appeal by the Court of Appeal', 'sentenced to four years in prison', 'convicted of arson'],
  ],
  [
    'a conviction quashed takes the sentence with it',
    [conviction, sentence, appeal, quashed],
    '2030-09-02',
    ['conviction overturned on appeal by the Court of Appeal'],
  ],
] as const) {
  test(`${what} (as of ${day})`, () => {
    const { standing } = standingOn(linesOf(...told), day);
    assert.deepEqual(
      standing.map(({ state }) => state),
      expected,
    );
  });
}

test('what was overturned stays visible, with what overturned it', () => {
  const { ended } = standingOn(linesOf(conviction, sentence, appeal, quashed));
  const convicted = ended.find(({ kind }) => kind === 'convicted');
  assert.match(convicted?.superseded?.reason ?? '', /^conviction overturned .*, 1 September 2030$/);
  assert.equal(convicted?.superseded?.on, '2030-09-01');
});

test('the end of a sentence is worked out, and says what it leaves out', () => {
  const [line] = standingOn(linesOf(sentence)).standing;
  assert.equal(line?.until?.date, '2034-05-20');
  assert.match(line?.until?.reasons.join() ?? '', /remission/);
});

test('a suspended sentence has no end of serving', () => {
  const suspended = {
    ...sentence,
    text: 'The court gave Oskar Prell two years, suspended.',
    trigger: 'gave',
    term: 'two years, suspended',
  };
  const [line] = standingOn(linesOf(suspended)).standing;
  assert.equal(line?.state, 'sentenced to two years, suspended');
  assert.equal(line?.until, undefined);
});

test('every line cites a sentence that names its trigger', () => {
  for (const { citations, id } of linesOf(arrest, charge, conviction, sentence, appeal, upheld)) {
    assert.ok(citations.length > 0, id);
    assert.ok(citations.every(({ quote }) => quote.includes('Prell')));
  }
});

test('where no accused is named the line says whom it takes for the accused, and why', () => {
  const ruling: Told = {
    on: '2030-09-01',
    text: 'The Court of Appeal refused a new trial.',
    type: 'ruling',
    trigger: 'refused',
    outcome: 'a new trial',
    court: 'The Court of Appeal',
  };
  const named = handMember('r9', {
    text: 'Oskar Prell waits.',
    published: '2030-08-01',
    people: { e1: ['Oskar Prell'] },
  });
  const { standing } = buildCase(definition, [reportOf(ruling, 0), named], '2031-01-01');
  assert.equal(standing[0]?.state, 'motion for a new trial refused on appeal by the Court of Appeal');
  assert.match(standing[0]?.basis.kind === 'inferred' ? standing[0].basis.reasons.join() : '', /names no accused/);
});

/** Fillers that make a case of many reports, the last of them long after everything else. */
const plain = Array.from({ length: 12 }, (_, i) => ({
  ...charge,
  on: `2030-03-${String(6 + i).padStart(2, '0')}`,
  text: `Prosecutors charged Oskar Prell with arson, report ${i + 1}.`,
  date: '2030-03-05',
}));
const late: Told = { ...appeal, on: '2030-12-20', text: 'Oskar Prell appealed again.' };

for (const [what, odd, reason] of [
  [
    'a conviction that one old report recalls without its day',
    {
      ...conviction,
      crime: '',
      on: '2030-03-20',
      date: false,
      text: 'He spoke of it. The court convicted Oskar Prell.',
    },
    /one report only/,
  ],
  [
    'charges of another matter that one report has as of years before',
    { ...otherCharge, on: '2030-03-21', date: '2029-01-05' },
    /12 reports tell another step/,
  ],
] as const) {
  test(`${what} is set aside in a case of many reports, with the reason`, () => {
    const { standing, setAside } = standingOn(linesOf(...plain, odd, late));
    assert.ok(!standing.some(({ state }) => state.startsWith('convicted') || state.includes('bribery')));
    assert.match(setAside.map((line) => line.setAside).join('\n'), reason);
  });
}

test('of people whom the case does not follow nothing is concluded', () => {
  const other = handMember('r1', {
    text: 'Police arrested Ida Komm beside Oskar Prell.',
    published: '2030-03-01',
    people: { e1: ['Oskar Prell'], e2: ['Ida Komm'] },
    events: [{ type: 'arrest', trigger: 'arrested', date: '2030-03-01', parties: { defendant: ['Ida Komm', 'e2'] } }],
  });
  assert.deepEqual(buildCase(definition, [other], '2031-01-01').standing, []);
});
