import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../src/reading/analyse.ts';
import { type Joined, joinEntities } from '../../src/reading/entities.ts';
import { marked, spanOfWords } from '../support/marked.ts';
import { syntax } from '../support/quotation-models.ts';

type Told = Joined & { readonly text: string };

function joined(source: string): Told {
  const { text, names } = marked(source);
  return { text, ...joinEntities(analyse(text, syntax), { body: { start: 0, end: text.length } }, names) };
}

/** Name of the entity that the words, at their nth place, speak of. */
function whoIs({ text, entities, mentions }: Told, words: string, nth = 1): string | undefined {
  const span = spanOfWords(text, words, nth);
  const mention = mentions.find(({ start, end }) => start === span.start && end === span.end);
  return entities.find(({ id }) => id === mention?.entity)?.name;
}

function rolesOf({ entities }: Told, name: string): string[] | undefined {
  return entities.find((entity) => entity.name === name)?.roles.map(({ text }) => text);
}

test('a full name and a surname are one person', () => {
  const told = joined('[person Amara Diallo] was freed. [person Diallo] thanked her lawyers.');
  assert.equal(whoIs(told, 'Diallo', 2), 'Amara Diallo');
  assert.deepEqual(told.entities[0]?.aliases, ['Diallo']);
});

test('names in capitals, with initials, accents or an Arabic article are one person', () => {
  for (const other of ['AMARA DIALLO', 'A. Diallo', 'Amara B. Diallo', 'Ámara Diallo']) {
    const told = joined(`[person Amara Diallo] was freed. [person ${other}] thanked her lawyers.`);
    assert.equal(told.entities.filter(({ type }) => type === 'person').length, 1, other);
  }
  const told = joined('[person Ahmad al-Nasser] spoke. [person Nasser] left.');
  assert.equal(whoIs(told, 'Nasser', 2), 'Ahmad al-Nasser');
});

test('two people of one surname stay two, and the bare surname is left apart with a notice', () => {
  const told = joined('[person Igor Melnik] and [person Oleg Melnik] were charged. [person Melnik] denied it.');
  assert.equal(told.entities.length, 2);
  assert.equal(whoIs(told, 'Melnik', 3), undefined);
  assert.deepEqual(
    told.notices.map(({ code }) => code),
    ['unclear-name'],
  );
});

const RANKS: readonly (readonly [first: string, later: string, same: boolean])[] = [
  ['Deputy Governor', 'The governor', false],
  ['Deputy Governor', 'The deputy governor', true],
  ['Governor', 'The governor', true],
  ['Governor', 'The deputy governor', false],
  ['Former Mayor', 'The mayor', false],
  ['Acting Director', 'The director', false],
  ['Vice President', 'The president', false],
  ['Assistant Secretary', 'The assistant secretary', true],
];

for (const [first, later, same] of RANKS) {
  test(`${first} Oleg Klimov is ${same ? '' : 'not '}“${later}”`, () => {
    const told = joined(
      `${first} [person Oleg Klimov] came on Monday.\n\n${later} promised that everybody will be paid.`,
    );
    assert.equal(whoIs(told, later) === 'Oleg Klimov', same);
  });
}

test('a courtesy title tells two of one surname apart', () => {
  const told = joined('[person Peter Hall] and [person Susan Hall] were there. Mrs [person Hall] wept.');
  assert.equal(whoIs(told, 'Hall', 3), 'Susan Hall');
});

test('a misspelt surname is joined, and says so', () => {
  const told = joined('[person Tomas Kowalski] was arrested. [person Kowalsky] denies it.');
  assert.equal(whoIs(told, 'Kowalsky'), 'Tomas Kowalski');
  assert.deepEqual(
    told.notices.map(({ code }) => code),
    ['spelling-variant'],
  );
});

test('a wife whose name ends in -a is not a misspelling of her husband', () => {
  const told = joined('[person Ivan Smirnov] spoke. [person Smirnova] did not.');
  assert.equal(told.entities.length, 2);
  assert.deepEqual(told.notices, []);
});

test('a misspelt head of government is known by the government alone', () => {
  const told = joined('Aides of the [person Obbama] administration resigned.');
  assert.equal(told.entities.find(({ type }) => type === 'person')?.name, 'Obama');
  assert.equal(told.notices[0]?.code, 'spelling-variant');
});

test('an acronym in brackets is the body before it, and a country has several names', () => {
  const told = joined(
    'The [organization National Prison Service] ([organization NPS]) of the [place United Kingdom] said so. [organization NPS] guards in the [place UK] agreed.',
  );
  assert.equal(whoIs(told, 'NPS', 2), 'National Prison Service');
  assert.equal(whoIs(told, 'UK'), 'United Kingdom');
});

test('a short form of a court is the one court that it can be', () => {
  const told = joined(
    'The [organization Court of Appeals for the Ninth Circuit] sat. The [organization Court of Appeals] rose.',
  );
  assert.equal(whoIs(told, 'Court of Appeals', 2), 'Court of Appeals for the Ninth Circuit');
});

test('a role does not begin with the day that stands before it', () => {
  for (const day of ['This Wednesday', 'On Wednesday', 'Last year', 'This week']) {
    const told = joined(`${day} Foreign Minister [person Lena Brandt] resigned.`);
    assert.deepEqual(rolesOf(told, 'Lena Brandt'), ['Foreign Minister'], day);
  }
});

test('whoever advises a president is not the president', () => {
  for (const [outer, role] of [
    ['A former adviser to President', 'President'],
    ['The lawyer for Mayor', 'Mayor'],
    ['Minister of Justice', 'Minister of Justice'],
    ['Spokesman for the ministry', 'Spokesman for the ministry'],
  ] as const)
    assert.equal(rolesOf(joined(`${outer} [person Lena Brandt] was arrested.`), 'Lena Brandt')?.[0], role, outer);
});

test('a body of bodies is none of its agencies, a firm is its own short name', () => {
  const bodies: readonly (readonly [short: string, long: string, same: boolean])[] = [
    ['United Nations', 'United Nations Children’s Fund', false],
    ['European Union', 'European Union Agency for Asylum', false],
    ['Brandt Steel', 'Brandt Steel Works', true],
  ];
  for (const [short, long, same] of bodies) {
    const told = joined(`The [organization ${long}] protested. The [organization ${short}] said nothing.`);
    assert.equal(whoIs(told, short, 2) === long, same, short);
  }
});

test('roles are titles before a name and appositions on either side of it', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['President [person Lena Brandt] resigned on Friday.', 'Lena Brandt', 'President'],
    ['[person Lena Brandt], a lawyer for the family, resigned.', 'Lena Brandt', 'a lawyer for the family'],
    ['The family’s lawyer, [person Lena Brandt], resigned.', 'Lena Brandt', 'The family’s lawyer'],
    [
      '[person Lena Brandt], the ministry’s envoy for trade, fisheries and the protection of the sea, said so.',
      'Lena Brandt',
      'the ministry’s envoy for trade, fisheries and the protection of the sea',
    ],
  ];
  for (const [text, name, role] of cases) assert.deepEqual(rolesOf(joined(text), name), [role], text);
});

const ENVOY = [
  'A senior official at the Norwegian foreign ministry said on Monday that talks would go on.',
  '[person Kari Lunde], the [group Norwegian] foreign ministry’s envoy for the Arctic, said the talks were hard.',
  'The Norwegian diplomat promised more. She will travel on Friday.',
].join('\n\n');

test('an official named in the next paragraph, and described after that, is one person', () => {
  const told = joined(ENVOY);
  assert.equal(whoIs(told, 'A senior official at the Norwegian foreign ministry'), 'Kari Lunde');
  assert.equal(whoIs(told, 'The Norwegian diplomat'), 'Kari Lunde');
  assert.equal(whoIs(told, 'She'), 'Kari Lunde');
});

test('a diplomat of another country is somebody else', () => {
  const told = joined(ENVOY.replace('The Norwegian diplomat', 'The Swedish diplomat'));
  assert.notEqual(whoIs(told, 'The Swedish diplomat'), 'Kari Lunde');
});

test('a pronoun of the other gender points at nobody', () => {
  const told = joined('[person Maria Santos] arrived in [place Lima]. He was late.');
  assert.equal(whoIs(told, 'He'), undefined);
});

test('nothing joins two people who are both named in full', () => {
  const given = fc.constantFrom('Anna', 'Boris', 'Chen', 'Dina', 'Emeka', 'Farid');
  const family = fc.constantFrom('Okafor', 'Petrov', 'Quiroga', 'Rahman', 'Sorensen', 'Tanaka');
  fc.assert(
    fc.property(given, family, given, family, (a, b, c, d) => {
      fc.pre(a !== c && b !== d);
      const told = joined(`[person ${a} ${b}] met [person ${c} ${d}] on Friday.`);
      assert.equal(told.entities.filter(({ type }) => type === 'person').length, 2);
    }),
  );
});

test('any text with any names is joined: mentions in order, every entity known, the same twice', () => {
  const words = fc.constantFrom(
    'the official',
    'He',
    'A court',
    'said',
    ',',
    '(',
    ')',
    '"',
    '.',
    '\n\n',
    'and',
    'ministry',
    '’s',
    'who',
  );
  const names = fc.constantFrom(
    '[person Ana Roth]',
    '[person Roth]',
    '[organization UN]',
    '[place Rome]',
    '[group Thai]',
    '[person Rothh]',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, names), { maxLength: 60 }), (all) => {
      const told = joined(all.join(' '));
      const ids = new Set(told.entities.map(({ id }) => id));
      assert.equal(ids.size, told.entities.length);
      told.mentions.forEach(({ start, end, entity }, i) => {
        assert.ok(start < end && end <= told.text.length && start >= (told.mentions[i - 1]?.start ?? 0));
        assert.ok(entity === undefined || ids.has(entity));
      });
      assert.deepEqual(joined(all.join(' ')), told);
    }),
    { numRuns: 150 },
  );
});

test('a country or a capital that acts is its government, and not the place', () => {
  const told = joined(
    '[place Moscow] refused to extradite him. Envoys met in [place Moscow]. [place Russia] said that it wants talks. The Russian government was accused by [place Norway] of lying.',
  );
  assert.equal(whoIs(told, 'Moscow'), 'Russia');
  assert.equal(whoIs(told, 'it', 2), 'Russia');
  assert.equal(whoIs(told, 'The Russian government'), 'Russia');
  const governments = told.entities.filter(({ type }) => type === 'organization').map(({ id }) => id);
  const acting = told.mentions.filter(({ kind, entity }) => kind === 'name' && governments.includes(entity ?? ''));
  assert.deepEqual(new Set(acting.map(({ type }) => type)), new Set(['place']), 'the word itself names a place');
  assert.equal(acting.length, 3);
  assert.equal(told.entities.find(({ name }) => name === 'Moscow')?.type, 'place');
});

test('a relation of the same surname is another person, and the bare surname is left apart unless a title tells', () => {
  const told = joined(
    '[person Oleg Melnik] was freed on Monday. [person Oleg Melnik] wept. His brother [person Ivan Melnik] thanked the lawyers.\n\n[person Melnik] will fly home. His wife, [person Anna Melnik], waited. Mrs [person Melnik] wept.',
  );
  assert.equal(told.entities.filter(({ type }) => type === 'person').length, 3);
  assert.equal(whoIs(told, 'Melnik', 4), undefined);
  assert.equal(whoIs(told, 'Melnik', 6), 'Anna Melnik');
});

test('an office before a bare surname says which of two is meant', () => {
  const told = joined('President [person Jon Aker] met [person Per Aker]. President [person Aker] smiled.');
  assert.equal(whoIs(told, 'Aker', 3), 'Jon Aker');
});

const STANDINGS: readonly (readonly [first: string, later: string, same: boolean])[] = [
  ['Former minister', 'The ex-minister', true],
  ['Minister', 'The ex-minister', false],
  ['President-elect', 'The president-elect', true],
  ['President-elect', 'The president', false],
  ['Outgoing governor', 'The outgoing governor', true],
];

for (const [first, later, same] of STANDINGS) {
  test(`${first} Oleg Klimov is ${same ? '' : 'not '}“${later}” of the next paragraph`, () => {
    const told = joined(
      `${first} [person Oleg Klimov] came on Monday.\n\n${later} promised that everybody will be paid.`,
    );
    assert.equal(whoIs(told, later) === 'Oleg Klimov', same);
  });
}

test('several people told of as "two officers" are "the men" and "they" of the next sentences, and no one of them alone', () => {
  const told = joined('Two police officers were charged in [place Lima]. The officers denied it. They will appeal.');
  assert.equal(whoIs(told, 'The officers'), whoIs(told, 'Two police officers'));
  assert.equal(whoIs(told, 'They'), 'Two police officers');
  assert.equal(told.entities.find(({ name }) => name === 'Two police officers')?.type, 'group');
});

test('two are not three', () => {
  const told = joined('Two officers were charged in [place Lima]. The three officers of another case were freed.');
  assert.notEqual(whoIs(told, 'The three officers of another case'), 'Two officers');
});

test('in "Smith met him" he is not Smith, and an empty "it" points at nobody', () => {
  const told = joined(
    '[person Peter Hall] arrived. [person Daniel Moss] met him. [organization Norsk Bank] sat. It is clear that he lied.',
  );
  assert.notEqual(whoIs(told, 'him'), 'Daniel Moss');
  assert.equal(whoIs(told, 'It'), undefined);
});

test('a phrase at the head of a sentence looks ahead to its subject', () => {
  const told = joined('[person Anna Berg] resigned.\n\nIn his statement, [person Peter Hall] thanked everybody.');
  assert.equal(whoIs(told, 'his'), 'Peter Hall');
});

test('what is no body makes no mention: in office, the other side of the road', () => {
  const told = joined(
    '[person Peter Hall] was in office for years. He lives on the other side of the road as a widower.',
  );
  assert.deepEqual(
    told.mentions.filter(({ kind }) => kind === 'nominal'),
    [],
  );
});
