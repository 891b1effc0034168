// Evidence from candidacies: "Republican presidential candidate X", "the Democratic nominee, X".

import { CANDIDACIES } from '../../languages/en/candidacies.ts';
import { FORMER_WORDS, RUNNING_WORDS } from '../../languages/en/office-words.ts';
import { at, type Word } from '../timex/words.ts';
import { DOUBT, type Evidence, listed, longIso, stretch } from './evidence.ts';

const NEAR = 4;

const RUNS = new Map<
  string,
  { readonly given: string; readonly name: string; readonly from: string; readonly to: string }[]
>();
for (const [name, from, to] of CANDIDACIES) {
  const pieces = name.toLowerCase().split(/[^\p{L}]+/u);
  const key = pieces.at(-1) ?? '';
  RUNS.set(key, [...(RUNS.get(key) ?? []), { given: pieces[0] ?? '', name, from, to }]);
}

/** One piece of evidence a candidate named as such by full name; the word for it stands close by. */
export function candidateEvidence(words: readonly Word[]): Evidence[] {
  const found = new Map<string, Evidence>();
  words.forEach((word, i) => {
    if (!word.capital) return;
    const runs = (RUNS.get(word.text) ?? []).filter(({ given }) => givenBefore(words, i) === given);
    const [first] = runs;
    if (first === undefined || found.has(first.name) || !runsNear(words, i)) return;
    const when = listed(
      runs.map(({ from, to }) => `from ${longIso(from)} to ${longIso(to)}`),
      'and',
    );
    const reason = `It calls ${first.name} a candidate for president, which holds ${when}.`;
    found.set(first.name, { stretches: runs.map(({ from, to }) => stretch(from, to)), doubt: DOUBT.candidacy, reason });
  });
  return [...found.values()];
}

/** The given name before a surname, over an initial or an "O'". */
function givenBefore(words: readonly Word[], index: number): string {
  for (let i = index - 1; i > index - 5; i -= 1) {
    const { text, kind } = at(words, i);
    if (kind === 'letters' && text.length > 1) return text;
    if (kind !== 'letters' && kind !== 'sign') return '';
  }
  return '';
}

function runsNear(words: readonly Word[], index: number): boolean {
  let running = false;
  for (let i = index - 2 - NEAR; i <= index + NEAR; i += 1) {
    const { text, kind } = at(words, i);
    if (i < index && (kind === 'break' || text === '.')) running = false;
    else if (FORMER_WORDS.has(text) && i < index) return false;
    else if (RUNNING_WORDS.has(text)) running = true;
    if (i > index && (kind === 'break' || text === '.')) break;
  }
  return running;
}
