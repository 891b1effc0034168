// A case must not say more than its reports: wishes, bare mentions and reprints as tables of cases.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../src/casework/build-case.ts';
import type { Case, CaseDefinition } from '../../src/core/case.ts';
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
type Given = Parameters<typeof handMember>[1];
type GivenEvent = NonNullable<Given['events']>[number];

const PRELL = { people: { e1: ['Oskar Prell'] as const }, published: '2030-05-10' };
const caseOf = (...reports: readonly Given[]): Case =>
  buildCase(
    definition,
    reports.map((given, i) => handMember(`r${i + 1}`, given)),
    '2030-05-11',
  );
const withEvent = (text: string, event: GivenEvent, more: Partial<Given> = {}): Given => ({
  ...PRELL,
  text,
  events: [event],
  ...more,
});
const standing = (file: Case): string[] => standingOn(file.standing).standing.map(({ text }) => text);

for (const [text, type, trigger, modality] of [
  ['Norland tries to have Oskar Prell, who is in jail, extradited to Ostrel.', 'extradite', 'extradited', 'possible'],
  ['Ministers pressed for the extradition of Oskar Prell.', 'extradite', 'extradition', 'possible'],
  ['Norland extradited Oskar Prell to Ostrel.', 'extradite', 'extradited', 'asserted'],
  ['His mother demands the release of Oskar Prell.', 'release', 'release', 'possible'],
  ['Oskar Prell would be released within days.', 'release', 'released', 'planned'],
  ['Oskar Prell was released at noon.', 'release', 'released', 'asserted'],
  ['Oskar Prell has not been charged.', 'charge', 'charged', 'negated'],
  ['If the court convicts Oskar Prell he will lose his shop.', 'convict', 'convicts', 'possible'],
  ['If it rains, the court convicts Oskar Prell all the same.', 'convict', 'convicts', 'asserted'],
  ['Oskar Prell has 30 days to appeal.', 'appeal', 'appeal', 'possible'],
] as const satisfies readonly (readonly [string, EventType, string, string])[]) {
  test(`“${text}” tells of an event that is ${modality}`, () => {
    const { timeline } = caseOf(withEvent(text, { type, trigger, parties: { defendant: ['Oskar Prell', 'e1'] } }));
    assert.deepEqual(
      timeline.map((event) => event.modality),
      [modality],
    );
  });
}

for (const [what, event, stands] of [
  ['an extradition without a day or an agent', {}, false],
  ['an extradition with a day', { date: '2030-05-09' }, true],
  ['an extradition with an agent', { parties: { agent: 'Norland' } }, true],
] as const) {
  test(`${what} ${stands ? 'stands' : 'does not stand'} as a fact`, () => {
    const parties = { defendant: ['Oskar Prell', 'e1'] as const, ...('parties' in event ? event.parties : {}) };
    const given = withEvent('Norland extradited Oskar Prell.', {
      type: 'extradite',
      trigger: 'extradited',
      ...event,
      parties,
    });
    assert.equal(standing(caseOf(given)).length, stands ? 1 : 0);
  });
}

test('an event with a day after its report is still to come', () => {
  const parties = { defendant: ['Oskar Prell', 'e1'] as const };
  const given = withEvent('The trial of Oskar Prell goes on.', {
    type: 'hearing',
    trigger: 'trial',
    date: '2030-06-02',
    parties,
  });
  assert.deepEqual(
    caseOf(given).ahead.map(({ date, status }) => [date, status]),
    [['2030-06-02', 'set']],
  );
});

for (const [text, trigger, modality, events] of [
  ['Oskar Prell pleaded not guilty.', 'pleaded not guilty', 'negated', 0],
  ['Oskar Prell pleaded not guilty.', 'not guilty', 'asserted', 0],
  ['Oskar Prell pleaded guilty.', 'pleaded guilty', 'asserted', 1],
  ['The jury found Oskar Prell not guilty.', 'not guilty', 'negated', 1],
] as const) {
  test(`“${text}” (${trigger}) tells of ${events === 0 ? 'no verdict' : 'a verdict'}`, () => {
    const parties = { defendant: ['Oskar Prell', 'e1'] as const };
    const given = withEvent(text, { type: 'convict', trigger, modality, parties });
    assert.equal(caseOf(given).timeline.length, events);
  });
}

const firstSentence = withEvent('The court sentenced Oskar Prell to two years in prison.', {
  type: 'sentence',
  trigger: 'sentenced',
  date: '2030-05-10',
  parties: { defendant: ['Oskar Prell', 'e1'], term: 'two years in prison', adjudicator: 'The court' },
});

for (const [what, text, event, expected] of [
  [
    'a mere mention of a sentence joins the one that is known',
    'The sentence of Oskar Prell drew protests.',
    { trigger: 'sentence', date: '2030-05-12', parties: { defendant: ['Oskar Prell', 'e1'] } },
    ['Oskar Prell: sentenced to two years in prison'],
  ],
  [
    'the same term in other words is the same sentence',
    'Oskar Prell is serving a two-year prison sentence.',
    { trigger: 'serving', parties: { defendant: ['Oskar Prell', 'e1'], term: 'a two-year prison sentence' } },
    ['Oskar Prell: serving a two-year prison sentence'],
  ],
  [
    'a changed term is read from the words that tell the change',
    'The Court of Appeal cut the sentence of Oskar Prell from two years to one.',
    {
      trigger: 'sentence',
      date: '2030-05-12',
      parties: { defendant: ['Oskar Prell', 'e1'], adjudicator: 'The Court of Appeal' },
    },
    ['Oskar Prell: sentence changed from two years to one year'],
  ],
  [
    'a court that tells no term does not hide the term that is known',
    'The Court of Appeal spoke of the sentence of Oskar Prell.',
    {
      trigger: 'sentence',
      date: '2030-05-12',
      parties: { defendant: ['Oskar Prell', 'e1'], adjudicator: 'The Court of Appeal' },
    },
    ['Oskar Prell: sentenced to two years in prison'],
  ],
] as const satisfies readonly (readonly [string, string, Omit<GivenEvent, 'type'>, readonly string[]])[]) {
  test(what, () => {
    const later = withEvent(text, { type: 'sentence', ...event }, { published: '2030-05-12' });
    assert.deepEqual(standing(caseOf(firstSentence, later)), expected);
  });
}

for (const [what, text, event, title] of [
  [
    'a day at the end of a crime is not part of it',
    'Police charged Oskar Prell with arson on Tuesday.',
    { type: 'charge', trigger: 'charged', parties: { defendant: ['Oskar Prell', 'e1'], crime: 'arson on Tuesday' } },
    'Oskar Prell charged with arson',
  ],
  [
    'a pronoun is no party',
    'We convict nobody.',
    { type: 'convict', trigger: 'convict', parties: { defendant: 'We' } },
    'Conviction',
  ],
  [
    'lawyers act for their client',
    'Lawyers for Oskar Prell appealed.',
    { type: 'appeal', trigger: 'appealed', parties: { defendant: 'Lawyers for Oskar Prell' } },
    'Appeal for Oskar Prell',
  ],
  [
    'the word for what a court did stands with what it did it to',
    'The court refused to hear Oskar Prell.',
    { type: 'ruling', trigger: 'refused', parties: { adjudicator: 'The court', outcome: 'hear Oskar Prell' } },
    'Ruling by the court: refused to hear Oskar Prell',
  ],
] as const satisfies readonly (readonly [string, string, GivenEvent, string])[]) {
  test(what, () => {
    const file = caseOf(
      withEvent(
        text,
        event,
        text.includes('Prell') ? { days: text.includes('Tuesday') ? [['Tuesday', '2030-05-07']] : [] } : { people: {} },
      ),
    );
    assert.deepEqual(
      file.timeline.map((line) => line.title),
      [title],
    );
  });
}

test('a court is not the accused beside somebody else', () => {
  const parties = { payer: 'The High Court', defendant: ['Oskar Prell', 'e1'] as const };
  const file = caseOf(withEvent('The High Court fined Oskar Prell.', { type: 'fine', trigger: 'fined', parties }));
  assert.deepEqual(
    file.timeline[0]?.parties.map(({ text }) => text),
    ['Oskar Prell'],
  );
});

test('where no outlet is told, the agency of the dateline is cited', () => {
  const text = 'OSTREL (TELAG) - Police arrested Oskar Prell.';
  const parties = { defendant: ['Oskar Prell', 'e1'] as const };
  const member = handMember('r1', withEvent(text, { type: 'arrest', trigger: 'arrested', parties }));
  const { reading } = member;
  const dated = { ...reading, report: { ...reading.report, dateline: { start: 0, end: 14, agency: 'TELAG' } } };
  const file = buildCase(definition, [{ ...member, reading: dated }], '2030-05-11');
  assert.deepEqual([file.timeline[0]?.tellings[0]?.publisher, file.reports[0]?.publisher], ['TELAG', 'TELAG']);
});

test('“arrests of” says in itself who was arrested', () => {
  const text = 'Oskar Prell deplored the arrests of three bakers.';
  const parties = { defendant: ['Oskar Prell', 'e1'] as const, payer: 'three bakers' };
  const file = caseOf(withEvent(text, { type: 'arrest', trigger: 'arrests', parties }));
  assert.deepEqual(
    file.timeline[0]?.parties.map((party) => party.text),
    ['three bakers'],
  );
});

test('a country that some report names as a place is not arrested', () => {
  const member = handMember('r1', {
    text: 'Norland detains Oskar Prell.',
    people: { e1: ['Oskar Prell'], e2: ['Norland'] },
    events: [{ type: 'arrest', trigger: 'detains', parties: { defendant: ['Norland', 'e2'] } }],
  });
  const other = handMember('r2', { text: 'It rained in Norland.', people: { e1: ['Norland'] } });
  const places = other.reading.entities.map((entity) => ({ ...entity, type: 'place' as const }));
  const inNorland = { ...other, reading: { ...other.reading, entities: places } };
  const partiesOf = (members: Parameters<typeof buildCase>[1]): number =>
    buildCase(definition, members, '2030-05-11').timeline[0]?.parties.length ?? -1;
  assert.deepEqual([partiesOf([member]), partiesOf([member, inNorland])], [1, 0]);
});

test('a prosecutor of the report is not the accused', () => {
  const roles = { ...PRELL, people: { e1: ['Oskar Prell'], e2: ['Ida Komm'] }, roles: { e2: ['prosecutor'] } } as const;
  const text = 'The court heard the prosecutor Ida Komm on Oskar Prell.';
  const event = { type: 'hearing', trigger: 'heard', parties: { defendant: ['Ida Komm', 'e2'] } } as const;
  assert.deepEqual(caseOf({ ...roles, text, events: [event] }).timeline[0]?.parties, []);
});

for (const [adjudicator, stands] of [
  ['The owner of the ship', false],
  ['The Court of Appeal', true],
  ['A judge', true],
] as const) {
  test(`a ruling by “${adjudicator}” ${stands ? 'stands' : 'does not stand'}`, () => {
    const text = `${adjudicator} rejected the claim of Oskar Prell.`;
    const given = withEvent(text, {
      type: 'ruling',
      trigger: 'rejected',
      parties: { adjudicator, defendant: ['Oskar Prell', 'e1'] },
    });
    assert.equal(standing(caseOf(given)).length, stands ? 1 : 0);
  });
}

test('the same sentence in a reprint tells the same event', () => {
  const arrest = withEvent('Seven sailors of the old steamer were detained with Oskar Prell.', {
    type: 'arrest',
    trigger: 'detained',
    parties: { defendant: 'Seven sailors of the old steamer' },
  });
  const { timeline } = caseOf(arrest, { ...arrest, published: '2030-05-11' });
  assert.deepEqual(
    timeline.map(({ tellings }) => tellings.map(({ report }) => report)),
    [['r1', 'r2']],
  );
});

for (const [text, lines] of [
  ['Oskar Prell has a number of legal options, his lawyer said.', 1],
  ['Let us wait and see what Oskar Prell does.', 1],
  ['Oskar Prell may appeal the verdict.', 1],
  ['Oskar Prell bakes bread.', 0],
] as const) {
  test(`“${text}” names ${lines === 0 ? 'no option' : 'an option'}`, () => {
    const { ahead } = caseOf({ ...PRELL, text });
    assert.deepEqual(
      ahead.map((line) => [line.text, line.status, line.citations[0]?.quote]),
      lines === 0 ? [] : [[text, 'possible', text]],
    );
  });
}

test('a sentence that already has its option is not listed twice, and a later ruling ends the options named before', () => {
  const text = 'Oskar Prell may appeal the verdict.';
  const option = withEvent(text, { type: 'appeal', trigger: 'appeal', parties: { defendant: ['Oskar Prell', 'e1'] } });
  assert.deepEqual(
    caseOf(option).ahead.map((line) => line.text),
    ['Appeal for Oskar Prell'],
  );
  const ruling = withEvent(
    'The court rejected the claim.',
    { type: 'ruling', trigger: 'rejected', date: '2030-05-11', parties: { adjudicator: 'The court' } },
    { published: '2030-05-11', people: {} },
  );
  assert.deepEqual(caseOf({ ...PRELL, text }, ruling).ahead, []);
});
