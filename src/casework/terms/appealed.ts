// What an appeal is against, and what it asks for: "against his conviction and sentence", "a motion for a new trial".

import type { AppealTerm, RulingMatter } from '../../core/terms.ts';
import { AGAINST, MATTERS, SEEKING } from '../../languages/en/ruling-words.ts';

/** The words are those of the appeal and what follows it. `undefined` where they tell neither what it is against nor what it seeks. */
export function parseAppeal(words: string): AppealTerm | undefined {
  const asked = SEEKING.exec(words)?.[1]?.toLowerCase();
  const seeks = asked === undefined ? undefined : (mattersIn(asked)[0] ?? 'new trial');
  const against = mattersIn(AGAINST.exec(words)?.[1] ?? '').filter((matter) => matter !== seeks && !ASKING.has(matter));
  if (against.length === 0 && seeks === undefined) return undefined;
  return {
    kind: 'appeal',
    against,
    ...(seeks && { seeks }),
    doubts: against.includes('verdict') ? ['whether the verdict was guilty or not is not told in these words'] : [],
  };
}

/** Steps of the appeal itself, not what it is against. */
const ASKING = new Set<RulingMatter>(['appeal', 'request', 'release', 'custody']);

/** The matters named up to the end of the clause, in order. */
function mattersIn(words: string): readonly RulingMatter[] {
  const clause = words.replace(/\s*(?:[;:.,]| (?:to|before|on|in|at|saying|after|which|who|with)\b).*$/i, '');
  const found = MATTERS.flatMap(([told, matter]) => {
    const at = clause.search(told);
    return at < 0 ? [] : [{ matter, at }];
  });
  const sorted = found.sort((a, b) => a.at - b.at).map(({ matter }) => matter);
  return sorted.length > 1 ? sorted.filter((matter) => matter !== 'decision' && matter !== 'case') : sorted;
}

/** "against conviction and sentence"; "for a new trial". */
export function appealWords({ against, seeks }: AppealTerm): string {
  return [against.length > 0 && `against ${against.join(' and ')}`, seeks && `for ${ARTICLES.get(seeks) ?? ''}${seeks}`]
    .filter((piece) => piece)
    .join(', ');
}

const ARTICLES = new Map<RulingMatter, string>([['new trial', 'a ']]);
