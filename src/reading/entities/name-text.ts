// Names as words that can be compared, and how far two spellings lie apart.

const ACCENTS = /\p{M}/gu;
const POSSESSIVE = /(?:'s|s')$/;
/** Letters that have no accent to take away. */
const OWN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
]);
const ARTICLE = new Set(['the', 'a', 'an']);

/** "the U.S. Department’s" -> ["us", "department"]: lower case, without accents, points, possessive ending and leading article. */
export function nameWords(name: string): string[] {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[łđøıßæ]/g, (letter) => OWN_LETTERS.get(letter)!)
    .replace(/[’‘]/g, "'")
    .replace(/[.,"“”«»()]/g, ' . ')
    .replace(/(?<=\b\p{L}) \. (?=\p{L} \. )/gu, '')
    .replace(/ \. /g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const last = words.length - 1;
  const bare = words.map((word, i) => (i === last && word.endsWith("'s") ? word.replace(POSSESSIVE, '') : word));
  return bare.length > 1 && ARTICLE.has(bare[0]!) ? bare.slice(1) : bare;
}

/** Without what a language puts before a family name: "al-sahaf" -> "sahaf". */
export function withoutArticle(word: string): string {
  return word.replace(/^(?:al|el|ad|as|ash|an|ar|at|az)-(?=\p{L}{3})/u, '');
}

/**
 * Insertions, deletions, changes and swaps of neighbours that turn `a` into `b`; `most` + 1 where there are more than `most`
 * (optimal string alignment; Damerau 1964).
 */
export function spellingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length]!, most + 1);
}

/** Does `short` stand inside `long`, word for word in one piece? Answers where: -1 if not. */
export function placeWithin(short: readonly string[], long: readonly string[]): number {
  for (let at = 0; at + short.length <= long.length; at += 1) {
    if (short.every((word, i) => long[at + i] === word)) return at;
  }
  return -1;
}

/** Are the words of `short` those of `long`, in order, with some left out? */
export function isThinned(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (short[at] === word) at += 1;
  return at === short.length;
}
