// Passages in quotation marks, marks included, also where one of the two marks is missing.

import type { Analysis } from '../../core/analysis.ts';
import type { TokenRange } from '../../core/span.ts';
import { CLOSES, NO_QUOTE, OPENS } from '../quote-marks.ts';

/** What stands at a token: nothing of a quotation, its inside, its opening or its closing mark. */
export const MARK = { none: 0, inside: 1, opening: 2, closing: 3 } as const;

/** A passage in quotation marks, marks included. `closed` is false where the closing mark is missing. */
type Quoted = TokenRange & { readonly closed: boolean };

export type Marks = {
  /** One of MARK for each token of the range. */
  readonly roles: Uint8Array;
  /** In order, none overlapping; tokens are counted from the range's first. */
  readonly quoted: readonly Quoted[];
};

const SINGLE = /^['’‘‚`‹›]$/u;

/**
 * Pairs the marks of the tokens `range`; `sides` says which open and which close (see quote-marks.ts). A mark inside of others is
 * part of what they hold. A double mark that nothing closes runs to the next opening mark or to the end; a single one was an
 * apostrophe. A closing mark without an opening one is left alone.
 */
export function findMarks({ tokens }: Pick<Analysis, 'tokens'>, sides: Uint8Array, range: TokenRange): Marks {
  const roles = new Uint8Array(range.end - range.first);
  const quoted: Quoted[] = [];
  let open = -1;
  let single = false;
  const end = (at: number, closed: boolean): void => {
    if (closed || !single) quoted.push({ first: open, end: at, closed });
    open = -1;
  };
  for (let at = range.first; at < range.end; at += 1) {
    if (sides[at] === NO_QUOTE) continue;
    const here = at - range.first;
    const isSingle = SINGLE.test(tokens[at]!.text);
    if (open >= 0 && isSingle && !single) continue;
    if (open >= 0 && sides[at] === CLOSES && isSingle === single) end(here + 1, true);
    else if (sides[at] === OPENS) {
      if (open >= 0) end(here, false);
      open = here;
      single = isSingle;
    }
  }
  if (open >= 0) end(roles.length, false);
  for (const passage of quoted) paint(roles, passage);
  return { roles, quoted };
}

function paint(roles: Uint8Array, { first, end, closed }: Quoted): void {
  roles.fill(MARK.inside, first, end);
  roles[first] = MARK.opening;
  if (closed) roles[end - 1] = MARK.closing;
}
