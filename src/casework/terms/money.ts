// A sum of money: "$5 million", "€200,000", "2.5m rubles", "Rs 5 lakh".

import type { MoneyTerm } from '../../core/terms.ts';
import { CURRENCY_NAMES, CURRENCY_SHOWN, CURRENCY_SIGNS, USUALLY_MEANT } from '../../languages/en/money-words.ts';
import { boundBefore, NUMBER, numberOf } from './numbers.ts';

const escaped = (words: string): string => words.replace(/[.$*+?^()[\]{}|\\]/g, '\\$&');
const longestFirst = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const SIGN = longestFirst(CURRENCY_SIGNS.map(([sign]) => sign));
const CODES = new Set([...CURRENCY_SIGNS.flatMap(([, codes]) => codes), ...Object.values(CURRENCY_NAMES).flat()]);
const NAME = longestFirst([...Object.keys(CURRENCY_NAMES), ...CODES]);
const CENTS = '(?:[.,]\\d{1,2}(?!\\d))?';
/** Figures as the continent writes them: "1.200.000". */
const DOTTED = '\\d{1,3}(?:\\.\\d{3}){2,}';
const WITH_SIGN = new RegExp(`(?<![\\p{L}\\p{N}])(${SIGN})\\s?(${DOTTED}|${NUMBER})`, 'u');
const WITH_NAME = new RegExp(`(?<![\\p{L}\\p{N}])(${DOTTED}|${NUMBER})[ -](${NAME})s?(?![\\p{L}])`, 'iu');
const SIGN_AFTER = new RegExp(`(?<![\\p{L}\\p{N}])(${DOTTED}|${NUMBER})\\s?(€|£|\\$|₽|zł)`, 'u');
const DECIMAL_COMMA = new RegExp(`\\d,\\d{1,2}(?!\\d)${CENTS}`);

/** The first sum in the words; `undefined` where there is none. */
export function parseMoney(words: string): MoneyTerm | undefined {
  const found = inWords(words);
  const amount = found && amountOf(found.number);
  if (!found || amount === undefined) return undefined;
  const { codes, usual } = found;
  const currency = codes.length === 1 ? codes[0] : usual;
  const bound = boundBefore(words.slice(0, found.start));
  return {
    kind: 'money',
    amount,
    ...(currency !== undefined && { currency }),
    ...(codes.length > 1 && { couldBe: codes }),
    ...(bound && { bound }),
    doubts: doubtsOf(found.name, codes, currency),
  };
}

type Found = {
  readonly number: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly usual: string | undefined;
  readonly start: number;
};

function inWords(words: string): Found | undefined {
  // "1,5 million" is one and a half, not fifteen hundred thousand.
  const plain = DECIMAL_COMMA.test(words) ? words.replace(/(\d),(\d{1,2})(?!\d)/g, '$1.$2') : words;
  const named = WITH_NAME.exec(plain);
  const signed = WITH_SIGN.exec(plain) ?? undefined;
  const after = SIGN_AFTER.exec(plain) ?? undefined;
  if (signed && (!named || signed.index <= named.index)) return bySign(signed[1] ?? '', signed[2] ?? '', signed.index);
  if (named) {
    const name = (named[2] ?? '').toLowerCase();
    const codes = CURRENCY_NAMES[name] ?? [name.toUpperCase()];
    return { number: named[1] ?? '', name, codes, usual: USUALLY_MEANT[name], start: named.index };
  }
  return after && bySign(after[2] ?? '', after[1] ?? '', after.index);
}

function bySign(sign: string, number: string, start: number): Found {
  const codes = CURRENCY_SIGNS.find(([known]) => known === sign)?.[1] ?? [];
  return { number, name: sign, codes, usual: USUALLY_MEANT[sign], start };
}

function amountOf(number: string): number | undefined {
  return numberOf(new RegExp(`^${DOTTED}$`).test(number) ? number.replaceAll('.', '') : number);
}

function doubtsOf(name: string, codes: readonly string[], currency: string | undefined): readonly string[] {
  if (codes.length < 2) return [];
  return currency === undefined
    ? [`“${name}” may be the money of several countries`]
    : [`“${name}” is taken for ${shownName(currency, 2)}; the words do not say of which country`];
}

function shownName(code: string, amount: number): string {
  const [one, many] = CURRENCY_SHOWN[code] ?? [code, code];
  return amount === 1 ? one : many;
}

/** "5,000,000 US dollars"; where the currency is not known, the codes that it may be. */
export function moneyWords({ amount, currency, couldBe, bound }: MoneyTerm): string {
  const figures = amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const name = currency === undefined ? (couldBe ?? []).join(' or ') : shownName(currency, amount);
  return `${bound ? `${bound} ` : ''}${figures} ${name}`.trim();
}
