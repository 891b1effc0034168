// One report: its reading, its versions, the bytes it came from, and the matters it offers to follow.

import { offersToFollow } from '../casework/offers.ts';
import type { FollowOffer, ReportView } from '../core/views.ts';
import type { StoredOriginal } from '../store/store.ts';
import type { Desk } from './desk.ts';

/** Without `version`: the latest. Undefined where there is no such report or version. */
export async function reportView(desk: Desk, id: string, version?: number): Promise<ReportView | undefined> {
  const [found, stored] = await Promise.all([desk.store.report(id), desk.store.reading(id, version)]);
  if (!found || !stored) return undefined;
  return { row: found.row, version: stored.version, reading: stored.reading, versions: found.versions };
}

/** The bytes as they were captured, with their SHA-256. */
export function reportOriginal(desk: Desk, id: string, version?: number): Promise<StoredOriginal | undefined> {
  return desk.store.original(id, version);
}

/** Best first; undefined where there is no such report. */
export async function followOffers(desk: Desk, id: string): Promise<readonly FollowOffer[] | undefined> {
  const stored = await desk.store.reading(id);
  return stored && offersToFollow(stored.reading);
}
