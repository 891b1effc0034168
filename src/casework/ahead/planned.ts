// Days that were set, and what became of them: still set, postponed, passed and reported, passed and not yet reported.

import type { AheadLine, CaseEvent } from '../../core/case.ts';
import type { EventType } from '../../core/event-types.ts';
import { longDate } from '../../core/long-date.ts';
import { POSTPONED } from '../../languages/en/proceeding-words.ts';
import { daysBetween } from '../days.ts';
import { eventTitle } from '../titles.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What was set for a day is told within so many days of it. */
const TOLD_WITHIN = 7;

/** What a hearing may turn out to be in the telling. */
const OUTCOMES: Partial<Record<EventType, readonly EventType[]>> = {
  hearing: ['hearing', 'ruling', 'sentence', 'convict', 'acquit', 'release', 'charge'],
  ruling: ['ruling', 'convict', 'acquit', 'sentence'],
  sentence: ['sentence', 'ruling'],
};

/** A line of what was set or may be for a day after the report that names it. */
export function plannedLines(
  timeline: readonly CaseEvent[],
  newest: string,
  today: string,
): readonly Omit<AheadLine, 'id'>[] {
  const planned = timeline.filter((event) => isAheadOf(event, newest));
  return planned.map((event) => {
    const done = timeline.find((later) => tellsOutcome(later, event));
    const moved = done ? undefined : planned.find((other) => isMoved(event, other));
    return {
      ...(event.date !== undefined && { date: event.date }),
      text: eventTitle(event.type, 'asserted', event.parties),
      status: statusOf(event, today, done, moved),
      basis: becauseOf(event, done, moved),
      citations: [...event.tellings, ...(done?.tellings ?? []), ...(moved?.tellings ?? [])],
      ...(moved?.date !== undefined && { movedTo: moved.date }),
    };
  });
}

/** Has a full day of its own, and was told before it; a mere possibility only while its day lies ahead of all reports. */
function isAheadOf({ date, modality, reported, doubtful }: CaseEvent, newest: string): boolean {
  if (date === undefined || !FULL_DAY.test(date) || modality === 'asserted') return false;
  if (date > newest) return true;
  return modality === 'planned' && !doubtful && reported !== undefined && reported < date;
}

function statusOf(event: CaseEvent, today: string, done?: CaseEvent, moved?: CaseEvent): AheadLine['status'] {
  if (done) return 'happened';
  if (moved) return 'postponed';
  if ((event.date ?? '') < today) return 'passed';
  return event.modality === 'planned' ? 'set' : 'possible';
}

function becauseOf(event: CaseEvent, done?: CaseEvent, moved?: CaseEvent): AheadLine['basis'] {
  const known = event.basis.kind === 'inferred' ? event.basis.reasons : [];
  if (done) return { kind: 'inferred', reasons: [...known, `reported since: ${done.title}`] };
  if (moved?.date)
    return { kind: 'inferred', reasons: [...known, `a later report names ${longDate(moved.date)} instead`] };
  return event.basis;
}

function tellsOutcome(later: CaseEvent, { type, date = '', parties }: CaseEvent): boolean {
  const day = later.date ?? (later.asNews ? later.reported : undefined);
  if (later.modality !== 'asserted' || later.doubtful || day === undefined || !FULL_DAY.test(day)) return false;
  const gap = daysBetween(date, day);
  return (
    (OUTCOMES[type] ?? [type]).includes(later.type) && gap >= 0 && gap <= TOLD_WITHIN && sharesParty(later, parties)
  );
}

/** Told later, for a later day, in words of postponing. */
function isMoved(event: CaseEvent, other: CaseEvent): boolean {
  const isLater = (other.date ?? '') > (event.date ?? '') && (other.reported ?? '') > (event.reported ?? '');
  const words = other.tellings.some(({ quote }) => POSTPONED.test(quote));
  return other.type === event.type && isLater && words && sharesParty(other, event.parties);
}

/** Somebody takes part in both; where one of them names nobody, nothing speaks against it. */
function sharesParty(event: CaseEvent, parties: CaseEvent['parties']): boolean {
  const [ours, theirs] = [event.parties, parties].map((all) => all.flatMap(({ entity }) => entity ?? []));
  return !ours?.length || !theirs?.length || ours.some((entity) => theirs.includes(entity));
}
