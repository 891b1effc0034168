// The bench's own figures: what counts as a plain quote, and that they add up.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainFigures } from '../../bench/statements/plain.ts';
import { hasSpeechVerb } from '../../bench/statements/speech-verbs.ts';
import { passageOf } from './passage.ts';

const WORDS: readonly (readonly [words: string, speech: boolean])[] = [
  ['said', true],
  ['Replied', true],
  ['has been arguing', true],
  ['wrote', true],
  ['notes', true],
  ['stating', true],
  ['according to', false],
  ['believes', false],
  ['sayed', false],
  ['writed', false],
];
for (const [words, speech] of WORDS) {
  test(`“${words}” ${speech ? 'has' : 'has not'} a common verb of speech`, () => {
    assert.equal(hasSpeechVerb(words.split(' ')), speech);
  });
}

test('only contents after a mark, cues of speech and sources beside them are counted', () => {
  const said = passageOf(
    '“ We go , ” Orla Finn said . Some hope that it ends .',
    ['content 0 4', 'source 5 6', 'cue 7 7', 'source 9 9', 'cue 10 10', 'content 11 13'],
    ['content 0 4', 'source 5 6', 'cue 7 7'],
  );
  const lines = plainFigures([said]).split('\n');
  assert.match(lines[0]!, /^content after a mark P 100\.0 {2}R 100\.0 {2}F1 100\.0 {2}\(1 of 1/);
  assert.match(lines[1]!, /^speech-verb cue .*\(1 of 1 predicted right, 1 of 1 gold found\)/);
  assert.match(lines[2]!, /^source beside one .*\(1 of 1 predicted right, 1 of 1 gold found\)/);
});

test('a run that is a word too long is wrong, and the right one missed', () => {
  const said = passageOf('“ We go , ” Orla Finn said .', ['content 0 4', 'cue 7 7'], ['content 0 5', 'cue 7 7']);
  assert.match(plainFigures([said]), /^content after a mark P 0\.0 {2}R 0\.0 {2}F1 0\.0 {2}\(0 of 1 .*, 0 of 1 gold/);
});
