// What the words before an event say of how certain it is, where reading took it for a fact: "to have him extradited" is a wish.

import type { EventType, Modality } from '../core/event-types.ts';
import type { EventMention, Reading } from '../core/reading.ts';
import { sentenceAt } from './member.ts';

type Hedge = { readonly before: RegExp; readonly told: Modality; readonly types?: ReadonlySet<EventType> };

/** What others may ask for somebody without its having happened. */
const WISHED_FOR = new Set<EventType>(['extradite', 'release', 'pardon']);

/** Looked for in this order in the words of the sentence before the trigger. */
const HEDGES: readonly Hedge[] = [
  { before: /\b(has|have|had|did|do|does|was|were|is|are|be) (not|never)( yet)?( been)?\s*$/i, told: 'negated' },
  { before: /n['’]t( yet)?( been)?\s*$/i, told: 'negated' },
  { before: /\b(if|unless|whether)\b[^,;:]*$/i, told: 'possible' },
  { before: /\b(may|might|could)( (be|have|been|\w+ly))*\s*$/i, told: 'possible' },
  { before: /\b(days?|weeks?|months?|time|right|chance) to( be)?\s*$/i, told: 'possible' },
  { before: /\b(will|would|shall|plans? to|intends? to)( (be|\w+ly))*\s*$/i, told: 'planned' },
  { before: /\bto (have|get|see|bring about)\b[^;:“”"]*$/i, told: 'possible', types: WISHED_FOR },
  {
    before: /\b(seek|demand|request|ask|call|press|push|plead|appeal|hope|bid|option|way)(s|ed|ing)?\b[^;:“”"]*$/i,
    told: 'possible',
    types: WISHED_FOR,
  },
];

/** Modality of a mention; what reading did not assert stays as it was read. What has a day after the report's is still to come. */
export function modalityTold(reading: Reading, { type, modality, trigger, date }: EventMention): Modality {
  if (modality !== 'asserted') return modality;
  const published = reading.report.published?.date;
  if (date !== undefined && published !== undefined && date > published) return 'planned';
  const before = reading.text.slice(sentenceAt(reading, trigger.start).start, trigger.start);
  return HEDGES.find((hedge) => (hedge.types?.has(type) ?? true) && hedge.before.test(before))?.told ?? modality;
}

const POINTS_BACK =
  /\b(against|upheld|upholds?|upholding|overturn\w*|quash\w*|called|said)\s+((the|his|her|their)|\S+['’]s)\s*$/i;
const NOUN = /^(conviction|sentence|verdict|arrest)s?$/i;

/** Is an earlier event only pointed back to ("appealed on Monday against her conviction")? Then the day of the sentence is not its day. */
export function pointsBack(reading: Reading, { trigger }: EventMention): boolean {
  const { text } = reading;
  const before = text.slice(sentenceAt(reading, trigger.start).start, trigger.start);
  return NOUN.test(text.slice(trigger.start, trigger.end)) && POINTS_BACK.test(before);
}

const KNOWN_NOUN =
  /^(arrest|conviction|sentence|charges?|trial|release|extradition|appeal|acquittal|ruling|verdict)s?$/i;
const BEFORE_KNOWN =
  /(\b(his|her|their|its|the|since|after|before|following|over|from|despite)|['’]s)\s+(\S+\s+){0,2}$/i;
const BEFORE_RECALLED = /\b(had|having)( been)?\s*$|\b(who|which|whose)\b[^,;]*$/i;

/** Is the event told as known already ("since his arrest", "who was charged"), and not as what is new? */
export function recalls(reading: Reading, mention: EventMention): boolean {
  const { text } = reading;
  const { start, end } = mention.trigger;
  const before = text.slice(sentenceAt(reading, start).start, start);
  const isNoun = KNOWN_NOUN.test(text.slice(start, end)) && BEFORE_KNOWN.test(before);
  return isNoun || BEFORE_RECALLED.test(before) || pointsBack(reading, mention);
}

const DENIAL = /^(plead|pleaded|pleads|pled|pleading)? ?not guilty/i;

/** "Pleaded not guilty" tells neither of a conviction nor of an acquittal; a plea of guilty is read as a conviction. */
export function isDenial(reading: Reading, { type, trigger }: EventMention): boolean {
  if (type !== 'convict' && type !== 'acquit') return false;
  const { text } = reading;
  const pleads =
    /\bplead\w*\s*$|\bpled\s*$/i.test(text.slice(0, trigger.start)) || /^pl/i.test(text.slice(trigger.start));
  return pleads && DENIAL.test(text.slice(trigger.start, trigger.start + 'pleading not guilty'.length));
}
