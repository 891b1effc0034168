// Who is called the holder of an office in a text: "President X", "former President X", "president-elect X", "X, the mayor of London".

import { OFFICE_HOLDERS, STATE_WORDS } from '../../languages/en/office-holders.ts';
import type { Office, OfficeHolder } from '../../languages/en/office-types.ts';
import {
  BEFORE_TITLE,
  BETWEEN_FORMER,
  ELECT_WORDS,
  FORMER_WORDS,
  OFFICE_TITLES,
  SINGLE_OFFICES,
} from '../../languages/en/office-words.ts';
import { at, is, skip, type Word } from '../timex/words.ts';

/** How a text speaks of somebody: as in office, as out of it, as elected to it. */
type Standing = 'holds' | 'held' | 'elected';

/** `holders`: the terms, in order of time, of the one person meant. `index`: the word of the surname. */
export type OfficeMention = {
  readonly index: number;
  readonly holders: readonly OfficeHolder[];
  readonly standing: Standing;
};

/** A title with the words it takes: `[first, end)`. */
type Title = { readonly office: Office; readonly first: number; readonly end: number };

const MOST_GIVEN_NAMES = 3;
/** Words that may stand between "former" and the title. */
const FORMER_REACH = 5;
/** Words that may stand between a name and the title set after it: "X, the current British prime minister". */
const AFTER_REACH = 4;

const BY_SURNAME = new Map<string, OfficeHolder[]>();
for (const holder of OFFICE_HOLDERS) {
  const key = nameParts(holder.surname).at(-1) ?? '';
  BY_SURNAME.set(key, [...(BY_SURNAME.get(key) ?? []), holder]);
}

const ALL_STATES = new Set(Object.values(STATE_WORDS).flat());

/** Every mention of an office holder of the table, in order. */
export function readOfficeMentions(words: readonly Word[]): OfficeMention[] {
  const found: OfficeMention[] = [];
  words.forEach((word, index) => {
    const holders = word.capital ? BY_SURNAME.get(plain(word.text)) : undefined;
    const mention = holders && (readTitled(words, index, holders) ?? readDescribed(words, index, holders));
    if (mention !== undefined) found.push(mention);
  });
  return found;
}

/** Without accents: the tables are written in plain letters. */
function plain(word: string): string {
  return /^[a-z]+$/.test(word)
    ? word
    : word.normalize('NFD').replace(/\p{M}/gu, '').replace('ø', 'o').replace('ł', 'l');
}

function nameParts(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u);
}

/** A title, perhaps with given names, before the surname at `index`. */
function readTitled(
  words: readonly Word[],
  index: number,
  holders: readonly OfficeHolder[],
): OfficeMention | undefined {
  for (let given = 0; given <= MOST_GIVEN_NAMES; given += 1) {
    const start = index - given;
    const elect = ELECT_WORDS.has(at(words, start - 1).text) && is(words, start - 2, '-') ? 2 : 0;
    const before = titleBefore(words, start - elect);
    const placed = before === undefined ? titleOfState(words, start) : undefined;
    const title = before ?? placed?.title;
    if (title === undefined) {
      if (!at(words, start - 1).capital && at(words, start - 1).text !== '.') return undefined;
      continue;
    }
    const fitting = holders.filter(
      (holder) =>
        holder.office === title.office &&
        namesFit(words, start, index, holder) &&
        (placed === undefined ? stateFits(words, title.first - 1, holder) : placed.state(holder)) &&
        (given > 0 || placed !== undefined || isDistinct(words, index, title.first - 1, holder)),
    );
    // "a President X" is one that is only imagined.
    if (fitting.length === 0 || is(words, title.first - 1, 'a')) return undefined;
    return { index, holders: fitting, standing: elect > 0 ? 'elected' : standingBefore(words, title.first - 1) };
  }
  return undefined;
}

/** The title that ends right before `end`. */
function titleBefore(words: readonly Word[], end: number): Title | undefined {
  const title = OFFICE_TITLES.find(([, pieces]) => pieces.every((piece, k) => is(words, end - 1 - k, piece)));
  return title && { office: title[0], first: end - title[1].length, end };
}

/** "president of Namibia," before a name: the title and whether the state is a holder's own. */
function titleOfState(
  words: readonly Word[],
  end: number,
): { readonly title: Title; readonly state: (holder: OfficeHolder) => boolean } | undefined {
  const last = is(words, end - 1, ',') ? end - 2 : end - 1;
  for (const length of [1, 2]) {
    const first = last - length + 1;
    const of = is(words, first - 1, 'the') ? first - 2 : first - 1;
    if (!is(words, of, 'of')) continue;
    const named = Array.from({ length }, (_, k) => at(words, first + k).text).join(' ');
    const title = ALL_STATES.has(named) ? titleBefore(words, of) : undefined;
    if (title !== undefined) return { title, state: ({ of: state }) => (STATE_WORDS[state] ?? []).includes(named) };
  }
  return undefined;
}

/** "X, the mayor of London", "X, prime minister": the given name must stand before the surname. */
function readDescribed(
  words: readonly Word[],
  index: number,
  holders: readonly OfficeHolder[],
): OfficeMention | undefined {
  if (!is(words, index + 1, ',')) return undefined;
  let former = false;
  for (let i = index + 2; i <= index + 2 + AFTER_REACH; i += 1) {
    const title = titleAt(words, i);
    if (title === undefined) {
      const { text, kind, capital } = at(words, i);
      former ||= FORMER_WORDS.has(text);
      if (kind !== 'letters' || !(capital || FORMER_WORDS.has(text) || BEFORE_TITLE.has(text))) return undefined;
      continue;
    }
    const state = stateAfter(words, title.end);
    const fitting = holders.filter(
      ({ office, of, name }) =>
        office === title.office &&
        nameParts(name)[0] === plain(at(words, index - 1).text) &&
        (state === undefined || (STATE_WORDS[of] ?? []).includes(state)),
    );
    return fitting.length === 0 ? undefined : { index, holders: fitting, standing: former ? 'held' : 'holds' };
  }
  return undefined;
}

/** The title that begins at `index`. */
function titleAt(words: readonly Word[], index: number): Title | undefined {
  const title = OFFICE_TITLES.find(([, pieces]) =>
    pieces.every((piece, k) => is(words, index + pieces.length - 1 - k, piece)),
  );
  return title && { office: title[0], first: index, end: index + title[1].length };
}

/** "of Hong Kong" after a title. */
function stateAfter(words: readonly Word[], index: number): string | undefined {
  if (!is(words, index, 'of')) return undefined;
  const first = skip(words, index + 1, 'the');
  const two = `${at(words, first).text} ${at(words, first + 1).text}`;
  return ALL_STATES.has(two) ? two : at(words, first).text;
}

/** Are the given names between title and surname the holder's? */
function namesFit(words: readonly Word[], from: number, index: number, { name }: OfficeHolder): boolean {
  const parts = new Set(nameParts(name));
  for (let i = from; i < index; i += 1) {
    const word = at(words, i);
    if (word.kind === 'letters' && word.text.length > 1 && !parts.has(plain(word.text))) return false;
  }
  return true;
}

/**
 * Without given names a surname is enough for presidents of the United States, else only beside the name of the state, or where
 * the rest of the name follows it ("Moon Jae-in").
 */
function isDistinct(words: readonly Word[], index: number, before: number, holder: OfficeHolder): boolean {
  const { of, office, name } = holder;
  if (SINGLE_OFFICES.has(office) || (of === 'United States' && office === 'president')) return true;
  const [first, second] = nameParts(name);
  if (first === plain(at(words, index).text) && second === at(words, index + 1).text) return true;
  const own = STATE_WORDS[of] ?? [];
  return (
    own.includes(at(words, before).text) || own.includes(`${at(words, before - 1).text} ${at(words, before).text}`)
  );
}

/** A state named right before the title must be the holder's own. */
function stateFits(words: readonly Word[], index: number, { of }: OfficeHolder): boolean {
  const own = STATE_WORDS[of] ?? [];
  const one = at(words, index).text;
  const pointed = one === '.' ? `${at(words, index - 3).text}.${at(words, index - 1).text}.` : one;
  const two = `${at(words, index - 1).text} ${one}`;
  if (!ALL_STATES.has(pointed) && !ALL_STATES.has(two) && one !== 's') return true;
  return own.includes(pointed) || own.includes(two) || one === 's';
}

/** "former" counts right before the title, over a state's name or a party's; "a former adviser to President X" does not. */
function standingBefore(words: readonly Word[], index: number): Standing {
  for (let i = index; i > index - FORMER_REACH; i -= 1) {
    const { text, kind, capital } = at(words, i);
    if (FORMER_WORDS.has(text)) return 'held';
    const sign = kind === 'sign' && (text === '.' || text === '-');
    const between = sign || capital || BETWEEN_FORMER.has(text) || ALL_STATES.has(text);
    if (!between || kind === 'break') return 'holds';
  }
  return 'holds';
}
