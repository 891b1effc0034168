// Who is told of as somebody's relation: "his brother Alan Bout", "Bout's wife, Alla Bout", "Alla Bout, his wife".

import { KIN_NOUNS } from '../../languages/en/described-parties.ts';
import { nounOf } from './nouns.ts';
import type { NameMention, Scene } from './scene.ts';

/** Between the possessive and the noun there stand so many words at most: "his older half-brother". */
const MOST_BETWEEN = 3;

/** The noun of kinship that introduces a name as somebody else's relation, in the singular. */
export function kinNounOf(scene: Scene, name: NameMention): string | undefined {
  const { lower } = scene;
  const before = lower[name.first - 1] === ',' ? name.first - 2 : name.first - 1;
  const noun = kinNounAt(scene, before);
  if (noun !== undefined && isPossessed(scene, before)) return noun;
  if (lower[name.end] !== ',') return undefined;
  for (let at = name.end + 2; at <= name.end + 2 + MOST_BETWEEN; at += 1) {
    const behind = kinNounAt(scene, at);
    if (behind !== undefined) return isPossessed(scene, at) && lower[at + 1] === ',' ? behind : undefined;
  }
  return undefined;
}

function kinNounAt({ lower, sentenceOf }: Scene, at: number): string | undefined {
  if (at < 0 || sentenceOf[at] === undefined) return undefined;
  const noun = nounOf(lower[at]!);
  return KIN_NOUNS.has(noun) ? noun : undefined;
}

function isPossessed({ analysis: { tags }, sentenceOf }: Scene, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - 1 - MOST_BETWEEN; at -= 1) {
    if (sentenceOf[at] !== sentenceOf[noun] || tags[at] === ',') return false;
    if (tags[at] === 'PRP$' || tags[at] === 'POS') return true;
  }
  return false;
}
