// Statements through the whole reading, however a text is laid out: marks of many countries, broken marks, headlines, transcripts, posts, lists.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/core/span.ts';
import { readerForTests } from '../support/reader.ts';

type Told = readonly [source: string, cue: string, ...content: string[]];

/** What is said in the text, without attitudes: source, cue and contents as printed. */
function statementsOf(text: string): Told[] {
  const { quotations } = readerForTests().readText('layout', text);
  return quotations
    .filter(({ act }) => act === 'statement')
    .map(({ source, cue, content }) => {
      const words = (spans: typeof source): string => spans.map((span) => textOf(text, span)).join(' ');
      return [words(source), words(cue), ...content.map((span) => textOf(text, span))];
    });
}

const MARKS: readonly (readonly [what: string, open: string, close: string])[] = [
  ['straight', '"', '"'],
  ['curly', '“', '”'],
  ['German', '„', '“'],
  ['German guillemets', '»', '«'],
  ['French with narrow blanks', '«\u202f', '\u202f»'],
  ['French with blanks', '«\u00a0', '\u00a0»'],
  ['Russian', '«', '»'],
  ['Swedish', '”', '”'],
  ['Japanese', '「', '」'],
  ['British', '‘', '’'],
  ['British, straight', "'", "'"],
  ['typewriter', '``', "''"],
  ['doubled apostrophes', "''", "''"],
  ['two commas', ',,', "''"],
  ['full width', '＂', '＂'],
  ['markup', '&quot;', '&quot;'],
  ['one kind that opens, another that closes', '“', '"'],
];

for (const [what, open, close] of MARKS) {
  test(`quotation marks are seen: ${what}`, () => {
    const [one, two] = [`${open}We lost the ship,${close}`, `${open}Nobody will get it back.${close}`];
    assert.deepEqual(statementsOf(`${one} Ana Berg told reporters on Monday. ${two}`), [
      ['Ana Berg', 'told', one, two],
    ]);
  });
}

const CASES: readonly (readonly [what: string, text: string, told: readonly Told[]])[] = [
  [
    'apostrophes inside of British marks',
    "'We don't know why,' Ana Berg said. 'Nobody's going to tell us.'",
    [['Ana Berg', 'said', "'We don't know why,'", "'Nobody's going to tell us.'"]],
  ],
  [
    'a plural’s apostrophe inside of British marks',
    "'The pilots' pay is a disgrace,' Ana Berg said.",
    [['Ana Berg', 'said', "'The pilots' pay is a disgrace,'"]],
  ],
  [
    'double marks inside of British ones',
    '‘We lost the “Northern Star” and don’t know why,’ Ana Berg told reporters.',
    [['Ana Berg', 'told', '‘We lost the “Northern Star” and don’t know why,’']],
  ],
  [
    'brackets',
    '"[He] said nothing about the ship [Northern Star] (laughs)," Ana Berg said.',
    [['Ana Berg', 'said', '"[He] said nothing about the ship [Northern Star] (laughs),"']],
  ],
  [
    'a mark for each paragraph, closed only at the last',
    '“We lost the ship in the storm, and for two days we heard nothing at all,” Ana Berg said.\n\n“On the third day a fisherman called us. He had found the boat.\n\n“Nobody was in it. We have asked for help.\n\n“We are still waiting for an answer.”',
    [
      ['Ana Berg', 'said', '“We lost the ship in the storm, and for two days we heard nothing at all,”'],
      ['', '', '“On the third day a fisherman called us. He had found the boat.'],
      ['', '', '“Nobody was in it. We have asked for help.'],
      ['', '', '“We are still waiting for an answer.”'],
    ],
  ],
  [
    'a headline with a dash',
    'Ruling \'unfair\' - diplomat\n\nThe appeal failed on Monday. "It is unfair," said Jonas Lund, a diplomat.',
    [
      ['diplomat', '-', "Ruling 'unfair'"],
      ['Jonas Lund, a diplomat', 'said', '"It is unfair,"'],
    ],
  ],
  [
    'a transcript with names',
    'INTERVIEWER: When did you hear of the loss?\nANA BERG: On Monday. Nobody came.\nINTERVIEWER: Did anybody ask?\nBERG: Not for two days.',
    [
      ['INTERVIEWER', ':', 'When did you hear of the loss?'],
      ['ANA BERG', ':', 'On Monday. Nobody came.'],
      ['INTERVIEWER', ':', 'Did anybody ask?'],
      ['BERG', ':', 'Not for two days.'],
    ],
  ],
  [
    'posts',
    '"So sorry to hear about the #NorthernStar," @anaberg wrote on Twitter. "@HarbourOffice must answer."',
    [['@anaberg', 'wrote', '"So sorry to hear about the #NorthernStar,"', '"@HarbourOffice must answer."']],
  ],
  [
    'lists',
    '1. Ana Berg said the ship was lost in the storm.\n2. Jonas Lund told reporters that nobody had asked for help.',
    [
      ['Ana Berg', 'said', 'the ship was lost in the storm'],
      ['Jonas Lund', 'told', 'that nobody had asked for help'],
    ],
  ],
  [
    'capitals throughout',
    '"WE WILL APPEAL," JONAS LUND TOLD REPORTERS. HE SAID THE RULING WAS UNFAIR.',
    [
      ['JONAS LUND', 'TOLD', '"WE WILL APPEAL,"'],
      ['HE', 'SAID', 'THE RULING WAS UNFAIR'],
    ],
  ],
  [
    'lines wrapped to one width',
    'The harbour office said on Monday that it had lost the ship in the\nstorm and that nobody had come to help. "We lost the ship," Ana Berg\ntold reporters. "Nobody will get it back, and we have asked the\nministry to look for it," she said.',
    [
      ['The harbour office', 'said', 'that it had lost the ship in the\nstorm and that nobody had come to help'],
      ['Ana Berg', 'told', '"We lost the ship,"'],
      ['she', 'said', '"Nobody will get it back, and we have asked the\nministry to look for it,"'],
    ],
  ],
  [
    'marks that nobody sees',
    '\u202b"We lost\u200b the ship," Ana Berg\u200b told reporters.\u202c',
    [['Ana Berg', 'told', '"We lost\u200b the ship,"']],
  ],
  [
    'no blank behind the stops',
    'The ship was lost.Ana Berg said nobody came."We are waiting," she added.',
    [
      ['Ana Berg', 'said', 'nobody came'],
      ['she', 'added', '"We are waiting,"'],
    ],
  ],
];

for (const [what, text, told] of CASES) {
  test(`statements are found: ${what}`, () => assert.deepEqual(statementsOf(text), told));
}
