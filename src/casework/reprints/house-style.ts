// What outlets change in an agency's words without saying anything new: spellings, figures, courtesy titles, abbreviations.

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const SHORT_FORMS: Readonly<Record<string, string>> = {
  january: 'jan',
  february: 'feb',
  august: 'aug',
  september: 'sept',
  sep: 'sept',
  october: 'oct',
  november: 'nov',
  december: 'dec',
  governor: 'gov',
  senator: 'sen',
  representative: 'rep',
  general: 'gen',
  lieutenant: 'lt',
  colonel: 'col',
  sergeant: 'sgt',
  saint: 'st',
  kilometre: 'km',
  kilometres: 'km',
  kilometers: 'km',
  kilometer: 'km',
  percent: 'pc',
  okay: 'ok',
  travelled: 'traveled',
  cancelled: 'canceled',
  labelled: 'labeled',
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  centre: 'center',
  centres: 'centers',
  theatre: 'theater',
  programme: 'program',
  programmes: 'programs',
  grey: 'gray',
  tyre: 'tire',
  judgement: 'judgment',
  jail: 'prison',
  gaol: 'prison',
  towards: 'toward',
  amongst: 'among',
  whilst: 'while',
};

/** Words that some houses print and others do not. "that" after a verb and "on" before a weekday are the commonest cuts of all. */
const LEFT_OUT = ['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'that', 'on'];

/** Word, lower case and without marks, to the form it is compared in; empty: it is not compared. */
export const HOUSE_STYLE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SHORT_FORMS),
  ...NUMBERS.map((word, number) => [word, String(number)] as const),
  ...LEFT_OUT.map((word) => [word, ''] as const),
]);

/** British spellings of whole families of words, brought to the American. */
export const LETTER_STYLE: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(e[drs]?|ing|ation|ations)$/u, 'iz$1'],
  [/(?<=\p{L}{2})our(s|ed|ing|able|ite|ites|hood)?$/u, 'or$1'],
];
