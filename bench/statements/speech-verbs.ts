// The common verbs of speech by which the bench tells plain cues from the rest.

/**
 * Verbs that chiefly mean to say or write something, each 40 times or more in cues of PolNeAR train ("reply", seldom there, because
 * no list of such verbs is without it). Left out on purpose: verbs that mean something else as often ("call", "suggest", "show",
 * "support"), verbs of thought, and "according to".
 */
const COMMON_SPEECH_VERBS = [
  'say',
  'tell',
  'add',
  'ask',
  'write',
  'note',
  'argue',
  'report',
  'announce',
  'respond',
  'reply',
  'explain',
  'acknowledge',
  'declare',
  'claim',
  'insist',
  'warn',
  'state',
];

/** Past forms that do not end in -ed. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
};

const FORMS = new Set(COMMON_SPEECH_VERBS.flatMap(formsOf));

/** Is one of the words a form of a common verb of speech? Judged by its letters alone, so that no tagger's mistakes count. */
export function hasSpeechVerb(words: readonly string[]): boolean {
  return words.some((word) => FORMS.has(word.toLowerCase()));
}

function formsOf(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '');
  const past = lemma.endsWith('y') && !/[aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const third = lemma.endsWith('y') && !/[aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  return [lemma, third, `${stem}ing`, ...(IRREGULAR[lemma] ?? [past])];
}
