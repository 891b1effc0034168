// The index finds by name what comparing with everybody would find.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NameIndex } from '../../src/casework/name-index.ts';
import type { Entity, EntityType } from '../../src/core/reading.ts';

const entity = (type: EntityType, name: string, ...aliases: string[]): Entity => ({
  id: 'e1',
  type,
  name,
  aliases,
  roles: [],
});

for (const [known, asked, found] of [
  [entity('person', 'Oskar Prell'), entity('person', 'Oskar Prell'), true],
  [entity('person', 'Oskar Prell'), entity('person', 'Mr. Oskar Prell'), true],
  [entity('person', 'Oskar Prell'), entity('person', 'Oskar Johann Prell'), true],
  [entity('person', 'Oskar Johann Prell'), entity('person', 'Oskar Prell'), true],
  [entity('person', 'The baker', 'Oskar Prell'), entity('person', 'Oskar Prell'), true],
  [entity('person', 'Oskar Prell'), entity('person', 'Anna Prell'), false],
  [entity('person', 'Oskar Prell'), entity('organization', 'Oskar Prell'), false],
  [entity('organization', 'Norland Grain Office'), entity('organization', 'NGO'), true],
  [entity('organization', 'N.G.O.'), entity('organization', 'Norland Grain Office'), true],
  [entity('organization', 'Bureau of the Harbour'), entity('organization', 'BH'), true],
  [entity('organization', 'Norland Grain Office'), entity('organization', 'Northern Gas Office'), false],
] as const) {
  test(`“${asked.name}” (${asked.type}) is ${found ? '' : 'not '}taken for “${known.name}”`, () => {
    const index = new NameIndex();
    index.add(3, known, true);
    assert.equal(index.find(asked)?.cluster, found ? 3 : undefined);
  });
}

test('who is only described is not found by name, and a surname finds everybody who bears it', () => {
  const index = new NameIndex();
  index.add(0, entity('person', 'Oskar Prell'), false);
  index.add(1, entity('person', 'Anna Prell'), true);
  assert.equal(index.find(entity('person', 'Oskar Prell')), undefined);
  assert.deepEqual(index.bearersOf(entity('person', 'Prell')), [0, 1]);
});
