// English words beside a month or a number that tell whether it is a time at all.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Months that are also other words or names: alone they count only after one of MONTH_LEADERS. */
export const DOUBTFUL_MONTHS = list('may march mar jan jun apr dec nov sep april june august');

export const MONTH_LEADERS = list(
  'in since by until till from to of through throughout during before after between and or for last next this early late mid ' +
    'every each past the a an previous following earlier around about -',
);

/** Leaders that stand as well before a person called May: they count only where a time stands before them, too. */
export const WEAK_LEADERS = list('to of for and or from between the a an -');

/** Words after a weekday that make it a newspaper: the Sunday Times. */
export const PAPER_WORDS = list(
  'times telegraph mirror express mail post herald tribune world star sun people gazette business',
);

/** Words before a weekday that make it the name of one day in history or of a sale: Bloody Sunday. */
export const NAMED_DAY_WORDS = list('bloody black super cyber ash palm holy giving');

/** Words before a number that make it a year, even one long ago. */
export const YEAR_LEADERS = list(
  'in since from until till by of during before after between early late mid around circa throughout through for year ' +
    'spring summer autumn fall winter fiscal',
);

/** Things that are counted in thousands: a number before one of them is no year. */
export const COUNTED_THINGS = list(
  'people persons men women children troops soldiers police officers members workers employees jobs homes houses families ' +
    'students victims civilians refugees dollars euros pounds rubles yen rupees naira shares points miles kilometers kilometres ' +
    'km meters metres feet tons tonnes barrels acres hectares square votes seats copies cases deaths cars vehicles guests ' +
    'visitors fans others cubic degrees hours days weeks months years minutes seconds prisoners rebels fighters delegates ' +
    'supporters protesters demonstrators protestors pages words items units rooms schools villages companies',
);

/** Words right before a day that say it lies ahead, whatever the tense. */
export const AHEAD_WORDS = list(
  'until till due payable effective deadline scheduled slated upcoming expires expire expiring starting beginning',
);

/** Modals and turns that put a clause into the future. */
export const FUTURE_WORDS = list("will shall 'll wo would ’ll going");

/** Verbs and participles of intention: in the present, or before "to", they look ahead. */
export const FUTURE_VERBS = list(
  'plans plan planned planning hopes hope hoped expects expect expected intends intend intended scheduled slated due set aims aim ' +
    'vowed promised agreed decided decides threatens threatened prepares prepare preparing ordered forecast forecasts forecasting predict ' +
    'predicts predicted predicting projected likely tipped',
);

/** Verbs of what stands in a calendar: in the present they tell of a day to come ("the ministers meet on Monday"). */
export const CALENDAR_VERBS = list(
  'meet meets leave leaves arrive arrives begin begins start starts open opens end ends close closes return returns resume resumes ' +
    'travel travels fly flies visit visits vote votes play plays host hosts face faces expire expires kick kicks',
);

/** Past forms that still look ahead: what was planned has not been. */
export const PLANNING_WORDS = list('planned scheduled slated');

/** Attributes of what is to come: "the slated visit in September". */
export const PLANNED_ATTRIBUTES = list('planned scheduled slated proposed expected upcoming forthcoming projected');

/** What stands before a clause. */
export const CLAUSE_OPENERS = list(', ; : but and `` " “ -- - — – _ ( ‘ then');

/** Words before a bare season's name that make it a time. */
export const SEASON_LEADERS = list('in since by until till from through throughout during early late mid -');

export type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** Phrases of several words for no day in particular. */
export const REFERENCE_PHRASES: Readonly<Record<string, Reference>> = {
  'right now': 'PRESENT_REF',
  'just now': 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  'in the past': 'PAST_REF',
  'at the time': 'PAST_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
  'the short term': 'FUTURE_REF',
  'the long term': 'FUTURE_REF',
  'as soon as possible': 'FUTURE_REF',
};

/** "early", "late" and their kin before a time, as TIMEX3 modifiers. */
export const POSITION_WORDS: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  early: 'START',
  earlier: 'START',
  mid: 'MID',
  late: 'END',
  later: 'END',
};

/** "the end of May": nouns for a part of a time. */
export const POSITION_NOUNS: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  beginning: 'START',
  start: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
};

/** Words before a length or a date that make it more or less exact, longest first. */
export const QUANTITY_PHRASES: readonly (readonly [phrase: string, mod: string])[] = [
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['no later than', 'ON_OR_BEFORE'],
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['some', 'APPROX'],
];
