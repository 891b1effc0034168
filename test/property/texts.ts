// Texts to try to break reading with: soups of odd characters, and news put together from its pieces and then damaged.

import fc from 'fast-check';

const LONE_SURROGATES = ['\ud800', '\udc00', '\udbff\ud800'];
const UNSEEN = [
  '\u0000',
  '\u0007',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202b',
  '\u202e',
  '\u2060',
  '\ufeff',
  '\ufffe',
];
const BLANKS = [
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u3000',
  '\u0085',
  ' '.repeat(50),
];
const MARKS = [
  ...'"\'“”„‟‘’‚«»‹›「」『』＂`´',
  ...['``', "''", ',,', '""', '&quot;', '（', '）'],
  ...'()[]{}<>',
  ...'.,;:!?…-–—―/\\|*_#@&%$€£+=~^•',
  ...['...', '. . .', '--', '!?', '----'],
];
const SCRIPTS = [
  'Россия',
  '北京市',
  'كتب',
  'שלום',
  'ελλ',
  'İstanbul',
  'ﬁ',
  'ß',
  'ǅ',
  'é',
  '😀',
  '👩‍👩‍👧',
  '🇩🇪',
  'a\u0301'.repeat(9),
  '\u0345',
];

const NAMES = [
  'Ana Berg',
  'Jonas Lund',
  'BERG',
  'Lund',
  'Mr. Lund',
  'Dr. A. B. Okoro',
  "O'Hara",
  'al-Sarrin',
  'the Ministry of Justice',
];
const PEOPLE = [
  'he',
  'She',
  'they',
  'a senior official',
  'the minister',
  'a court in Sarrin',
  'who',
  'It',
  'Port Lune',
  '@anaberg',
];
const CUES = [
  'said',
  'says',
  'told reporters',
  'according to',
  'denied',
  'claimed that',
  'asked',
  'wrote',
  'SAID',
  'believes',
  'tweeted:',
];
const DEEDS = [
  ...[
    'was arrested',
    'sentenced to five years',
    'charged with fraud',
    'filed an appeal',
    'will be extradited',
    'met',
    'rejected',
  ],
  ...['the trial of', 'was acquitted', 'ruled', 'demanded the release of', 'fined $2.4 million', 'pleaded not guilty'],
];
const TIMES = [
  ...[
    'on Monday',
    'March 3, 2030',
    '3/4/30',
    '2030-02-31',
    'last week',
    'until January 20',
    'at 5 p.m.',
    '1999',
    'in the 1980s',
  ],
  ...['for 25 years', 'every Tuesday', 'two days ago', 'Q3', '31 June', '0000-00-00', 'in 99999999999'],
];
const WORDS = [
  ...'the of and to in a is that for it with as but not'.split(' '),
  'ship',
  'lost',
  'nobody',
  'because',
  'unfair',
  "don't",
  '25-year-old',
  '$5.5m',
];
const LAYOUT = [
  ...['\n\n', '\n', ' ', ', ', '. ', ' - ', ' — ', ': ', '? '],
  ...[
    'SARRIN, March 4 (Norpress) - ',
    'By Ana Berg\n',
    'Q: ',
    'A: ',
    'BERG: ',
    '• ',
    '1. ',
    'All news\n\n',
    'https://t.example/a?b=c#d ',
  ],
];

/** Any characters at all. */
export const soups: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...LONE_SURROGATES, ...UNSEEN, ...BLANKS, ...MARKS, ...SCRIPTS, 'a', 'B', '7'), {
      maxLength: 120,
    })
    .map((pieces) => pieces.join('')),
);

/** Quotation marks and brackets alone, or with next to nothing between them. */
export const marksOnly: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...MARKS), { maxLength: 150 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...MARKS, 'he said', ' ', '\n'), { maxLength: 150 }).map((pieces) => pieces.join('')),
  fc.tuple(fc.constantFrom('(', '[', '“', '«', '‘'), fc.nat(200)).map(([mark, count]) => mark.repeat(count)),
);

/** One thing again and again, far longer than a report has it. */
export const monotony: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      ...NAMES,
      ...PEOPLE,
      ...CUES,
      ...DEEDS,
      ...TIMES,
      ...WORDS,
      ...MARKS,
      ...BLANKS,
      ...SCRIPTS,
      ...UNSEEN,
    ),
    fc.constantFrom('', ' ', ', ', '. ', '\n'),
    fc.integer({ min: 1, max: 200 }),
  )
  .map(([piece, between, count]) => `${piece}${between}`.repeat(count));

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES, ...PEOPLE) },
  { weight: 2, arbitrary: fc.constantFrom(...CUES) },
  { weight: 2, arbitrary: fc.constantFrom(...DEEDS) },
  { weight: 2, arbitrary: fc.constantFrom(...TIMES) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...LAYOUT) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...BLANKS, ...UNSEEN, ...SCRIPTS, ...LONE_SURROGATES),
  },
);

/** Names, cues, deeds, dates and marks in any order. */
export const newslike: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, { maxLength: 120 }), fc.constantFrom('', ' ', ' '))
  .map(([pieces, between]) => pieces.join(between));

const QUOTED = [
  ...['"We lost the ship," NAME CUE TIME. "Nobody came."', '“We lost,” CUE NAME, a pilot, “and nobody came.”'],
  ...[
    '«\u00a0We lost\u00a0», NAME CUE.',
    "'We don't know', NAME CUE.",
    '„Nobody came“, NAME CUE.',
    'NAME CUE: "We lost the ship.',
  ],
];
const PLAIN = [
  ...[
    'NAME CUE that NAME DEED TIME.',
    'According to NAME, NAME DEED.',
    'The ship, according to NAME, DEED TIME.',
    'NAME DEED TIME.',
  ],
  ...['Ruling unfair - NAME', 'NAME: court DEED', 'Q: Who DEED?\nA: NAME DEED.', '• NAME CUE nobody came'],
];
const sentence = fc
  .tuple(
    fc.constantFrom(...QUOTED, ...PLAIN),
    fc.constantFrom(...NAMES, ...PEOPLE),
    fc.constantFrom(...CUES),
    fc.constantFrom(...DEEDS),
    fc.constantFrom(...TIMES),
  )
  .map(([shape, name, cue, deed, time]) =>
    shape.replaceAll('NAME', name).replaceAll('CUE', cue).replaceAll('DEED', deed).replaceAll('TIME', time),
  );

/** Whole reports, then cut, doubled, turned to capitals or pierced at random places. */
export const damagedReports: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n', '\n\n')), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.array(
      fc.tuple(fc.constantFrom('drop', 'insert', 'double', 'capitals', 'cut'), fc.nat(2000), fc.nat(30), piece),
      { maxLength: 8 },
    ),
  )
  .map(([sentences, damages]) => damages.reduce(damaged, sentences.flat().join('')));

function damaged(text: string, [how, at, length, extra]: readonly [string, number, number, string]): string {
  const from = text.length === 0 ? 0 : at % text.length;
  const [before, hit, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  if (how === 'drop') return before + after;
  if (how === 'insert') return before + extra + hit + after;
  if (how === 'double') return before + hit + hit + after;
  return how === 'capitals' ? before + (hit + after).toUpperCase() : before + hit;
}
