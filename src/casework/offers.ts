// Matters that a report offers to follow: whom its events happen to, and whom it speaks of most.

import type { Entity, Reading } from '../core/reading.ts';
import type { FollowOffer } from '../core/views.ts';

const MOST_OFFERS = 3;
/** An event that happens to somebody weighs as much as this many mere mentions. */
const EVENT_WEIGHT = 3;
const ACCUSED_ROLES = new Set(['defendant', 'payer']);

/** At most three matters, best first; empty where the report names nobody often enough to follow. */
export function offersToFollow(reading: Reading): readonly FollowOffer[] {
  return reading.entities
    .filter((entity) => entity.type === 'person' && isNamed(reading, entity))
    .map((entity) => weigh(reading, entity))
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_OFFERS)
    .map(({ entity, reasons }) => ({ name: entity.name, follows: [entity.name], reasons }));
}

function isNamed(reading: Reading, entity: Entity): boolean {
  return reading.mentions.some((mention) => mention.entity === entity.id && mention.kind === 'name');
}

function weigh(reading: Reading, entity: Entity): { entity: Entity; weight: number; reasons: string[] } {
  const mentions = reading.mentions.filter((mention) => mention.entity === entity.id && mention.kind === 'name').length;
  const events = reading.events.filter((event) =>
    event.arguments.some((argument) => argument.entity === entity.id && ACCUSED_ROLES.has(argument.role)),
  ).length;
  const statements = reading.quotations.filter((quotation) => quotation.speaker === entity.id).length;
  const reasons = [
    ...(events > 0 ? [`${count(events, 'event')} of the proceedings concern ${entity.name}`] : []),
    ...(statements > 0 ? [`${count(statements, 'statement')} on the record`] : []),
    `named ${count(mentions, 'time')}`,
  ];
  return { entity, weight: mentions + EVENT_WEIGHT * events - statements, reasons };
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
