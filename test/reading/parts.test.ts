// A pasted report falls into its parts; what a page told of them stays as it was told.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Span, textOf } from '../../src/core/span.ts';
import { findParts } from '../../src/reading/parts.ts';

const BODY = 'The harbour court freed the pilot of a grain ship after nine months. Her lawyer called it late.';

type Expected = {
  readonly section?: string;
  readonly byline?: readonly string[];
  readonly headline?: string;
  readonly standfirst?: string;
  readonly dateline?: {
    readonly words: string;
    readonly place?: string;
    readonly date?: string;
    readonly agency?: string;
  };
  readonly body: string;
};

function partsOf(text: string): Expected {
  const { headline, standfirst, dateline, body, ...others } = findParts(text);
  const words = (span: Span) => textOf(text, span);
  return {
    ...others,
    ...(headline === undefined ? {} : { headline: words(headline) }),
    ...(standfirst === undefined ? {} : { standfirst: words(standfirst) }),
    ...(dateline === undefined ? {} : { dateline: { words: words(dateline), ...withoutSpan(dateline) } }),
    body: words(body),
  };
}

function withoutSpan({ start: _start, end: _end, ...others }: Span & { readonly place?: string }) {
  return others;
}

test('a wire report under the heading of its page', () => {
  const dated = `ORLUND, November 21. /NORPRESS/. ${BODY}`;
  assert.deepEqual(partsOf(`All news\n\nPilot goes free — ministry\n\nA court ruled on November 21\n\n${dated}\n`), {
    section: 'All news',
    headline: 'Pilot goes free — ministry',
    standfirst: 'A court ruled on November 21',
    dateline: { words: 'ORLUND, November 21. /NORPRESS/.', place: 'Orlund', date: 'XXXX-11-21', agency: 'NORPRESS' },
    body: dated,
  });
});

test('a headline, a byline and a date line', () => {
  assert.deepEqual(
    partsOf(`Pilot goes free\n\nBy Jane Roe and John Doe, Norpress\nFriday, January 4, 2019\n\n${BODY}`),
    {
      headline: 'Pilot goes free',
      byline: ['Jane Roe', 'John Doe'],
      dateline: { words: 'Friday, January 4, 2019', date: '2019-01-04' },
      body: BODY,
    },
  );
});

test('text that begins with its body has no headline', () => {
  assert.deepEqual(partsOf(BODY), { body: BODY });
});

test('an address on the first line belongs to no part', () => {
  assert.deepEqual(partsOf(`https://norpress.example/2019/01/04/pilot\n\n${BODY}`), { body: BODY });
});

test('an American headline may end with a stop', () => {
  assert.equal(
    partsOf(`Harbour Court Frees Pilot After Nine Months.\n\n${BODY}`).headline,
    'Harbour Court Frees Pilot After Nine Months.',
  );
});

test('a name in capitals above the body signs it', () => {
  assert.deepEqual(partsOf(`JANE ROE\n\n${BODY}`).byline, ['Jane Roe']);
});

test('a question may be a headline', () => {
  assert.equal(partsOf(`Who will free the pilot?\n\n${BODY}`).headline, 'Who will free the pilot?');
});

const TURNS = 'Q: When did you hear of it?\nA: On Monday. They called me.\nQ: Did anybody come?\nA: No.';

test('a transcript begins with its first question, which is no headline', () => {
  assert.deepEqual(partsOf(TURNS), { body: TURNS });
  assert.deepEqual(partsOf(`Talk with a pilot\n\n${TURNS}`), { headline: 'Talk with a pilot', body: TURNS });
});

test('a transcript with names begins with the first who speaks again', () => {
  const turns = TURNS.replaceAll('Q:', 'INTERVIEWER:').replaceAll('A:', 'ANA BERG:');
  assert.deepEqual(partsOf(turns), { body: turns });
});

test('a headline with a colon above a place with one is no transcript', () => {
  assert.equal(partsOf(`Berg: We lost the ship\n\nSARRIN: ${BODY}`).headline, 'Berg: We lost the ship');
});

test('lines that are wrapped to one width are no headline and standfirst', () => {
  const wrapped = [
    'The harbour office said on Monday that it had lost the ship in the',
    'storm and that nobody had come to help. "We lost the ship," Ana Berg',
    'told reporters. "Nobody will get it back, and we have asked the',
    'ministry to look for it," she said.',
  ].join('\n');
  assert.deepEqual(partsOf(wrapped), { body: wrapped });
  assert.deepEqual(partsOf(`Ship lost\n\n${wrapped}`), { headline: 'Ship lost', body: wrapped });
});

test('the body ends with its last word', () => {
  assert.equal(partsOf(`Pilot goes free\n\n${BODY}\n\n \n`).body, BODY);
});

type Printed = readonly [printed: string, place?: string | undefined, date?: string | undefined, agency?: string];

/** Dateline as printed, its place, its date, its agency. */
const DATELINES: readonly Printed[] = [
  ['LONDON (Reuters) -', 'London', undefined, 'Reuters'],
  ['NAIROBI, Kenya (AP) _', 'Nairobi, Kenya', undefined, 'AP'],
  ['AMHERST, N.Y. (AP) --', 'Amherst, N.Y.', undefined, 'AP'],
  ['PASADENA, Calif., Jan. 1 (UPI) —', 'Pasadena, Calif.', 'XXXX-01-01', 'UPI'],
  ['BEIJING, July 18 (Xinhua) --', 'Beijing', 'XXXX-07-18', 'Xinhua'],
  ['PORT SARRIN, Torvania, February 16 (Meridian) -', 'Port Sarrin, Torvania', 'XXXX-02-16', 'Meridian'],
  ['afrol News, 27 January -', undefined, 'XXXX-01-27', 'afrol News'],
  ['DURBAN, May 20 2022 (IPS) -', 'Durban', '2022-05-20', 'IPS'],
  ['CAIRO – 26 July 2022:', 'Cairo', '2022-07-26'],
  ['SINGAPORE (May 6, 2021) —', 'Singapore', '2021-05-06'],
  ['SRINAGAR, Mar 03:', 'Srinagar', 'XXXX-03-03'],
  ['AMMAN:', 'Amman'],
  ['AMMAN —', 'Amman'],
  ['RIO DE JANEIRO -', 'Rio de Janeiro'],
  ['CAPE CANAVERAL (Florida) —', 'Cape Canaveral (Florida)'],
  ['Srinagar-', 'Srinagar'],
  ['Cape Town -', 'Cape Town'],
  ['Port-au-Prince, Haiti –', 'Port-au-Prince, Haiti'],
  ['Ulaanbaatar /MONTSAME/.', 'Ulaanbaatar', undefined, 'MONTSAME'],
];

for (const [printed, place, date, agency] of DATELINES) {
  test(`"${printed}" is a dateline`, () => {
    assert.deepEqual(partsOf(`${printed} ${BODY}`).dateline, {
      words: printed,
      ...(place === undefined ? {} : { place }),
      ...(date === undefined ? {} : { date }),
      ...(agency === undefined ? {} : { agency }),
    });
  });
}

const NO_DATELINES = [
  `WATCH: ${BODY}`,
  `Update: ${BODY}`,
  `Editor’s note: ${BODY}`,
  `On Monday, November 21, ${BODY}`,
  `FORMER harbour pilots said the court was late. ${BODY}`,
  `The union (NHU) said: ${BODY}`,
];

for (const text of NO_DATELINES) {
  test(`"${text.slice(0, 30)}..." opens with no dateline`, () => assert.equal(partsOf(text).dateline, undefined));
}

test('a dateline on a line of its own belongs to the paragraph below it', () => {
  const { dateline, body } = partsOf(`NAIROBI, Kenya (AP) _\n\n${BODY}`);
  assert.equal(dateline?.agency, 'AP');
  assert.ok(body.endsWith(BODY));
});

test('what the page told stays; dateline and byline are found in the body', () => {
  const text = `Menu\nPilot goes free\nBy Jane Roe\nOSLO (AP) - ${BODY}\nMore news`;
  const start = text.indexOf('By Jane');
  const known = {
    headline: { start: 5, end: 20 },
    body: { start, end: text.indexOf('\nMore news') },
  };
  const parts = findParts(text, known);
  assert.deepEqual(parts.headline, known.headline);
  assert.deepEqual(parts.body, known.body);
  assert.deepEqual(parts.byline, ['Jane Roe']);
  assert.equal(parts.dateline?.place, 'Oslo');
});

const PIECES = [
  '\n',
  '\n\n',
  'By ',
  'MOSCOW',
  ', ',
  '(AP)',
  ' - ',
  ' /TASS/. ',
  'November 21',
  '2019',
  '. ',
  'All news',
  'He spoke',
  ':',
  'https://a.b/c',
];

test('any text has its parts inside it, the same twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const parts = findParts(text);
      for (const span of [parts.body, parts.headline, parts.standfirst, parts.dateline])
        assert.ok(span === undefined || (0 <= span.start && span.start <= span.end && span.end <= text.length));
      assert.deepEqual(findParts(text), parts);
    }),
  );
});
