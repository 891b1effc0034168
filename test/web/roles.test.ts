// What stands beside the words of a role, for people who read no notation.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleNote } from '../../src/web/words/roles.ts';

const NOTES: readonly (readonly [role: Parameters<typeof roleNote>[0], note: string | undefined])[] = [
  [{ text: 'baker' }, undefined],
  [{ text: 'former minister', standing: 'former' }, 'no longer in this role'],
  [{ text: 'acting mayor', standing: 'acting' }, 'for the time being'],
  [{ text: 'OHA chief', body: 'Ostrel Health Agency' }, 'Ostrel Health Agency'],
  [{ text: 'chief of the Ostrel Health Agency', body: 'Ostrel Health Agency' }, undefined],
  [
    { text: 'ex-OHA chief', body: 'Ostrel Health Agency', standing: 'former' },
    'no longer in this role, Ostrel Health Agency',
  ],
];

for (const [role, note] of NOTES)
  test(`"${role.text}"${role.standing ? `, ${role.standing},` : ''} is shown with ${note ?? 'nothing beside it'}`, () => {
    assert.equal(roleNote(role), note);
  });
