// Says how far a long piece of work is, how long it has taken, and about how long it still will.

/** Seconds since some fixed moment; training passes `performance.now`, tests their own. */
export type Clock = () => number;

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * A line for each step of work that takes about the same time a step, from the moment of this call: "epoch 3 of 20, 1 min, about 6 min left".
 * `before` steps were done in an earlier run and cost nothing in this one.
 */
export function progressOf(what: string, total: number, clock: Clock, before = 0): (done: number) => string {
  const began = clock();
  return (done) => {
    const spent = clock() - began;
    const rest = done > before ? (spent / (done - before)) * (total - done) : Number.NaN;
    const left = Number.isFinite(rest) && done < total ? `, about ${timeOf(rest)} left` : '';
    return `${what} ${done} of ${total}, ${timeOf(spent)}${left}`;
  };
}

/** Seconds as people say them: "40 s", "12 min", "1 h 5 min". */
export function timeOf(seconds: number): string {
  if (seconds < 1.5 * MINUTE) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / MINUTE);
  if (seconds < HOUR) return `${minutes} min`;
  return `${Math.floor(minutes / MINUTE)} h ${minutes % MINUTE} min`;
}
