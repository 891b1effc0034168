// Which reports are proposed for a case, and with what reason; and what a report offers to follow.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offersToFollow } from '../../src/casework/offers.ts';
import { proposeFor } from '../../src/casework/propose.ts';
import { handMember, handReading } from '../support/hand-reading.ts';

const definition = {
  id: 'k1',
  name: 'Prell',
  follows: ['Oskar Prell'],
  createdAt: '2030-01-01T00:00:00Z',
  sample: false,
};
const accepted = [
  handMember('r1', {
    text: 'Oskar Prell met Ida Komm at the Harbour Court.',
    people: { e1: ['Oskar Prell'], e2: ['Ida Komm'] },
    bodies: { e3: ['Harbour Court'] },
  }),
];

const candidates = [
  {
    title: 'the full name is a ground',
    given: { text: 'Oskar Prell is free.', people: { e1: ['Oskar Prell'] as const } },
    reason: /names Oskar Prell, whom this case follows/,
  },
  {
    title: 'a longer form of the name is a ground',
    given: { text: 'Oskar Emil Prell is free.', people: { e1: ['Oskar Emil Prell'] as const } },
    reason: /names Oskar Prell/,
  },
  {
    title: 'a surname with two names known to the case is a ground',
    given: {
      text: 'Prell, said Ida Komm, left the Harbour Court.',
      people: { e1: ['Prell'] as const, e2: ['Ida Komm'] as const },
      bodies: { e3: ['Harbour Court'] as const },
    },
    reason: /the surname of Oskar Prell/,
  },
  {
    title: 'a surname alone is none',
    given: { text: 'Prell bakes rye bread.', people: { e1: ['Prell'] as const } },
    reason: undefined,
  },
  {
    title: 'another person of that surname is none',
    given: { text: 'Anna Prell sings.', people: { e1: ['Anna Prell'] as const } },
    reason: undefined,
  },
  {
    title: 'names known to the case without the one followed are none',
    given: {
      text: 'Ida Komm left the Harbour Court.',
      people: { e2: ['Ida Komm'] as const },
      bodies: { e3: ['Harbour Court'] as const },
    },
    reason: undefined,
  },
];

for (const { title, given, reason } of candidates) {
  test(title, () => {
    const proposal = proposeFor(definition, accepted, handMember('r9', given));
    if (reason) assert.match(proposal?.reasons.join('; ') ?? '', reason);
    else assert.equal(proposal, undefined);
  });
}

test('a report offers first the person its proceedings concern', () => {
  const reading = handReading({
    text: 'Oskar Prell was arrested. Ida Komm spoke. Komm, lawyer, spoke of Mr Komm.',
    people: { e1: ['Oskar Prell'], e2: ['Ida Komm', 'Komm,', 'Mr Komm'] },
    events: [{ type: 'arrest', trigger: 'arrested', parties: { defendant: ['Oskar Prell', 'e1'] } }],
  });
  const offers = offersToFollow(reading);
  assert.equal(offers[0]?.name, 'Oskar Prell');
  assert.match(offers[0]?.reasons.join('; ') ?? '', /1 event of the proceedings/);
});

test('a report that names nobody offers nothing', () => {
  assert.deepEqual(offersToFollow(handReading({ text: 'It rained.' })), []);
});
