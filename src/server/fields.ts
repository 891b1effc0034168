// Fields that several routes take.

import { z } from 'zod';

const LONGEST_WORDS = 2_000;
const LARGEST_PAGE = 500;

export const words = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(LONGEST_WORDS, `is longer than ${LONGEST_WORDS} characters`);
export const day = z.iso.date('is no date like 2016-11-21');
export const limit = z.coerce
  .number('is no number')
  .int('is no whole number')
  .min(1, 'must be at least 1')
  .max(LARGEST_PAGE, `must be at most ${LARGEST_PAGE}`);
export const version = z.coerce.number('is no number').int('is no whole number').min(1, 'versions count from 1');
export const membership = z.enum(['accepted', 'refused', 'proposed'], 'must be "accepted", "refused" or "proposed"');

/** An object without the fields that are undefined, as the rest of the house writes "not given". */
export function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
