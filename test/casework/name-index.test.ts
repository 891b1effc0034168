// The index finds by name what comparing with everybody would find.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCase } from '../../src/casework/build-case.ts';
import { NameIndex } from '../../src/casework/name-index.ts';
import type { Entity, EntityType } from '../../src/core/reading.ts';
import { handMember } from '../support/hand-reading.ts';

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

test('a hyphenated surname alone is the one person who bears it', () => {
  const definition = {
    id: 'k',
    name: 'x',
    follows: ['Ada Lind-Orrel'],
    createdAt: '2030-01-01T00:00:00Z',
    sample: false,
  };
  const members = [
    handMember('r1', { text: 'Ada Lind-Orrel spoke.', published: '2030-01-01', people: { e1: ['Ada Lind-Orrel'] } }),
    handMember('r2', { text: 'Lind-Orrel left.', published: '2030-01-02', people: { e1: ['Lind-Orrel'] } }),
  ];
  const { entities } = buildCase(definition, members, '2030-01-03');
  assert.deepEqual(
    entities.map(({ name }) => name),
    ['Ada Lind-Orrel'],
  );
});
