// Days with a name and a fixed rule, as English-language news names them. Feasts that hang on a sighted moon are left out.

/** How the day is found in a year. Weekdays are ISO numbers; `nth` -1 is the last of the month; `plus` adds days. */
export type FestivalRule =
  | { readonly by: 'date'; readonly month: number; readonly day: number }
  | {
      readonly by: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  | { readonly by: 'easter'; readonly plus: number };

const on = (month: number, day: number): FestivalRule => ({ by: 'date', month, day });
const nth = (count: number, weekday: number, month: number, plus = 0): FestivalRule => ({
  by: 'weekday',
  month,
  weekday,
  nth: count,
  plus,
});
const easter = (plus: number): FestivalRule => ({ by: 'easter', plus });

/**
 * Names in lower case, words parted by one blank, apostrophes as '. The longest name that fits is taken.
 * Source of the rules: U.S. Code title 5 section 6103 (federal holidays) and title 3 section 1 (election day), the Banking and
 * Financial Dealings Act 1971 (United Kingdom), the Gregorian computus for Easter, United Nations observances.
 */
export const FESTIVALS: Readonly<Record<string, FestivalRule>> = {
  "new year's day": on(1, 1),
  "new year's": on(1, 1),
  "new year's eve": on(12, 31),
  epiphany: on(1, 6),
  'martin luther king day': nth(3, 1, 1),
  'martin luther king jr. day': nth(3, 1, 1),
  'inauguration day': on(1, 20),
  'holocaust remembrance day': on(1, 27),
  'groundhog day': on(2, 2),
  "valentine's day": on(2, 14),
  "presidents' day": nth(3, 1, 2),
  'presidents day': nth(3, 1, 2),
  "international women's day": on(3, 8),
  "women's day": on(3, 8),
  "st. patrick's day": on(3, 17),
  "st patrick's day": on(3, 17),
  "april fools' day": on(4, 1),
  'ash wednesday': easter(-46),
  'palm sunday': easter(-7),
  'maundy thursday': easter(-3),
  'good friday': easter(-2),
  'holy saturday': easter(-1),
  easter: easter(0),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  'ascension day': easter(39),
  pentecost: easter(49),
  'whit monday': easter(50),
  'earth day': on(4, 22),
  'anzac day': on(4, 25),
  'may day': on(5, 1),
  'labour day': on(5, 1),
  'world press freedom day': on(5, 3),
  'victory day': on(5, 9),
  'memorial day': nth(-1, 1, 5),
  juneteenth: on(6, 19),
  'canada day': on(7, 1),
  'bastille day': on(7, 14),
  'mandela day': on(7, 18),
  'nelson mandela day': on(7, 18),
  'labor day': nth(1, 1, 9),
  'columbus day': nth(2, 1, 10),
  'united nations day': on(10, 24),
  halloween: on(10, 31),
  "all saints' day": on(11, 1),
  'election day': nth(1, 1, 11, 1),
  'armistice day': on(11, 11),
  'veterans day': on(11, 11),
  'remembrance day': on(11, 11),
  'remembrance sunday': nth(2, 7, 11),
  thanksgiving: nth(4, 4, 11),
  'thanksgiving day': nth(4, 4, 11),
  'black friday': nth(4, 4, 11, 1),
  'world aids day': on(12, 1),
  'human rights day': on(12, 10),
  'christmas eve': on(12, 24),
  christmas: on(12, 25),
  'christmas day': on(12, 25),
  'boxing day': on(12, 26),
};
