import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributed, type Said, speakers } from '../support/attributed.ts';
import { marked, spanOfWords } from '../support/marked.ts';

test('a name, a surname, a pronoun and a title are one speaker', () => {
  const told = attributed(
    '[person Nadia Ferris], a lawyer for the prisoner, said “we will appeal.”\n\n“He is ill,” she said.\n\n[person Ferris] added that “time is short.”\n\nThe lawyer said “nobody listens.”',
    [
      { source: 'Nadia Ferris, a lawyer for the prisoner', cue: 'said', content: '“we will appeal.”' },
      { source: 'she', cue: 'said', content: '“He is ill,”' },
      { source: 'Ferris', cue: 'added', content: '“time is short.”' },
      { source: 'The lawyer', cue: 'said', content: '“nobody listens.”' },
    ],
  );
  assert.deepEqual(speakers(told), ['Nadia Ferris', 'Nadia Ferris', 'Nadia Ferris', 'Nadia Ferris']);
});

test('somebody who speaks for somebody is not the one spoken for', () => {
  const told = attributed('A spokesman for [person Omar Haddad] said the claim was false.', [
    { source: 'A spokesman for Omar Haddad', cue: 'said', content: 'the claim was false', kind: 'indirect' },
  ]);
  assert.deepEqual(speakers(told), ['A spokesman for Omar Haddad']);
});

test('a possessor is not the speaker', () => {
  const told = attributed('[person Haddad]’s lawyer said the claim was false.', [
    { source: 'Haddad’s lawyer', cue: 'said', content: 'the claim was false', kind: 'indirect' },
  ]);
  assert.deepEqual(speakers(told), ['Haddad’s lawyer']);
});

test('an unnamed source becomes an entity by its words, once', () => {
  const told = attributed('The road is closed, officials said. Two bridges fell, officials said.', [
    { source: 'officials', cue: 'said', content: 'The road is closed', kind: 'indirect' },
    { source: 'officials', cue: 'said', content: 'Two bridges fell', kind: 'indirect' },
  ]);
  assert.deepEqual(speakers(told), ['officials', 'officials']);
  assert.equal(told.entities.length, 1);
});

test('a source that was not marked is found by the cue', () => {
  const cases: readonly (readonly [string, Said, string])[] = [
    [
      'According to [person Ivo Marek], the gate was open.',
      { cue: 'According to', content: 'the gate was open', kind: 'indirect' },
      'Ivo Marek',
    ],
    ['“The gate was open,” said [person Ivo Marek].', { cue: 'said', content: '“The gate was open,”' }, 'Ivo Marek'],
    [
      '[person Ivo Marek], the head of the prison, said the gate was open.',
      { cue: 'said', content: 'the gate was open', kind: 'indirect' },
      'Ivo Marek',
    ],
  ];
  for (const [text, said, name] of cases) assert.deepEqual(speakers(attributed(text, [said])), [name], text);
});

test('a quotation that runs on into the next paragraph keeps its speaker', () => {
  const told = attributed(
    '“The gate was open,” [person Ivo Marek] said.\n\n“Nobody saw them leave.”\n\nThe road is long and “winding”.',
    [
      { source: 'Ivo Marek', cue: 'said', content: '“The gate was open,”' },
      { content: '“Nobody saw them leave.”' },
      { content: '“winding”' },
    ],
  );
  assert.deepEqual(speakers(told), ['Ivo Marek', 'Ivo Marek', undefined]);
});

test('words without a source have no speaker', () => {
  assert.deepEqual(speakers(attributed('It was called “a farce”.', [{ content: '“a farce”' }])), [undefined]);
});

test('people are not the place that they are named after', () => {
  const cases: readonly (readonly [text: string, source: string, name: string])[] = [
    [
      '[person Jarrow County] officials said the road was closed.',
      'Jarrow County officials',
      'Jarrow County officials',
    ],
    [
      '[place Ostrel] and [person Jarrow Parish] officials said the road was closed.',
      'Ostrel and Jarrow Parish officials',
      'Ostrel and Jarrow Parish officials',
    ],
    ['[person Ivo Marek] supporters said the road was closed.', 'Ivo Marek supporters', 'Ivo Marek supporters'],
    ['Mayor [person Ivo Marek] said the road was closed.', 'Mayor Ivo Marek', 'Ivo Marek'],
  ];
  for (const [text, source, name] of cases) {
    const told = attributed(text, [{ source, cue: 'said', content: 'the road was closed', kind: 'indirect' }]);
    assert.deepEqual(speakers(told), [name], text);
  }
});

test('a day, a preposition or a number says nothing', () => {
  for (const source of ['Monday', 'Amongst', '32'])
    assert.deepEqual(speakers(attributed(`${source} said “no”.`, [{ source, cue: 'said', content: '“no”' }])), [
      undefined,
    ]);
});

test('a day in what somebody else says is not the day of saying', () => {
  const text = '[person Ivo Marek] said the gate opened on Monday, but [person Ana Brod] said it stayed shut.';
  const monday = {
    ...spanOfWords(marked(text).text, 'Monday'),
    type: 'DATE',
    value: '2021-03-01',
    confidence: 1,
  } as const;
  const { quotations } = attributed(
    text,
    [
      { source: 'Ivo Marek', cue: 'said', content: 'the gate opened on Monday', kind: 'indirect' },
      { source: 'Ana Brod', cue: 'said', content: 'it stayed shut', kind: 'indirect' },
    ],
    [monday],
  );
  assert.deepEqual(
    quotations.map(({ date }) => date),
    [undefined, undefined],
  );
});

test('to whom and on what day it was said', () => {
  const text = '[person Ivo Marek] told the [organization Daily Ledger] on Monday that the gate was open.';
  const monday = {
    ...spanOfWords(marked(text).text, 'Monday'),
    type: 'DATE',
    value: '2021-03-01',
    confidence: 1,
  } as const;
  const { quotations, entities } = attributed(
    text,
    [{ source: 'Ivo Marek', cue: 'told', content: 'the gate was open', kind: 'indirect' }],
    [monday],
  );
  const [quotation] = quotations;
  assert.equal(entities.find(({ id }) => id === quotation?.addressee)?.name, 'Daily Ledger');
  assert.equal(quotation?.date, '2021-03-01');
});

test('a statement on paper is its issuer’s', () => {
  const told = attributed(
    'The [organization Prison Board] said the gate was open. “All is safe,” the statement said.',
    [
      { source: 'The Prison Board', cue: 'said', content: 'the gate was open', kind: 'indirect' },
      { source: 'the statement', cue: 'said', content: '“All is safe,”' },
    ],
  );
  assert.deepEqual(speakers(told), ['Prison Board', 'Prison Board']);
});

test('a description in the singular is whoever spoke just before, a plural or a new one is not', () => {
  const cases: readonly (readonly [second: string, source: string, name: string])[] = [
    ['The Ostrel diplomat added that “all is safe.”', 'The Ostrel diplomat', 'Nadia Ferris'],
    ['The officials added that “all is safe.”', 'The officials', 'The officials'],
    ['An Ostrel diplomat added that “all is safe.”', 'An Ostrel diplomat', 'An Ostrel diplomat'],
  ];
  for (const [second, source, name] of cases) {
    const told = attributed(`[person Nadia Ferris] said “we will appeal.”\n\n${second}`, [
      { source: 'Nadia Ferris', cue: 'said', content: '“we will appeal.”' },
      { source, cue: 'added', content: '“all is safe.”' },
    ]);
    assert.deepEqual(speakers(told), ['Nadia Ferris', name], second);
  }
});

test('words that are only handed on are whose they were', () => {
  const cases: readonly (readonly [text: string, Said, name: string])[] = [
    [
      '“The gate was open,” the [organization Ostrel Agency] quoted [person Ivo Marek] as saying.',
      { source: 'the Ostrel Agency', cue: 'quoted', content: '“The gate was open,”' },
      'Ivo Marek',
    ],
    [
      '“The gate was open,” the [organization Ostrel Agency] reported, citing [person Ivo Marek].',
      { source: 'the Ostrel Agency', cue: 'reported', content: '“The gate was open,”' },
      'Ivo Marek',
    ],
    [
      'The [organization Ostrel Agency] reported that a source said the gate was open.',
      {
        source: 'The Ostrel Agency',
        cue: 'reported',
        content: 'that a source said the gate was open',
        kind: 'indirect',
      },
      'a source',
    ],
    [
      'The [organization Ostrel Agency] reported that the gate was open.',
      { source: 'The Ostrel Agency', cue: 'reported', content: 'that the gate was open', kind: 'indirect' },
      'Ostrel Agency',
    ],
  ];
  for (const [text, said, name] of cases) assert.deepEqual(speakers(attributed(text, [said])), [name], text);
});

test('the subject of a passive does not speak', () => {
  const told = attributed('[person Ivo Marek] was accused of taking the money.', [
    { source: 'Ivo Marek', cue: 'was accused of', content: 'taking the money', kind: 'indirect' },
  ]);
  assert.deepEqual(speakers(told), [undefined]);
});

test('“according to” names who stands behind it, whatever source was given', () => {
  const told = attributed(
    'The [organization Prison Board] pays too little; according to [person Ivo Marek], it owes him.',
    [{ source: 'The Prison Board', cue: 'according to', content: 'it owes him', kind: 'indirect' }],
  );
  assert.deepEqual(speakers(told), ['Ivo Marek']);
});

test('“adding” goes on with the words before it', () => {
  const told = attributed('[person Ivo Marek] said “the gate was open”, adding “nobody saw them.”', [
    { source: 'Ivo Marek', cue: 'said', content: '“the gate was open”' },
    { cue: 'adding', content: '“nobody saw them.”' },
  ]);
  assert.deepEqual(speakers(told), ['Ivo Marek', 'Ivo Marek']);
});

test('a paragraph in marks is whoever’s words came before, also those told without marks', () => {
  const told = attributed('[person Ivo Marek] said the gate was open.\n\n“Nobody saw them leave.”', [
    { source: 'Ivo Marek', cue: 'said', content: 'the gate was open', kind: 'indirect' },
    { content: '“Nobody saw them leave.”' },
  ]);
  assert.deepEqual(speakers(told), ['Ivo Marek', 'Ivo Marek']);
});

test('who said it is named before “who”', () => {
  for (const between of [', ', ', on 3 May, '])
    assert.deepEqual(
      speakers(
        attributed(`He wrote to [person Ana Brod]${between}who said the gate was open.`, [
          { source: 'who', cue: 'said', content: 'the gate was open', kind: 'indirect' },
        ]),
      ),
      ['Ana Brod'],
    );
});

test('several who say it together are all named, the first as the speaker', () => {
  const cases: readonly (readonly [text: string, source: string, names: readonly string[] | undefined])[] = [
    [
      '[person Ana Brod] and the [organization Prison Board] said the gate was open.',
      'Ana Brod and the Prison Board',
      ['Ana Brod', 'Prison Board'],
    ],
    [
      '[person Ana Brod], [person Ivo Marek] and his lawyers said the gate was open.',
      'Ana Brod, Ivo Marek and his lawyers',
      ['Ana Brod', 'Ivo Marek', 'his lawyers'],
    ],
    [
      'The [organization Ministry of Roads and Bridges] said the gate was open.',
      'The Ministry of Roads and Bridges',
      undefined,
    ],
    [
      '[person Ana Brod], head of roads and bridges, said the gate was open.',
      'Ana Brod, head of roads and bridges,',
      undefined,
    ],
  ];
  for (const [text, source, names] of cases) {
    const { quotations, entities } = attributed(text, [
      { source, cue: 'said', content: 'the gate was open', kind: 'indirect' },
    ]);
    const [quotation] = quotations;
    const told = quotation?.speakers?.map((id) => entities.find((entity) => entity.id === id)?.name);
    assert.deepEqual(told, names, text);
    if (quotation?.speakers) assert.equal(quotation.speaker, quotation.speakers[0]);
  }
});

test('to whom it was said', () => {
  const cases: readonly (readonly [text: string, cue: string, name: string | undefined])[] = [
    [
      'In an interview with the [organization Daily Ledger], [person Ana Brod] said the gate was open.',
      'said',
      'Daily Ledger',
    ],
    ['Speaking to reporters, [person Ana Brod] said the gate was open.', 'said', 'reporters'],
    [
      'In a letter to the [organization Prison Board], [person Ana Brod] said the gate was open.',
      'said',
      'Prison Board',
    ],
    ['[person Ivo Marek] was there. [person Ana Brod] told him the gate was open.', 'told', 'Ivo Marek'],
    ['[person Ana Brod] told me the gate was open.', 'told', undefined],
    ['[person Ana Brod] said the gate was open.', 'said', undefined],
  ];
  for (const [text, cue, name] of cases) {
    const { quotations, entities } = attributed(text, [
      { source: 'Ana Brod', cue, content: 'the gate was open', kind: 'indirect' },
    ]);
    assert.equal(entities.find(({ id }) => id === quotations[0]?.addressee)?.name, name, text);
  }
});

test('the day belongs to the verb of saying, not to another verb beside it', () => {
  const cases: readonly (readonly [text: string, date: string | undefined])[] = [
    ['On Monday, [person Ana Brod] said the gate was open.', '2021-03-01'],
    ['[person Ana Brod] said in a statement on Monday the gate was open.', '2021-03-01'],
    ['[person Ana Brod], who left on Monday, said the gate was open.', undefined],
  ];
  for (const [text, date] of cases) {
    const monday = {
      ...spanOfWords(marked(text).text, 'Monday'),
      type: 'DATE',
      value: '2021-03-01',
      confidence: 1,
    } as const;
    const { quotations } = attributed(
      text,
      [{ source: 'Ana Brod', cue: 'said', content: 'the gate was open', kind: 'indirect' }],
      [monday],
    );
    assert.equal(quotations[0]?.date, date, text);
  }
});

test('the label of a line is whose words they are; “Q” and “A” are nobody', () => {
  const told = attributed(
    '[person Ana Brod] met [person Ivo Marek].\n\nBROD: Was it open?\n\nMAREK: It was.\n\nQ: Who had the key?\n\nA: The guard.',
    [
      { source: 'BROD', cue: ':', content: 'Was it open?' },
      { source: 'MAREK', cue: ':', content: 'It was.' },
      { source: 'Q', cue: ':', content: 'Who had the key?' },
      { source: 'A', cue: ':', content: 'The guard.' },
    ],
  );
  assert.deepEqual(speakers(told), ['Ana Brod', 'Ivo Marek', undefined, undefined]);
});
