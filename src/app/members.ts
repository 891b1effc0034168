// The reports of a case as casework wants them: each with its newest reading.

import type { CaseMember } from '../casework/member.ts';
import type { MemberRow, NewMember, StoredReading } from '../store/store.ts';
import type { Desk } from './desk.ts';

/** Members of the case with their readings, oldest first; one that was removed meanwhile is left out. */
export async function loadMembers(desk: Desk, rows: readonly MemberRow[]): Promise<readonly CaseMember[]> {
  const loaded = await Promise.all(
    rows.map(async (row) => {
      const key = [row.report, row.version, row.model].join(' ');
      const stored = await desk.remembered.readings.recall(key, () => desk.store.reading(row.report, row.version));
      return stored && asMember(stored, row);
    }),
  );
  return loaded.filter((member) => member !== undefined);
}

/** A stored reading with its place in a case, or with the place it may come to have. */
export function asMember(
  { report, version, reading, publisher, capturedAt }: StoredReading,
  { membership, reasons }: Pick<NewMember, 'membership' | 'reasons'>,
): CaseMember {
  return { report, version, reading, ...(publisher !== undefined && { publisher }), capturedAt, membership, reasons };
}
