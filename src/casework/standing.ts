// Where the proceedings stand: for each person the steps told of them, with what later ones overturned kept as history.

import type { CaseEvent, StandingLine } from '../core/case.ts';
import { longDate } from '../core/long-date.ts';
import { daysBetween } from './days.ts';
import { effectOf, sameMatter, untilOf } from './proceedings/effects.ts';
import { type Coverage, whySetAside } from './proceedings/set-aside.ts';
import { type Known, type Step, stepsByDefendant } from './proceedings/steps.ts';
import { sentenceTermOf, stateWords } from './proceedings/words.ts';
import { sentenceWords } from './terms/sentence.ts';

/** A line with the event behind it, while the history is gone through. */
type Open = { readonly line: StandingLine; readonly event: CaseEvent };

/**
 * Lines from what is told as done of those whom the case follows, newest first. Nobody is said to be in custody, or free, unless a
 * report says so. `standingOn` of core/ asks them of a day.
 * @param timeline in order of time
 */
export function standingOf(timeline: readonly CaseEvent[], known: Known, coverage: Coverage): readonly StandingLine[] {
  const lines = stepsByDefendant(timeline, known).flatMap((steps) => linesOf(steps, known, coverage));
  return lines.map((line, i) => ({ ...line, id: `w${i + 1}` }));
}

function linesOf(steps: readonly Step[], known: Known, coverage: Coverage): readonly StandingLine[] {
  let open: readonly Open[] = [];
  for (const step of steps) {
    const setAside = whySetAside(step, steps, coverage) ?? whyRecalled(step, open);
    const line = toLine(step, known, setAside);
    if (!line) continue;
    open = [
      ...(setAside === undefined ? open.map((one) => superseded(one, step, line)) : open),
      { line, event: step.event },
    ];
  }
  return open.map(({ line }) => line).reverse();
}

function toLine(step: Step, { nameOf }: Known, setAside: string | undefined): StandingLine | undefined {
  const { event } = step;
  const effect = effectOf(event);
  if (!effect) return undefined;
  const state = stateWords(event);
  const until = untilOf(event);
  const name = nameOf(step.defendant);
  return {
    id: '',
    defendant: step.defendant,
    kind: effect.kind,
    text: state === event.title ? state : `${name}: ${state}`,
    state,
    event: event.id,
    ...(event.date !== undefined && { since: event.date }),
    from: step.from,
    ...(until && { until }),
    reports: step.reports,
    basis: step.basis,
    citations: step.citations,
    ...(setAside !== undefined && { setAside }),
  };
}

/** A step that only repeats what is told already: less well told, or telling less. */
function whyRecalled(step: Step, open: readonly Open[]): string | undefined {
  const effect = effectOf(step.event);
  const counted = open.filter(({ line }) => !line.setAside);
  const standing = counted.filter(({ line }) => !line.superseded);
  const same =
    standing.findLast(
      ({ line, event }) => line.kind === effect?.kind && repeats(step, event) && tellsLess(step, { line, event }),
    ) ?? counted.findLast((one) => isSameArrest(step, one));
  if (same) return `taken to recall ${same.line.state}${same.line.since ? `, ${longDate(same.line.since)}` : ''}`;
  const isCharge = step.event.type === 'charge';
  const convicted = standing.some(({ line, event }) => line.kind === 'convicted' && sameMatter(event, step.event));
  return isCharge && convicted
    ? 'told after the conviction, and taken to recall the charges that led to it'
    : undefined;
}

/** Within so many days a less told arrest in the same matter is the same one with another day. */
const SAME_ARREST_DAYS = 60;

function isSameArrest({ event, from, reports }: Step, { line, event: known }: Open): boolean {
  const bothArrests = event.type === 'arrest' && known.type === 'arrest' && sameMatter(event, known);
  return bothArrests && reports <= line.reports && daysBetween(line.from, from) <= SAME_ARREST_DAYS;
}

/** Kinds of event that are told again and again of one and the same state. */
function repeats({ event }: Step, known: CaseEvent): boolean {
  if (event.type !== known.type) return false;
  return event.type === 'arrest' || event.type === 'sentence' || (event.type !== 'ruling' && sameMatter(event, known));
}

function tellsLess(step: Step, { line, event }: Open): boolean {
  if (step.event.type === 'sentence') {
    const [told, known] = [step.event, event].map(({ terms }) => terms.some(({ term }) => term.kind === 'sentence'));
    const isChange = sentenceTermOf(step.event)?.before !== undefined;
    const onlyRecalled = !isChange && (step.event.date?.length ?? 0) < (event.date?.length ?? 0);
    return (known === true && told === false) || (known === told && sameTerm(step.event, event)) || onlyRecalled;
  }
  const dated = step.event.date !== undefined || event.date === undefined;
  return !dated || step.reports < line.reports;
}

function sameTerm(a: CaseEvent, b: CaseEvent): boolean {
  const [ours, theirs] = [a, b].map(sentenceTermOf);
  return ours !== undefined && theirs !== undefined && sentenceWords(ours) === sentenceWords(theirs);
}

function superseded(one: Open, step: Step, line: StandingLine): Open {
  const known = one.line;
  if (known.superseded || known.setAside) return one;
  const effect = effectOf(step.event);
  const ended = effect?.ends.includes(known.kind) && (!CHARGES.has(known.kind) || sameMatter(one.event, step.event));
  const replaced = known.kind === line.kind && !SIDE_BY_SIDE.has(line.kind) && sameMatter(one.event, step.event);
  if (!ended && !replaced) return one;
  const when = step.event.date === undefined ? `first reported ${longDate(line.from)}` : longDate(step.event.date);
  return {
    ...one,
    line: { ...known, superseded: { by: step.event.id, on: line.from, reason: `${line.state}, ${when}` } },
  };
}

/** Of these, several stand at a time where they are of different matters. */
const CHARGES = new Set<StandingLine['kind']>(['charged', 'investigated', 'trial']);
/** Of these, one does not take the place of another. */
const SIDE_BY_SIDE = new Set<StandingLine['kind']>(['civil', 'fine']);
