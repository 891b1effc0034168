// Mends what a finder of names leaves in pieces: "Court of Appeals" and "Second Circuit" are one court.

import type { Token } from '../../core/analysis.ts';
import { OFFICE_TITLES } from '../../languages/en/titles.ts';
import type { SpanPosterior } from '../../learning/crf-spans.ts';
import { NAME_TYPES } from './labels.ts';

const PERSON = NAME_TYPES.indexOf('person');
const ORGANIZATION = NAME_TYPES.indexOf('organization');
const PLACE = NAME_TYPES.indexOf('place');
const GROUP = NAME_TYPES.indexOf('group');
const COURTESY = /^(?:mrs?|ms|miss|dr|sir)$/;
const POSSESSIVE = /^['’]s?$/;
const COURT = /^(?:court|tribunal|chamber)s?$/i;
/** Words of a court's own name that may stand before "Court" or behind it without being a name by themselves. */
const COURT_WORDS =
  /^(?:court|courts|tribunal|of|appeal|appeals|supreme|high|district|federal|circuit|constitutional|criminal|county|crown|magistrates?|superior|regional|city|appellate|cassation|justice|human|rights|international|central|first|second|third|fourth|fifth|instance)$/i;

/**
 * The names with a title before and the possessive ending behind cut off, and with the pieces of a court's name joined: "Court of Appeals" + "for the" +
 * "Second Circuit". The court's own words are taken in even where only the last piece was found.
 */
export function withBridges(tokens: readonly Token[], names: readonly SpanPosterior[]): SpanPosterior[] {
  const joined: SpanPosterior[] = [];
  for (const name of names.map((found) => withoutTitle(tokens, withoutPossessive(tokens, found)))) {
    const courtFirst = name.type === ORGANIZATION || name.type === PLACE ? courtBefore(tokens, name.first) : -1;
    const before = joined.at(-1);
    if (courtFirst < 0 || (before && before.end > courtFirst && before.first < courtFirst)) {
      joined.push(name);
      continue;
    }
    while ((joined.at(-1)?.first ?? -1) >= courtFirst && joined.at(-1)!.type !== GROUP) joined.pop();
    const first = Math.max(courtFirst, joined.at(-1)?.end ?? 0);
    joined.push({ ...name, type: ORGANIZATION, first });
  }
  return joined;
}

function withoutPossessive(tokens: readonly Token[], name: SpanPosterior): SpanPosterior {
  const ends = name.end - name.first > 1 && POSSESSIVE.test(tokens[name.end - 1]!.text);
  return ends ? { ...name, end: name.end - 1 } : name;
}

/** "Judge Miller" is Miller. A title that is a word of many names as well ("King", "Prince") stays. */
function withoutTitle(tokens: readonly Token[], name: SpanPosterior): SpanPosterior {
  if (name.type !== PERSON || name.end - name.first < 2) return name;
  const first = tokens[name.first]!.text.toLowerCase().replace(/\.$/, '');
  return OFFICE_TITLES.has(first) || COURTESY.test(first) ? { ...name, first: name.first + 1 } : name;
}

/** First token of the court in "Court of Appeals for the" before token `at`; -1 where there is none. */
function courtBefore(tokens: readonly Token[], at: number): number {
  let first = at - 1;
  if (tokens[first]?.text.toLowerCase() === 'the') first -= 1;
  if (tokens[first]?.text.toLowerCase() !== 'for') return -1;
  let court = -1;
  for (first -= 1; first >= 0 && COURT_WORDS.test(tokens[first]!.text); first -= 1) {
    const { text } = tokens[first]!;
    if (text[0] !== text[0]!.toLowerCase()) court = first;
  }
  return court >= 0 && tokens.slice(court, at).some(({ text }) => COURT.test(text)) ? court : -1;
}
