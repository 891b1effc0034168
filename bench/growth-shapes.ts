// Texts of any length and of shapes that could make a stage's time grow faster than the text: all of one kind, without end.

/** Each gives a text of about `length` UTF-16 code units; the same length gives the same text. */
export const GROWTH_SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'reports of many paragraphs': (length) => repeated(length, (i) => `${story(i)}\n\n`),
  'one paragraph': (length) => repeated(length, (i) => `${story(i)} `),
  'all in capitals': (length) => repeated(length, (i) => `${story(i)}\n\n`).toUpperCase(),
  'quotation marks around words': (length) => repeated(length, (i) => `"${nameOf(i)} lost," she said. `),
  'quotation marks alone': (length) => '"'.repeat(length),
  'marks that open and never close': (length) => repeated(length, (i) => `“We ${nameOf(i)} lost `),
  'marks within marks': (length) => `${'“‘'.repeat(length / 4)}${'’”'.repeat(length / 4)}`,
  'one mark a paragraph': (length) => repeated(length, (i) => `“We lost it all to ${nameOf(i)} on the day.\n\n`),
  'a list of names': (length) => repeated(length, (i) => `${nameOf(i)} ${nameOf(i * 7 + 3)}, `),
  'sentences of names': (length) => repeated(length, (i) => `${nameOf(i)} ${nameOf(i * 7 + 3)} met ${nameOf(i * 5)}. `),
  'one name again and again': (length) => repeated(length, () => 'Anna Berg met Berg. '),
  pronouns: (length) => repeated(length, () => 'He said she told him that they saw it. '),
  'described people': (length) =>
    repeated(length, (i) => `The ${nameOf(i).toLowerCase()} minister told a senior official. `),
  'said and said': (length) => repeated(length, () => 'he said '),
  'according to': (length) => repeated(length, (i) => `The ship, according to ${nameOf(i)}, left. `),
  days: (length) => repeated(length, (i) => `${1 + (i % 28)} March ${1990 + (i % 30)}, `),
  'sentences of days': (length) =>
    repeated(length, (i) => `She left on Monday and came back on March ${1 + (i % 28)}. `),
  'sentences passed': (length) =>
    repeated(length, (i) => `A court sentenced ${nameOf(i)} to ${2 + (i % 20)} years for fraud on Monday. `),
  'words without a stop': (length) => repeated(length, (i) => `${WORDS[i % WORDS.length]} `),
  'one word': (length) => 'a'.repeat(length),
  'one number': (length) => '1'.repeat(length),
  'figures and commas': (length) => repeated(length, (i) => `${i % 10},`),
  initials: (length) => repeated(length, (i) => `${String.fromCharCode(65 + (i % 26))}. `),
  'full stops': (length) => repeated(length, () => '. '),
  apostrophes: (length) => "'".repeat(length),
  hyphens: (length) => repeated(length, () => 'a-'),
  'nested brackets': (length) => `${'('.repeat(length / 2)}${')'.repeat(length / 2)}`,
  blanks: (length) => ' '.repeat(length),
  lines: (length) => repeated(length, (i) => `${nameOf(i)}\n`),
  'empty lines': (length) => '\n'.repeat(length),
  'a transcript': (length) => repeated(length, (i) => `Q: Where was ${nameOf(i)}?\nA: At home.\n`),
  'handles and addresses': (length) => repeated(length, (i) => `@${nameOf(i)} #${nameOf(i)} https://t.example/${i} `),
  emoji: (length) => repeated(length, () => '😀👩‍👩‍👧'),
  'lone surrogates': (length) => '\ud800'.repeat(length),
};

const WORDS = 'when they had seen that nobody would come or tell the old court of what was said about all this'.split(
  ' ',
);
const SYLLABLES = ['ba', 'dor', 'lem', 'ri', 'sku', 'ta', 'von', 'ze', 'mi', 'gra', 'no', 'hal'];

/** A name of its own for each number, of two to five syllables. */
function nameOf(index: number): string {
  let rest = index + SYLLABLES.length;
  let name = '';
  while (rest > 0) {
    name += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function story(index: number): string {
  const [one, other] = [nameOf(index), nameOf(index * 11 + 5)];
  return [
    `Prosecutors charged ${one} ${other} with fraud on Monday, the court said.`,
    `"I did not take it," ${other} told reporters, adding that he would appeal.`,
    `According to ${one}, the minister met lawyers in Sarrin on March 3.`,
  ].join(' ');
}

/** Pieces 0, 1, 2, ... up to the wanted length. */
function repeated(length: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const next = piece(index);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('');
}
