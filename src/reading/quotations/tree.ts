// The shape of parse trees over a passage: how far each token's subtree reaches, how deep it hangs, what hangs from it.

/** All arrays run parallel to the passage's tokens. */
export type Tree = {
  /** First and last token of the subtree. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly depth: Int32Array;
  /** Which kinds of child a token has, one bit each; see CHILD_BITS. */
  readonly children: Int32Array;
  /** The highest token whose subtree begins (ends) exactly here, or -1 where only part of a larger one does. */
  readonly startsHere: Int32Array;
  readonly endsHere: Int32Array;
};

const CHILD_BITS: Readonly<Record<string, number>> = {
  nsubjpass: 4,
  xcomp: 32,
  dobj: 64,
  mark: 128,
  nmod: 256,
  parataxis: 512,
  aux: 1024,
  auxpass: 1024,
  advcl: 2048,
  acl: 4096,
  case: 8192,
};
const DEEPEST = 60;

/** Heads are indices within the passage, -1 at roots; a cycle, which a parser should not make, is cut at DEEPEST. */
export function treeOf(heads: Int32Array, labels: readonly string[]): Tree {
  const length = heads.length;
  const depth = depthsOf(heads);
  const leftmost = Int32Array.from({ length }, (_, i) => i);
  const rightmost = leftmost.slice();
  const children = new Int32Array(length);
  for (const i of deepestFirst(depth)) {
    const head = heads[i]!;
    if (head < 0) continue;
    if (leftmost[i]! < leftmost[head]!) leftmost[head] = leftmost[i]!;
    if (rightmost[i]! > rightmost[head]!) rightmost[head] = rightmost[i]!;
    children[head]! |= childBit(labels[i]!, i < head);
  }
  const startsHere = extremes(heads, leftmost);
  const endsHere = extremes(heads, rightmost);
  return { leftmost, rightmost, depth, children, startsHere, endsHere };
}

function depthsOf(heads: Int32Array): Int32Array {
  const depth = new Int32Array(heads.length);
  for (let i = 0; i < heads.length; i += 1) {
    let steps = 0;
    for (let at = heads[i]!; at >= 0 && steps < DEEPEST; at = heads[at]!) steps += 1;
    depth[i] = steps;
  }
  return depth;
}

/** Token indices ordered by depth, deepest first (a counting sort). */
function deepestFirst(depth: Int32Array): Int32Array {
  const starts = new Int32Array(DEEPEST + 2);
  for (const value of depth) starts[DEEPEST - value + 1]! += 1;
  for (let k = 1; k < starts.length; k += 1) starts[k]! += starts[k - 1]!;
  const order = new Int32Array(depth.length);
  depth.forEach((value, i) => {
    order[starts[DEEPEST - value]!++] = i;
  });
  return order;
}

function childBit(label: string, left: boolean): number {
  if (label === 'nsubj') return left ? 1 : 2;
  if (label === 'ccomp') return left ? 16 : 8;
  return CHILD_BITS[label] ?? CHILD_BITS[label.split(':')[0]!] ?? 0;
}

function extremes(heads: Int32Array, reach: Int32Array): Int32Array {
  return Int32Array.from(heads, (_, i) => {
    let top = i;
    for (let steps = 0; steps < DEEPEST; steps += 1) {
      const head = heads[top]!;
      if (head < 0 || reach[head] !== i) break;
      top = head;
    }
    return reach[top] === i ? top : -1;
  });
}
