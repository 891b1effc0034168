// The quick accuracy gates: figures on data the weights were not fitted to, by the shared scorers; one that falls is a failure.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figure } from '../bench/lib.ts';
import { MEASURES } from '../bench/measures.ts';
import { needsShared } from './support/shared.ts';

/** The figures that were reached, from which none may fall. Raised by hand when the weights get better, in the same commit. */
const reached: Record<string, Record<string, number>> = JSON.parse(
  readFileSync(new URL('../bench/reached.json', import.meta.url), 'utf8'),
);
/** Of reading a rounded figure back. */
const TOLERANCE = 0.0005;

for (const { name, data, run, figures, ceilings = [] } of MEASURES) {
  test(`${name}: nothing falls on ${data}`, needsShared('gold'), () => {
    const printed = run();
    const measured = Object.fromEntries(Object.entries(figures).map(([key, after]) => [key, figure(printed, after)]));
    const floors = reached[name];
    assert.ok(floors, `bench/reached.json does not know ${name}`);
    assert.deepEqual(Object.keys(measured).sort(), Object.keys(floors).sort());
    const fallen = Object.entries(floors).filter(([figure, floor]) => (measured[figure] ?? 0) < floor - TOLERANCE);
    assert.deepEqual(
      fallen.map(([figure, floor]) => `${figure}: ${measured[figure]} after ${floor}`),
      [],
    );
    const risen = ceilings.filter(({ after, most }) => figure(printed, after) > most);
    assert.deepEqual(
      risen.map(({ name: what, after, most }) => `${what}: ${figure(printed, after)}, may be ${most}`),
      [],
    );
  });
}
