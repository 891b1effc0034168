// The events a case is made of, their roles, and the words shown for them. One entry a type; every table elsewhere derives from it.

/** Roles and their meaning follow the proceedings guidelines; `place` is a role of every type. */
export const EVENT_TYPES = {
  investigate: { label: 'investigation', roles: ['agent', 'defendant', 'crime'] },
  arrest: { label: 'arrest', roles: ['agent', 'defendant', 'crime'] },
  charge: { label: 'charge', roles: ['prosecutor', 'defendant', 'crime', 'adjudicator'] },
  hearing: { label: 'hearing', roles: ['prosecutor', 'defendant', 'crime', 'adjudicator'] },
  convict: { label: 'conviction', roles: ['defendant', 'crime', 'adjudicator'] },
  acquit: { label: 'acquittal', roles: ['defendant', 'crime', 'adjudicator'] },
  sentence: { label: 'sentence', roles: ['defendant', 'crime', 'adjudicator', 'term'] },
  fine: { label: 'fine', roles: ['payer', 'adjudicator', 'money', 'crime'] },
  appeal: { label: 'appeal', roles: ['defendant', 'adjudicator', 'crime'] },
  ruling: { label: 'ruling', roles: ['adjudicator', 'defendant', 'outcome'] },
  release: { label: 'release', roles: ['agent', 'defendant'] },
  pardon: { label: 'pardon', roles: ['agent', 'defendant'] },
  extradite: { label: 'extradition', roles: ['agent', 'defendant', 'origin', 'destination', 'crime'] },
  execute: { label: 'execution', roles: ['agent', 'defendant', 'crime'] },
  sue: { label: 'civil suit', roles: ['plaintiff', 'defendant', 'crime', 'adjudicator'] },
  request: { label: 'request', roles: ['agent', 'recipient', 'outcome'] },
  reject: { label: 'refusal', roles: ['agent', 'recipient', 'outcome'] },
  agree: { label: 'agreement', roles: ['agent', 'recipient', 'outcome'] },
  meet: { label: 'meeting', roles: ['agent', 'recipient'] },
} as const satisfies Record<string, { label: string; roles: readonly string[] }>;

export type EventType = keyof typeof EVENT_TYPES;

/** Set for a later time, may or is asked for, said not to have happened; else asserted. */
export type Modality = 'asserted' | 'planned' | 'possible' | 'negated';
