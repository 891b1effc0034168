// What each step of the parser would cost: how many right arcs could not be made any more afterwards.

import { LEFT, type ParseState, RIGHT, SHIFT } from '../reading/parse/state.ts';

/**
 * Cost of SHIFT, LEFT and RIGHT in this state, Infinity where a step is not allowed; `gold` holds each word's right head, the root
 * being `state.size`. Arc-hybrid is arc-decomposable, so counting single arcs is exact (Goldberg and Nivre 2013, section 3).
 */
export function oracleCosts(state: ParseState, gold: Int32Array): [number, number, number] {
  return [
    state.allows(SHIFT) ? shiftCost(state, gold) : Infinity,
    state.allows(LEFT) ? leftCost(state, gold) : Infinity,
    state.allows(RIGHT) ? rightCost(state, gold) : Infinity,
  ];
}

/** Once on the stack, the next word gets no more children from below, and only the word right below as its head. */
function shiftCost({ stack, depth, front }: ParseState, gold: Int32Array): number {
  let cost = 0;
  for (let at = 0; at < depth; at++) {
    const node = stack[at]!;
    if (gold[node] === front) cost++;
    if (at < depth - 1 && gold[front] === node) cost++;
  }
  return cost;
}

/** The top goes under the next word: no other head, and no more children. */
function leftCost(state: ParseState, gold: Int32Array): number {
  const top = state.waiting(0);
  const right = gold[top]!;
  const missed = right !== state.front && (right > state.front || (state.depth > 1 && right === state.waiting(1)));
  return childrenAhead(state, gold, top) + (missed ? 1 : 0);
}

/** The top goes under the word below it: none of those ahead can be its head, nor its child. */
function rightCost(state: ParseState, gold: Int32Array): number {
  const top = state.waiting(0);
  return childrenAhead(state, gold, top) + (gold[top]! >= state.front ? 1 : 0);
}

function childrenAhead({ front, size }: ParseState, gold: Int32Array, node: number): number {
  let children = 0;
  for (let ahead = front; ahead < size; ahead++) if (gold[ahead] === node) children++;
  return children;
}
