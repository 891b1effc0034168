// Which steps are told but not counted on: what few reports tell against many, and what is out of the order of proceedings.

import type { EventType } from '../../core/event-types.ts';
import { daysBetween } from '../days.ts';
import type { Step } from './steps.ts';
import { outcomeOf } from './words.ts';

/** A step told by fewer reports than this part of the best told step of its type is taken for a slip of one of them. */
const LEAST_SHARE = 1 / 6;
/** In a case of so many reports, one alone does not carry a step, */
const MANY_REPORTS = 10;
/** unless it is as fresh as this: the others have not had the time to tell it. In days. */
const FRESH = 7;

export type Coverage = {
  /** How many reports the case has. */
  readonly reports: number;
  /** Day of the oldest and of the newest, where known. */
  readonly first?: string;
  readonly newest?: string;
};

/** Without a day it takes so many. */
const ENOUGH_UNDATED = 3;

/** Why the step is not counted on, in plain words; `undefined` where it is. `steps`: all of the same person. */
export function whySetAside(step: Step, steps: readonly Step[], coverage: Coverage): string | undefined {
  if (step.named && isFresh(step, coverage)) return undefined;
  const best = Math.max(...steps.filter(({ event }) => event.type === step.event.type).map(({ reports }) => reports));
  if (step.reports < best * LEAST_SHARE)
    return `told by ${reportsWords(step.reports)}, while ${best} reports tell another step of this kind`;
  return whyTooFew(step, coverage) ?? outOfOrder(step, steps, coverage);
}

/** What changes everything, and is told as news when it happens. */
const DECISIVE = new Set<EventType>(['convict', 'acquit', 'sentence', 'execute', 'pardon', 'extradite', 'release']);

/** What so many reports recall may have been news in reports that the case does not have. */
const WELL_RECALLED = 5;

/** In a case of many reports: told by too few of them, or recalled by some though none of its own time tells it. */
function whyTooFew({ event, reports, from, named }: Step, { reports: all, first }: Coverage): string | undefined {
  if (all < MANY_REPORTS) return undefined;
  const isVague = (event.date?.length ?? 0) <= 'YYYY'.length;
  const isUnclear = event.type === 'ruling' && outcomeOf(event)?.of === undefined;
  const enough = isVague || isUnclear ? ENOUGH_UNDATED : event.asNews && named ? 1 : 2;
  if (reports < enough)
    return `told by ${reportsWords(reports)} only of the ${all} of this case${isVague ? ', without its day' : isUnclear ? ', and not what was decided' : ', and not as news'}`;
  const isCovered = first !== undefined && first <= from;
  return DECISIVE.has(event.type) && !event.asNews && isCovered && reports < WELL_RECALLED
    ? 'recalled by reports, while none of its own time tells it'
    : undefined;
}

function isFresh({ from }: Step, { newest }: Coverage): boolean {
  return newest !== undefined && daysBetween(from, newest) <= FRESH;
}

/** What happens to somebody only while they live. */
const LIVING = new Set<EventType>(['arrest', 'charge', 'hearing', 'convict', 'sentence', 'release', 'extradite']);

/** A sentence dated before the first conviction that can be counted on; an execution after which the proceedings go on. */
function outOfOrder(step: Step, steps: readonly Step[], coverage: Coverage): string | undefined {
  const { type, date } = step.event;
  if (type === 'execute') {
    const later = steps.some(
      ({ event, from, reports }) => LIVING.has(event.type) && from > step.from && reports > step.reports,
    );
    return later ? 'the reports tell of proceedings after that day' : undefined;
  }
  if (type !== 'sentence' || date === undefined) return undefined;
  const convictions = steps.filter(({ event }) => event.type === 'convict');
  const counted = convictions.filter((one) => whySetAside(one, steps, coverage) === undefined);
  const isBefore = counted.length > 0 && counted.every(({ from }) => from > step.from);
  return isBefore ? 'dated before any conviction; the reports tell the conviction later' : undefined;
}

function reportsWords(count: number): string {
  return count === 1 ? 'one report' : `${count} reports`;
}
