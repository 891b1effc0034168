// A logistic model as a model file holds it where most weights of a feature are next to nothing: only the labels that it speaks for or against.

import { type Logistic, logisticFrom } from './logistic.ts';
import type { NumberArray } from './model-file.ts';

/** A weight whose rounded size is not larger than this is left out. */
const HARDLY_FELT = 3;

/**
 * The arrays, each name opened by `name`: for each key how many labels it has weights for, then label and weight of each. A little is
 * lost: read the model back with `sparseLogisticFrom` before measuring it.
 */
export function sparseLogisticArrays(name: string, model: Logistic): Record<string, NumberArray> {
  const { labels, scale, keys, weights } = model;
  const rows = Array.from(keys, (_, row) => felt(weights.subarray(row * labels, (row + 1) * labels)));
  const kept = rows.flat();
  return {
    [`${name}.keys`]: keys,
    [`${name}.counts`]: Uint8Array.from(rows, (row) => row.length),
    [`${name}.labels`]: Uint8Array.from(kept, ([label]) => label),
    [`${name}.weights`]: Int8Array.from(kept, ([, weight]) => weight),
    [`${name}.shape`]: Float32Array.of(labels, scale),
  };
}

/** The model that `sparseLogisticArrays` wrote under `name`. Throws where the file holds none. */
export function sparseLogisticFrom(name: string, arrays: Readonly<Record<string, NumberArray>>): Logistic {
  const [counts, kept, values] = ['counts', 'labels', 'weights'].map((part) => arrays[`${name}.${part}`]);
  const labels = arrays[`${name}.shape`]?.[0];
  if (!counts || !kept || !values || labels === undefined)
    throw new Error(`the model file holds no weights named ${name}`);
  const weights = new Int8Array(counts.length * labels);
  let at = 0;
  counts.forEach((count, row) => {
    for (const end = at + count; at < end; at++) weights[row * labels + kept[at]!] = values[at]!;
  });
  return logisticFrom(name, { ...arrays, [`${name}.weights`]: weights });
}

function felt(row: Int8Array): (readonly [label: number, weight: number])[] {
  return Array.from(row, (weight, label) => [label, weight] as const).filter(
    ([, weight]) => Math.abs(weight) > HARDLY_FELT,
  );
}
