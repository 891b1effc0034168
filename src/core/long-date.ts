// Dates as people read them.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2016-11-21` as "21 November 2016", `2016-11` as "November 2016", `2016` as it is. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter((part) => part !== undefined).join(' ');
}
