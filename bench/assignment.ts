// The best way to put things of two kinds together one to one, where only some pairs have a weight.

export type Pair = { readonly i: number; readonly j: number; readonly weight: number };

/** The greatest total weight of pairs in which no `i` and no `j` comes twice. What no chain of pairs connects is solved apart. */
export function assignBest(pairs: readonly Pair[]): number {
  return connected(pairs).reduce((total, part) => total + bestOf(part), 0);
}

function connected(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const byRow = Map.groupBy(pairs, ({ i }) => i);
  const byColumn = Map.groupBy(pairs, ({ j }) => j);
  const seen = new Set<Pair>();
  return pairs.flatMap((first) => {
    if (seen.has(first)) return [];
    const part = new Set([first]);
    for (const { i, j } of part)
      for (const pair of [...(byRow.get(i) ?? []), ...(byColumn.get(j) ?? [])]) part.add(pair);
    for (const pair of part) seen.add(pair);
    return [[...part]];
  });
}

/** The Hungarian method with potentials (Kuhn 1955; Jonker and Volgenant 1987) over a full square of costs. */
function bestOf(pairs: readonly Pair[]): number {
  const rows = [...new Set(pairs.map(({ i }) => i))];
  const columns = [...new Set(pairs.map(({ j }) => j))];
  const size = Math.max(rows.length, columns.length);
  const cost = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  const row = new Map(rows.map((i, at) => [i, at + 1]));
  const column = new Map(columns.map((j, at) => [j, at + 1]));
  for (const { i, j, weight } of pairs) cost[row.get(i)!]![column.get(j)!] = -weight;
  const matched = matchAll(cost, size);
  return matched.reduce((total, i, j) => total - (j === 0 ? 0 : cost[i]![j]!), 0);
}

/** For each column, counted from 1, the row it is matched with at the least total cost. */
function matchAll(cost: readonly Float64Array[], size: number): number[] {
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let i = 1; i <= size; i += 1) {
    const way = new Int32Array(size + 1);
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    rowOf[0] = i;
    let at = 0;
    do {
      used[at] = 1;
      const row = rowOf[at]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j += 1) {
        if (used[j]) continue;
        const reduced = cost[row]![j]! - u[row]! - v[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = at;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j += 1) {
        if (used[j]) {
          u[rowOf[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      at = next;
    } while (rowOf[at] !== 0);
    for (; at !== 0; at = way[at]!) rowOf[at] = rowOf[way[at]!]!;
  }
  return rowOf;
}
