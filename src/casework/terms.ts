// How long a sentence is: terms told in different words ("nine years in prison", "a nine-year sentence") made comparable.

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = `\\d+(?:\\.\\d+)?|${NUMBERS.join('|')}`;
const UNIT = 'year|month|week|day';
const AMOUNT = new RegExp(`\\b(${NUMBER})[ -](?:and a half )?(${UNIT})s?\\b`, 'gi');
const CHANGED = new RegExp(`\\bfrom (?:${NUMBER})(?:[ -](${UNIT})s?)? to (${NUMBER})\\b(?:[ -](${UNIT})s?\\b)?`, 'i');
const NOT_A_TERM = /^(the |a |his |her |their )?(sentences?|terms?)$/i;

/** `12 year`, `12 year 6 month`; empty where the words tell no amount ("life", "a suspended sentence"). */
export function amountOf(words: string): string {
  return [...words.matchAll(AMOUNT)]
    .map(([, number = '', unit = '']) => `${figure(number)} ${unit.toLowerCase()}`)
    .join(' ');
}

/** Two amounts contradict each other unless one is only less exact. */
export function amountsDisagree(a: string, b: string): boolean {
  return a !== '' && b !== '' && !`${a} `.startsWith(`${b} `) && !`${b} `.startsWith(`${a} `);
}

/** The words to show for a term: "a nine-year prison sentence for theft" is "nine years in prison"; `undefined` for a mere "sentence". */
export function termWords(words: string): string | undefined {
  if (NOT_A_TERM.test(words)) return undefined;
  const [only, second] = [...words.matchAll(AMOUNT)];
  if (!only || second || !only[0].includes('-')) return words;
  const [, number = '', unit = ''] = only;
  return `${counted(number, unit)}${/\b(prison|jail)\b/i.test(words) ? ' in prison' : ''}`;
}

/** The new term in a sentence that tells how it was changed: "from 12 years to nine" is "nine years". */
export function changedTerm(sentence: string): string | undefined {
  const [, before, number, after] = CHANGED.exec(sentence) ?? [];
  const unit = after ?? before;
  return number && unit ? counted(number, unit) : undefined;
}

function counted(number: string, unit: string): string {
  return `${number} ${unit}${figure(number) === '1' ? '' : 's'}`;
}

function figure(number: string): string {
  const at = NUMBERS.indexOf(number.toLowerCase());
  return at < 0 ? number : String(at + 1);
}
