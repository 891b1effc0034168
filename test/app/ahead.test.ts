// Work done ahead keeps the order, and goes ahead only so far.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { workAhead } from '../../src/app/ahead.ts';

async function* from<Thing>(things: Iterable<Thing>): AsyncGenerator<Thing> {
  yield* things;
}

test('results come in the order of the things, whichever is done first', async () => {
  const delays = [20, 0, 10, 0, 0, 5];
  const late = (ms: number): Promise<number> => wait(ms, ms);
  for (const most of [1, 2, 4, 9])
    assert.deepEqual(await Array.fromAsync(workAhead(from(delays), late, { most })), delays);
  assert.deepEqual(await Array.fromAsync(workAhead(from([]), late, { most: 2 })), []);
});

test('no more things are asked for than there is room for, by number and by size', async () => {
  for (const { reach, allowed } of [
    { reach: { most: 3 }, allowed: 3 },
    { reach: { most: 100, sizeOf: (size: number) => size, mostSize: 25 }, allowed: 3 },
  ]) {
    let begun = 0;
    let handedOn = 0;
    const begin = async (): Promise<void> => {
      begun += 1;
      assert.ok(begun - handedOn <= allowed, `${begun} begun, ${handedOn} handed on`);
    };
    for await (const _ of workAhead(from(new Array<number>(50).fill(10)), begin, reach)) {
      // A reader that takes its time: what is done waits for it.
      await wait(1);
      handedOn += 1;
    }
    assert.equal(handedOn, 50);
  }
});

test('whoever waits for a result before giving the next thing gets it', async () => {
  const heard: string[] = [];
  let answered = (): void => {};
  async function* asking(): AsyncGenerator<string> {
    for (const word of ['one', 'two', 'three']) {
      const answer = new Promise<void>((resolve) => {
        answered = resolve;
      });
      yield word;
      await answer;
    }
  }
  for await (const word of workAhead(asking(), async (one) => one, { most: 5 })) {
    heard.push(word);
    answered();
  }
  assert.deepEqual(heard, ['one', 'two', 'three']);
});

test('a failure comes when its turn has come; that of the source after all that came before', async () => {
  const heard: number[] = [];
  const odd = async (one: number): Promise<number> => {
    if (one === 3) throw new Error('three is odd');
    return one;
  };
  const hear = async (numbers: AsyncIterable<number>): Promise<void> => {
    for await (const one of workAhead(numbers, odd, { most: 9 })) heard.push(one);
  };
  await assert.rejects(hear(from([1, 2, 3, 4])), /three is odd/);
  async function* broken(): AsyncGenerator<number> {
    yield 5;
    yield 6;
    throw new Error('the pipe broke');
  }
  await assert.rejects(hear(broken()), /the pipe broke/);
  assert.deepEqual(heard, [1, 2, 5, 6]);
});

test('it ends at once when it is stopped, whatever is under way', async () => {
  const stop = new AbortController();
  const heard: number[] = [];
  const never = (one: number): Promise<number> => (one < 2 ? Promise.resolve(one) : new Promise(() => {}));
  for await (const one of workAhead(from([0, 1, 2, 3]), never, { most: 9 }, stop.signal)) {
    heard.push(one);
    if (one === 1) setImmediate(() => stop.abort());
  }
  assert.deepEqual(heard, [0, 1]);
});
