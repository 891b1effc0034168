// The parser's teacher: following the cheapest steps builds the right tree, and every mistake has its price.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LEFT, ParseState, RIGHT, SHIFT } from '../../src/reading/parse/state.ts';
import { tagColumns } from '../../src/reading/parse.ts';
import { oracleCosts } from '../../src/training/oracle.ts';
import { wordsOf } from '../../src/training/silver.ts';

function begun(size: number): ParseState {
  const tags = Array.from({ length: size }, () => 'NN');
  const { hashes, kinds } = tagColumns(tags);
  const state = new ParseState();
  state.begin(wordsOf(tags.map((_, index) => `w${index} `)), hashes, kinds, { first: 0, end: size }, false);
  return state;
}

function take(state: ParseState, action: number): void {
  if (action === SHIFT) state.shift();
  else state.attach(state.headFor(action), 0);
}

/** A tree without crossing arcs and with one root: each word gets its place by halving at random points. */
const projectiveTree = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat())).map(([size, dice]) => {
  const heads = new Int32Array(size);
  const build = (first: number, end: number, head: number): void => {
    if (first >= end) return;
    const at = first + (Number(dice.next().value) % (end - first));
    heads[at] = head;
    build(first, at, at);
    build(at + 1, end, at);
  };
  build(0, size, size);
  return heads;
});

test('the steps that cost nothing lead to the right tree', () => {
  fc.assert(
    fc.property(projectiveTree, (heads) => {
      const state = begun(heads.length);
      while (!state.done) {
        const costs = oracleCosts(state, heads);
        assert.equal(Math.min(...costs), 0);
        take(state, costs.indexOf(0));
      }
      assert.deepEqual(state.head.subarray(0, heads.length), heads);
    }),
  );
});

test('after any steps, the costs that were paid are the arcs that are missing in the end', () => {
  fc.assert(
    fc.property(projectiveTree, fc.infiniteStream(fc.integer({ min: 0, max: 2 })), (heads, dice) => {
      const state = begun(heads.length);
      let paid = 0;
      for (let step = 0; !state.done; step++) {
        const costs = oracleCosts(state, heads);
        // Three steps at random, then the cheapest way home.
        const wanted = step < 3 ? Number(dice.next().value) : costs.indexOf(Math.min(...costs));
        const action = state.allows(wanted) ? wanted : costs.indexOf(Math.min(...costs));
        paid += costs[action]!;
        take(state, action);
      }
      const missing = heads.filter((head, index) => state.head[index] !== head).length;
      // The one-root rule can force a loss that single arcs do not show.
      assert.ok(missing >= paid);
      if (paid === 0) assert.equal(missing, 0);
    }),
  );
});

test('only the last word on the stack may hang on the root', () => {
  const state = begun(2);
  state.shift();
  state.shift();
  assert.deepEqual(
    [SHIFT, LEFT, RIGHT].filter((action) => state.allows(action)),
    [RIGHT],
  );
});
