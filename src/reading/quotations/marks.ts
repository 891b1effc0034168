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
/** What stands before the closing mark of somebody's whole words. */
const ENDS_SPEECH = /^(?:[,.?!…]|\.{2,}|[?!]{2,})$/u;

/**
 * Pairs the marks of the tokens `range`; `sides` says which open and which close (see quote-marks.ts). A mark inside of others is
 * part of what they hold. A double mark that nothing closes runs to the next opening mark or to the end; a single one was an
 * apostrophe. A closing mark without an opening one is left alone.
 */
export function findMarks({ tokens }: Pick<Analysis, 'tokens'>, sides: Uint8Array, range: TokenRange): Marks {
  const pairing = new Pairing();
  for (let at = range.first; at < range.end; at += 1) {
    if (sides[at] === NO_QUOTE) continue;
    const here = at - range.first;
    const opens = sides[at] === OPENS;
    if (!SINGLE.test(tokens[at]!.text)) pairing.double(here, opens);
    else if (opens) pairing.openSingle(here);
    else if (!isPossessive(tokens, sides, at, range.end))
      pairing.closeSingle(here, endsSpeech(tokens, at, range.first));
  }
  const length = range.end - range.first;
  const quoted = pairing.finish(length);
  return { roles: rolesOf(length, quoted), quoted };
}

/** Is the mark one of those that may be an apostrophe? */
export function isSingleMark(mark: string): boolean {
  return SINGLE.test(mark);
}

/** The roles that the passages give to `length` tokens. */
function rolesOf(length: number, quoted: readonly Quoted[]): Uint8Array {
  const roles = new Uint8Array(length);
  for (const { first, end, closed } of quoted) {
    roles.fill(MARK.inside, first, end);
    roles[first] = MARK.opening;
    if (closed) roles[end - 1] = MARK.closing;
  }
  return roles;
}

/** Which marks have been met and not yet paired; a class because it changes with each. */
class Pairing {
  readonly #found: Quoted[] = [];
  /** The open double mark, also one inside of an open single mark; -1 for none. */
  #double = -1;
  #single = -1;
  /** Passages in double marks behind the open single mark: parts of what it holds, or, where it was an apostrophe, found. */
  #inner: Quoted[] = [];

  double(at: number, opens: boolean): void {
    if (this.#double >= 0) {
      const passage = { first: this.#double, end: opens ? at : at + 1, closed: !opens };
      (this.#single >= 0 ? this.#inner : this.#found).push(passage);
    }
    this.#double = opens ? at : -1;
  }

  openSingle(at: number): void {
    if (this.#double >= 0) return;
    this.#dropSingle();
    this.#single = at;
  }

  /** `firmly`: behind the punctuation that ends speech, as in British papers; only so may it hold double marks. */
  closeSingle(at: number, firmly: boolean): void {
    if (this.#double >= 0 || this.#single < 0) return;
    if (firmly || this.#inner.length === 0) {
      this.#found.push({ first: this.#single, end: at + 1, closed: true });
      this.#inner = [];
    }
    this.#dropSingle();
  }

  finish(length: number): readonly Quoted[] {
    this.#dropSingle();
    if (this.#double >= 0) this.#found.push({ first: this.#double, end: length, closed: false });
    return this.#found;
  }

  #dropSingle(): void {
    this.#found.push(...this.#inner);
    this.#inner = [];
    this.#single = -1;
  }
}

function endsSpeech(tokens: Analysis['tokens'], at: number, first: number): boolean {
  return at > first && ENDS_SPEECH.test(tokens[at - 1]!.text);
}

/** "'The pilots' pay is a disgrace,' she said": behind an s, before a small letter, with the mark that closes still to come. */
function isPossessive(tokens: Analysis['tokens'], sides: Uint8Array, at: number, end: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !next || before.end !== tokens[at]!.start || !/s$/i.test(before.text) || !/^\p{Ll}/u.test(next.text))
    return false;
  for (let k = at + 1; k < end; k += 1) {
    if (sides[k] === NO_QUOTE || !SINGLE.test(tokens[k]!.text)) continue;
    if (sides[k] === OPENS) return false;
    if (sides[k] === CLOSES && endsSpeech(tokens, k, at + 1)) return true;
  }
  return false;
}
