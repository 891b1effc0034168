// Teaching the tagger: it learns what it is shown, the same way each time, and headlines along with it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagWords } from '../../src/reading/tags.ts';
import { type TaughtSentence, wordsOf } from '../../src/training/silver.ts';
import { accuracy, learnTags, taggerOf } from '../../src/training/tagger.ts';
import { withVariants } from '../../src/training/variants.ts';

function taught(line: string): TaughtSentence {
  const pairs = line.split(' ').map((pair) => pair.split('/') as [string, string]);
  return {
    words: wordsOf(pairs.map(([word]) => `${word} `)),
    tags: pairs.map(([, tag]) => tag),
    heads: pairs.map((_, index) => index - 1),
    labels: pairs.map(() => 'dep'),
  };
}

const SENTENCES = [
  'The/DT court/NN frees/VBZ the/DT editor/NN ./.',
  'A/DT judge/NN jails/VBZ Anna/NNP Field/NNP ./.',
  'Lawyers/NNS said/VBD she/PRP had/VBD appealed/VBN ./.',
  'The/DT ministers/NNS met/VBD in/IN Port/NNP Vale/NNP ./.',
  'She/PRP is/VBZ a/DT free/JJ woman/NN ./.',
  'Police/NNS freed/VBD Bo/NNP Stone/NNP on/IN Friday/NNP ./.',
].map(taught);
const silent = (): void => {};

test('the tagger learns from the sentences that it is taught', () => {
  // Small weights are dropped, so that six sentences are learnt in part only; always the same tag would be right for a fifth.
  assert.ok(accuracy(taggerOf(learnTags(SENTENCES, 8, silent)), SENTENCES) > 60);
});

test('the same sentences give the same weights, to the byte', () => {
  assert.deepEqual(learnTags(SENTENCES, 3, silent), learnTags(SENTENCES, 3, silent));
});

test('a tagger goes by the words before the sentence it stands in, not those of another sentence', () => {
  const tagger = taggerOf(learnTags(SENTENCES, 8, silent));
  const words = wordsOf(['The ', 'judge ', 'frees ', 'Anna ']);
  const apart = tagWords(
    words,
    [
      { first: 0, end: 2 },
      { first: 2, end: 4 },
    ],
    tagger,
  );
  const alone = tagWords(wordsOf(['frees ', 'Anna ']), [{ first: 0, end: 2 }], tagger);
  assert.deepEqual([...apart.slice(2)], [...alone]);
});

test('an eighth of the sentences is taught again as headlines are written, with the same tags but for the final mark', () => {
  const many = Array.from({ length: 24 }, () => SENTENCES[0]!);
  const copies = withVariants(many).slice(24);
  assert.deepEqual(
    copies.map(({ words }) => words.forms.join(' ')),
    ['THE COURT FREES THE EDITOR', 'The Court Frees The Editor', 'The court frees the editor'].map((form) =>
      form.replace('The Editor', 'the Editor'),
    ),
  );
  assert.ok(copies.every(({ tags }) => tags.join(' ') === 'DT NN VBZ DT NN'));
});
