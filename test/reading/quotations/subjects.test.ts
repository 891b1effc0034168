// Verbs of saying get the subject that the parser hung elsewhere.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSubjects } from '../../../src/reading/quotations/subjects.ts';

/** Each row: word, tag, head (index in the sentence, -1 at the root), label; "*" before a word begins a name. */
type Row = readonly [word: string, tag: string, head: number, label: string];

function repaired(rows: readonly Row[]): string[] {
  const { heads, labels } = withSubjects({
    heads: Int32Array.from(rows, ([, , head]) => head),
    labels: rows.map(([, , , label]) => label),
    tags: rows.map(([, tag]) => tag),
    beginsName: (at) => rows[at]![0].startsWith('*'),
    isSaying: (at) => /^(said|told)$/.test(rows[at]![0]),
    sentenceFirst: new Int32Array(rows.length),
  });
  return rows.map(([word], i) => `${word} ${labels[i]} ${heads[i]}`);
}

test('a description behind a comma is the subject of the verb that follows, not an apposition', () => {
  const rows: Row[] = [
    ['Talks', 'NNS', 1, 'nsubj'],
    ['failed', 'VBD', 6, 'ccomp'],
    [',', ',', 1, 'punct'],
    ['a', 'DT', 5, 'det'],
    ['senior', 'JJ', 5, 'amod'],
    ['official', 'NN', 0, 'appos'],
    ['told', 'VBD', -1, 'root'],
    ['reporters', 'NNS', 6, 'dobj'],
  ];
  assert.equal(repaired(rows)[5], 'official nsubj 6');
});

test('a name is the subject behind the comma that ends its apposition', () => {
  const rows: Row[] = [
    ['After', 'IN', 1, 'case'],
    ['court', 'NN', 9, 'nmod'],
    [',', ',', 1, 'punct'],
    ['*Ana', 'NNP', 4, 'compound'],
    ['Brod', 'NNP', 1, 'appos'],
    [',', ',', 4, 'punct'],
    ['their', 'PRP$', 7, 'nmod:poss'],
    ['lawyer', 'NN', 4, 'appos'],
    [',', ',', 4, 'punct'],
    ['said', 'VBD', -1, 'root'],
    ['no', 'UH', 9, 'dobj'],
  ];
  assert.equal(repaired(rows)[4], 'Brod nsubj 9');
});

test('a verb that has a subject, and one with no noun phrase before it, stay as they are', () => {
  const rows: Row[] = [
    ['She', 'PRP', 1, 'nsubj'],
    ['said', 'VBD', -1, 'root'],
    ['it', 'PRP', 3, 'nsubj'],
    ['rained', 'VBD', 1, 'ccomp'],
    [',', ',', 1, 'punct'],
    ['and', 'CC', 1, 'cc'],
    ['said', 'VBD', 1, 'conj'],
    ['so', 'RB', 6, 'advmod'],
  ];
  assert.deepEqual(
    repaired(rows),
    rows.map(([word, , head, label]) => `${word} ${label} ${head}`),
  );
});

test('no repair makes a circle', () => {
  const rows: Row[] = [
    ['claims', 'NNS', -1, 'root'],
    ['said', 'VBD', 0, 'acl'],
    ['so', 'RB', 1, 'advmod'],
  ];
  assert.deepEqual(
    repaired(rows),
    rows.map(([word, , head, label]) => `${word} ${label} ${head}`),
  );
});
