// Days of the calendar as strings: the last that a date may mean, and how far two are apart.

const DAY_MS = 86_400_000;
const FULL = 'YYYY-MM-DD'.length;

/**
 * The last day that `date` (a day, month or year) may mean; where it was first reported within that time, the day of the report, since
 * what is reported has happened.
 */
export function lastDayOf(date: string, reported?: string): string {
  if (date.length >= FULL) return date.slice(0, FULL);
  const [year = 0, month = 12] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, FULL);
  return reported?.startsWith(date) ? reported : last;
}

/** Days from `a` to `b`, both `YYYY-MM-DD`; negative where `b` comes first. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS);
}
