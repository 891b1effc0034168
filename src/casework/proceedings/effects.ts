// What each kind of step leaves standing, and what it puts an end to: the rules of proceedings as a table.

import type { CaseEvent, StandingKind, StandingLine } from '../../core/case.ts';
import type { EventType } from '../../core/event-types.ts';
import type { OutcomeTerm, RulingMatter } from '../../core/terms.ts';
import { offenceWords } from '../terms/charges.ts';
import { dayAfter } from '../terms/lengths.ts';
import { wholeLength } from '../terms/sentence.ts';
import { offencesOf, outcomeOf, sentenceTermOf } from './words.ts';

export type Effect = {
  readonly kind: StandingKind;
  /** Kinds of line of the same person that it ends; of charges only those of the same matter. */
  readonly ends: readonly StandingKind[];
};

const EFFECTS: Partial<Record<EventType, Effect>> = {
  investigate: { kind: 'investigated', ends: [] },
  arrest: { kind: 'custody', ends: ['custody'] },
  charge: { kind: 'charged', ends: ['investigated'] },
  hearing: { kind: 'trial', ends: ['trial'] },
  convict: { kind: 'convicted', ends: ['charged', 'trial', 'investigated'] },
  acquit: { kind: 'acquitted', ends: ['charged', 'trial', 'investigated', 'convicted', 'sentence', 'custody'] },
  sentence: { kind: 'sentence', ends: ['charged', 'trial', 'investigated'] },
  fine: { kind: 'fine', ends: [] },
  appeal: { kind: 'appeal', ends: ['appeal'] },
  release: { kind: 'custody', ends: ['custody'] },
  pardon: { kind: 'other', ends: ['sentence', 'custody', 'convicted'] },
  extradite: { kind: 'extradition', ends: ['extradition'] },
  execute: { kind: 'other', ends: ['sentence', 'custody', 'appeal'] },
  sue: { kind: 'civil', ends: [] },
  agree: { kind: 'other', ends: ['civil'] },
};

/** What an appeal is about: a ruling on one of these decides it. */
const APPEALED = new Set<RulingMatter>(['appeal', 'conviction', 'sentence', 'verdict', 'new trial', 'acquittal']);
const UNDONE = new Set<OutcomeTerm['result']>(['overturned']);

/** The effect of an event; `undefined` where it leaves nothing standing. */
export function effectOf(event: CaseEvent): Effect | undefined {
  return event.type === 'ruling' ? rulingEffect(outcomeOf(event)) : EFFECTS[event.type];
}

function rulingEffect(outcome: OutcomeTerm | undefined): Effect {
  const { result, of } = outcome ?? {};
  if (result === undefined || of === undefined) return { kind: 'other', ends: ['appeal'] };
  if (of === 'conviction' && UNDONE.has(result)) return { kind: 'other', ends: ['convicted', 'sentence', 'appeal'] };
  if (of === 'new trial' && result !== 'refused') return { kind: 'other', ends: ['convicted', 'sentence', 'appeal'] };
  if (of === 'acquittal' && UNDONE.has(result)) return { kind: 'other', ends: ['acquitted', 'appeal'] };
  if (of === 'sentence' && UNDONE.has(result)) return { kind: 'other', ends: ['sentence', 'appeal'] };
  if (APPEALED.has(of) && result !== 'put off' && result !== 'decision kept for later')
    return { kind: 'appeal', ends: ['appeal'] };
  if ((of === 'charges' || of === 'case') && (result === 'dismissed' || result === 'overturned'))
    return { kind: 'acquitted', ends: ['charged', 'trial', 'custody'] };
  if (of === 'extradition') return { kind: 'extradition', ends: ['extradition'] };
  if (of === 'bail' || of === 'release' || of === 'custody') return { kind: 'custody', ends: ['custody'] };
  return { kind: 'other', ends: [] };
}

/** Do two events speak of the same matter, as far as their offences tell? What names none may be any. */
export function sameMatter(a: CaseEvent, b: CaseEvent): boolean {
  const [ours, theirs] = [a, b].map((event) => new Set(offencesOf(event).flatMap(offenceWords)));
  if (!ours || !theirs || ours.size === 0 || theirs.size === 0) return true;
  return [...ours].some((word) => theirs.has(word));
}

const SERVED_REASONS = [
  'counted from the day of the sentence',
  'time already spent in custody, remission and parole are not taken off',
];

/** The day on which what the event leaves standing ends by itself. */
export function untilOf(event: CaseEvent): StandingLine['until'] {
  const term = event.type === 'sentence' ? sentenceTermOf(event) : undefined;
  const length = term && wholeLength(term);
  const date = length && event.date !== undefined ? dayAfter(event.date, length) : undefined;
  return date === undefined ? undefined : { date, reasons: SERVED_REASONS };
}
