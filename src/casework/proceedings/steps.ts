// The steps of the proceedings against one person: events that bear on where they stand, in order, with how well each is told.

import type { Basis, CaseEntity, CaseEvent, Citation, Party } from '../../core/case.ts';
import type { EventType } from '../../core/event-types.ts';
import { COURT_WORDS, SETTLED, TRIAL_BEGINS } from '../../languages/en/proceeding-words.ts';
import { lastDayOf } from '../days.ts';
import { lengthsAgree } from '../terms/lengths.ts';
import { effectOf, sameMatter } from './effects.ts';

/** What casework knows of those who may be named. */
export type Known = {
  readonly nameOf: (entity: string) => string;
  /** Is the entity given the office of a judge by some report? */
  readonly isJudge: (entity: string) => boolean;
  /** Case entities that the case follows. */
  readonly subjects: readonly string[];
};

/** An event as a step of somebody's proceedings. */
export type Step = {
  readonly event: CaseEvent;
  readonly defendant: string;
  /** False: no accused is named, and the one whom the case follows is taken for it. */
  readonly named: boolean;
  /** The day from which it can be said to have happened, `YYYY-MM-DD`. */
  readonly from: string;
  /** How many reports tell it of this person. */
  readonly reports: number;
  readonly citations: readonly Citation[];
  readonly basis: Basis;
};

/** Types that say something of the accused even where the sentence does not name them. */
const ABOUT_THE_CASE = new Set<EventType>(['ruling', 'appeal', 'sentence', 'convict', 'acquit']);
const ACCUSED = new Set(['defendant', 'payer']);
/** The steps of each person whom the case follows, in order of time. Of others nothing is concluded: follow them to know. */
export function stepsByDefendant(timeline: readonly CaseEvent[], known: Known): readonly (readonly Step[])[] {
  const sure = timeline.filter(
    (event) =>
      event.modality === 'asserted' && !event.doubtful && effectOf(event) !== undefined && isSure(event, known),
  );
  const steps = sure.flatMap((event) => stepsOf(event, known));
  const byPerson = Map.groupBy(steps, ({ defendant }) => defendant);
  return known.subjects.map((person) =>
    gatherLookingBack(
      (byPerson.get(person) ?? []).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    ),
  );
}

function stepsOf(event: CaseEvent, { subjects, nameOf }: Known): readonly Step[] {
  const from = event.date === undefined ? event.reported : lastDayOf(event.date, event.reported);
  const accused = event.parties.filter(({ role }) => ACCUSED.has(role));
  const doing = event.parties.filter(({ role }) => !ACCUSED.has(role));
  // Nobody sues or judges themselves: where the same name stands on both sides, reading took one for the other.
  const people = accused.filter(
    ({ entity }) =>
      entity !== undefined && subjects.includes(entity) && !doing.some((party) => party.entity === entity),
  );
  const step = { event, from: from ?? UNKNOWN_DAY, citations: event.tellings };
  if (people.length > 0)
    return people.map(({ entity = '', reports = 1 }) => ({
      ...step,
      defendant: entity,
      named: true,
      reports,
      basis: event.basis,
    }));
  const [only, second] = subjects;
  if (doing.some(({ entity }) => entity !== undefined && entity === only)) return [];
  const open = accused.length === 0 && ABOUT_THE_CASE.has(event.type) && only !== undefined && second === undefined;
  if (!open) return [];
  const reports = new Set(event.tellings.map(({ report }) => report)).size;
  const reason = `the sentence names no accused; ${nameOf(only)} is the one this case follows`;
  const reasons = [...(event.basis.kind === 'inferred' ? event.basis.reasons : []), reason];
  return [{ ...step, defendant: only, named: false, reports, basis: { kind: 'inferred', reasons } }];
}

/** Sorts after every day. */
const UNKNOWN_DAY = '9999-12-31';

/**
 * A ruling needs somebody who can rule, an extradition a day or somebody who carries it out, since most are only asked for. An inquiry
 * or a hearing without a day of its own is told too loosely to stand, and an agreement ends a suit only where it is called settled.
 */
function isSure({ type, date, parties, tellings }: CaseEvent, known: Known): boolean {
  if (type === 'extradite') return date !== undefined || parties.some(({ role }) => role === 'agent');
  if (type === 'investigate') return date !== undefined;
  if (type === 'hearing') return date !== undefined && isTold(tellings, TRIAL_BEGINS);
  if (type === 'agree') return tellings.some(({ quote }) => SETTLED.test(quote));
  return type !== 'ruling' || parties.some((party) => party.role === 'adjudicator' && canRule(party, known));
}

/** Do the words stand in a third of the tellings, or more? */
function isTold(tellings: readonly Citation[], words: RegExp): boolean {
  return tellings.filter(({ quote }) => words.test(quote)).length * 3 >= tellings.length;
}

function canRule({ text, entity }: Party, { isJudge }: Known): boolean {
  return COURT_WORDS.test(text) || (entity !== undefined && isJudge(entity));
}

/** Those to whom some report gives an office by which they can rule. */
export function judgesAmong(entities: readonly CaseEntity[]): ReadonlySet<string> {
  return new Set(entities.filter(({ roles }) => roles.some(({ text }) => COURT_WORDS.test(text))).map(({ id }) => id));
}

/** A later report that tells a step without its day recalls, as a rule, the one known: it proves that one and is no second. */
function gatherLookingBack(steps: readonly Step[]): readonly Step[] {
  const dated = steps.filter(({ event }) => event.date !== undefined);
  const homeOf = (step: Step): Step | undefined =>
    step.event.date !== undefined
      ? undefined
      : dated.findLast((home) => home.event.type === step.event.type && home.from <= step.from && recalls(home, step));
  const homes = Map.groupBy(steps, homeOf);
  return steps
    .filter((step) => homeOf(step) === undefined)
    .map((step) => (homes.get(step) ?? []).reduce(withRecalling, step));
}

/** Types of which a later undated telling may well be a new one. */
const OFTEN = new Set<EventType>(['ruling', 'hearing', 'appeal', 'investigate', 'agree', 'sue']);

function recalls(home: Step, step: Step): boolean {
  if (!home.event.asNews && home.reports < 2) return false;
  if (OFTEN.has(step.event.type) || !sameMatter(home.event, step.event)) return false;
  const [known, told] = [home, step].map(({ event }) =>
    event.terms.flatMap(({ term }) => (term.kind === 'sentence' ? term.lengths : [])),
  );
  return !known?.length || !told?.length || told.some((a) => known.some((b) => lengthsAgree(a, b)));
}

function withRecalling(step: Step, recalling: Step): Step {
  const reasons = step.basis.kind === 'inferred' ? step.basis.reasons : [];
  const reason = 'later reports recall it without its day';
  return {
    ...step,
    reports: step.reports + recalling.reports,
    citations: [...step.citations, ...recalling.citations],
    basis: { kind: 'inferred', reasons: reasons.includes(reason) ? reasons : [...reasons, reason] },
  };
}
