// Reads a report that was taken in: by the desk's threads where it has some, so that nothing else waits, or here.

import type { Reading } from '../core/reading.ts';
import type { Report } from '../core/report.ts';
import type { ReadingDesk } from './desk.ts';
import { InputRefused } from './errors.ts';

/** The reading, as `Reader.read` gives it. Rejects with InputRefused where a thread came to its end over the report. */
export async function readReport(
  { pool, reader }: ReadingDesk,
  report: Report,
  id: string,
  notAfter?: string,
): Promise<Reading> {
  if (!pool) return reader().read(report, id, notAfter);
  const { ThreadEnded } = await import('./reading-pool.ts');
  try {
    const { json } = await pool.read({ report, id, ...(notAfter !== undefined && { notAfter }) });
    return JSON.parse(json) as Reading;
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error;
    throw new InputRefused(error.message, {
      advice: 'Hand in a part of it; very large reports can need too much memory.',
    });
  }
}
