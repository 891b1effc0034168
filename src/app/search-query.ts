// What somebody types into the search box, as a query: words, "phrases", beginnings*, -without, and fields such as speaker:name.

import type { Notice } from '../core/notice.ts';
import type { SearchQuery, SearchTerm } from '../store/store.ts';

type Typed = Omit<SearchQuery, 'limit'>;
export type TypedQuery = { readonly query: Typed; readonly notices: readonly Notice[] };

/** A minus, a field's name, then a phrase in quotes (the last may be missing) or a run without spaces; a star at the end. */
const PIECE = /(-)?(?:([a-z]+):)?(?:["“„]([^"“”]*)(?:["”]|$)|([^\s"“”]+))(\*)?/gu;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const FIELDS = ['publisher', 'speaker', 'case', 'after', 'before'] as const;
type Field = (typeof FIELDS)[number];

type Piece = {
  readonly field?: string;
  readonly value: string;
  readonly excluded: boolean;
  readonly prefix: boolean;
  readonly start: number;
  readonly end: number;
};

/** Never fails: what cannot be understood is left out, with a notice whose span is its place in `line`. */
export function parseSearch(line: string): TypedQuery {
  const pieces = [...line.matchAll(PIECE)].map(toPiece);
  const parts = pieces.map(understand);
  const query = Object.assign(
    { terms: parts.flatMap(({ terms = [] }) => terms) },
    ...parts.map(({ filter }) => filter),
  );
  const notices = parts.flatMap(({ notice }) => (notice ? [notice] : []));
  if (query.terms.length > 0 && query.terms.every((term: SearchTerm) => term.excluded))
    return { query: { ...query, terms: [] }, notices: [...notices, ONLY_EXCLUDED] };
  return { query, notices };
}

const ONLY_EXCLUDED: Notice = {
  code: 'only-excluded',
  message: 'Words to leave out need at least one word to look for; they were not used.',
};

function toPiece(match: RegExpMatchArray): Piece {
  const [all, minus, name, phrase, run = '', star] = match;
  // "https://…" or "12:30" is no field; only a name that could be one is taken for one.
  const field = name !== undefined && !run.startsWith('//') ? name : undefined;
  const bare = field === undefined && name !== undefined ? `${name}:${run}` : run;
  const value = phrase ?? bare.replace(/\*$/, '');
  return {
    ...(field !== undefined && { field }),
    value,
    excluded: minus !== undefined,
    prefix: star !== undefined || (phrase === undefined && run.endsWith('*')),
    start: match.index ?? 0,
    end: (match.index ?? 0) + all.length,
  };
}

type Part = {
  readonly terms?: readonly SearchTerm[];
  readonly filter?: Omit<Typed, 'terms'>;
  readonly notice?: Notice;
};

function understand(piece: Piece): Part {
  const { field, value, start, end } = piece;
  if (field === undefined) return { terms: termsOf(piece) };
  switch (field as Field) {
    case 'publisher':
    case 'speaker':
      return { terms: termsOf(piece, field as 'publisher' | 'speaker') };
    case 'case':
      return { filter: { case: value } };
    case 'after':
    case 'before':
      if (!isDate(value)) {
        const message = `“${field}:${value}” was left out: a date is written 2016-11-21, 2016-11 or 2016.`;
        return { notice: { code: 'no-date', message, start, end } };
      }
      return { filter: { [field === 'after' ? 'from' : 'before']: firstDay(value) } };
    default: {
      const message = `There is no field “${field}”; its words were looked for. Fields are ${FIELDS.join(', ')}.`;
      return {
        terms: termsOf({ ...piece, value: `${field} ${value}` }),
        notice: { code: 'no-field', message, start, end },
      };
    }
  }
}

/** No term where there is nothing to look for, as in a lone dash. */
function termsOf({ value, excluded, prefix }: Piece, field?: 'publisher' | 'speaker'): readonly SearchTerm[] {
  if (!/[\p{L}\p{N}]/u.test(value)) return [];
  return [{ words: value, ...(field && { field }), prefix, excluded }];
}

function isDate(value: string): boolean {
  return DATE.test(value) && !Number.isNaN(Date.parse(firstDay(value)));
}

/** First day of a year or a month, which is where both "after:2016" and "before:2016" begin to count. */
function firstDay(value: string): string {
  return `${value}-01-01`.slice(0, '2016-01-01'.length);
}
