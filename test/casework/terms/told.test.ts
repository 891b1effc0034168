// The terms of events as whole reports tell them: where the words stand, and what stands beside them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../../src/casework/build-case.ts';
import { lengthsAgree, lengthsIn } from '../../../src/casework/terms/lengths.ts';
import { moneyWords } from '../../../src/casework/terms/money.ts';
import { routeWords } from '../../../src/casework/terms/route.ts';
import { parseSentence, sentenceWords, wholeLength } from '../../../src/casework/terms/sentence.ts';
import type { EventType } from '../../../src/core/event-types.ts';
import type { Term } from '../../../src/core/terms.ts';
import { handMember } from '../../support/hand-reading.ts';

const definition = {
  id: 'k1',
  name: 'Prell',
  follows: ['Oskar Prell'],
  createdAt: '2030-01-01T00:00:00Z',
  sample: false,
};

const shown = (term: Term): string => {
  if (term.kind === 'sentence') return sentenceWords(term);
  if (term.kind === 'money') return moneyWords(term);
  if (term.kind === 'route') return routeWords(term);
  return term.kind === 'charges'
    ? term.offences.map(({ offence, counts }) => `${counts ?? ''} ${offence}`.trim()).join(', ')
    : term.kind;
};

type Parties = Record<string, string>;

for (const [text, type, trigger, parties, terms] of [
  [
    'He got four years in prison, two of them suspended, in Ostrel.',
    'sentence',
    'got',
    { term: 'four years in prison' },
    ['four years in prison, of which two years suspended'],
  ],
  ['She was jailed for nine years.', 'sentence', 'jailed', { term: 'nine years' }, ['nine years in prison']],
  ['They face three counts of arson.', 'charge', 'face', { crime: 'arson' }, ['3 arson']],
  ['They deny crimes against humanity.', 'charge', 'deny', { crime: 'humanity' }, ['crimes against humanity']],
  [
    'He was released on $1m bail with a €5m bond.',
    'release',
    'released',
    {},
    ['1,000,000 US dollars', '5,000,000 euros'],
  ],
  ['He was released after paying $50 for a taxi.', 'release', 'released', {}, []],
  ['He was fined €300.', 'fine', 'fined', { money: '€300' }, ['300 euros']],
] as const satisfies readonly (readonly [string, EventType, string, Parties, readonly string[]])[]) {
  test(`“${text}” tells ${terms.join(' and ') || 'no term'}`, () => {
    const member = handMember('r1', { text, published: '2030-05-10', events: [{ type, trigger, parties }] });
    const [event] = buildCase(definition, [member], '2030-05-11').timeline;
    assert.deepEqual(
      event?.terms.map(({ term }) => shown(term)),
      terms,
    );
    for (const { citation } of event?.terms ?? [])
      assert.equal(text.slice(citation.start, citation.end), citation.quote);
  });
}

for (const [a, b, agree] of [
  ['nine years', 'nine years', true],
  ['12 years', '12 years and six months', true],
  ['18 months', 'a year and a half', true],
  ['nine years', 'ten years', false],
  ['six months', 'six years', false],
] as const) {
  test(`“${a}” and “${b}” ${agree ? 'may be' : 'are not'} one length`, () => {
    const [first, second] = [a, b].map((words) => lengthsIn(words)[0]?.length ?? {});
    assert.equal(lengthsAgree(first ?? {}, second ?? {}), agree);
  });
}

for (const [words, length] of [
  ['terms of 10 and 12 years, to run concurrently', { years: 12 }],
  ['terms of five years and three years, to run consecutively', { years: 8 }],
  ['sentences of four and six years', undefined],
  ['up to ten years', undefined],
  ['life', undefined],
] as const) {
  test(`“${words}” come${length ? ` to ${length.years} years in all` : ' to no length that can be said'}`, () => {
    const term = parseSentence(words);
    assert.ok(term);
    assert.deepEqual(wholeLength(term), length);
  });
}
