// Where the proceedings stand on a day: a question to the lines of a case, which know from when and until when they held.

import type { StandingLine } from './case.ts';

/** Lines as they were on a day: what stood, what had ended, and nothing that came after. */
export type StandingOn = {
  readonly standing: readonly StandingLine[];
  readonly ended: readonly StandingLine[];
  /** Told, but not counted on: see `setAside`. */
  readonly setAside: readonly StandingLine[];
};

/**
 * What stood on `day`, `YYYY-MM-DD`; without a day, after the newest report. A line whose own day is not told holds from the day it was
 * first reported; one dated to a month or a year, from the end of that.
 */
export function standingOn(lines: readonly StandingLine[], day?: string): StandingOn {
  const begun = day === undefined ? lines : lines.filter(({ from }) => from <= day);
  const counted = begun.filter(({ setAside }) => setAside === undefined);
  const hasEnded = ({ superseded }: StandingLine): boolean =>
    superseded !== undefined && (day === undefined || superseded.on <= day);
  return {
    standing: counted.filter((line) => !hasEnded(line)),
    ended: counted.filter(hasEnded),
    setAside: begun.filter(({ setAside }) => setAside !== undefined),
  };
}
