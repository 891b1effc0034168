// Numbers as English newspapers write them.

/** Numbers in words. */
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that stand for a number by themselves. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = { a: 1, an: 1, ...CARDINALS };

/** Words and letters that multiply what stands before them; `lakh` and `crore` as in South Asia. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** Units in which terms are told, to the name of the unit in data. */
export const LENGTH_UNITS = {
  year: 'years',
  yr: 'years',
  month: 'months',
  week: 'weeks',
  day: 'days',
  hour: 'hours',
} as const;

/** Words before a number that bound it. */
export const BOUNDS: readonly (readonly [RegExp, 'at least' | 'at most' | 'about'])[] = [
  [/\b(at least|not less than|no less than|a minimum of|more than|over|upwards? of)\s*$/i, 'at least'],
  [/\b(up to|at most|not more than|no more than|a maximum of|less than|as much as)\s*$/i, 'at most'],
  [/\b(about|around|roughly|some|nearly|almost|approximately|an estimated|close to)\s*$/i, 'about'],
];
