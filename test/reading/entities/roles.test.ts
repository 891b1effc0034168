// A role's body and standing, each with the words that prove it; initials; what belongs to one owner.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../../../src/core/reading.ts';
import { analyse } from '../../../src/reading/analyse.ts';
import { type Joined, joinEntities } from '../../../src/reading/entities.ts';
import { marked } from '../../support/marked.ts';
import { syntax } from '../../support/quotation-models.ts';

type Read = Joined & { readonly text: string };

function read(source: string): Read {
  const { text, names } = marked(source);
  return { text, ...joinEntities(analyse(text, syntax), { body: { start: 0, end: text.length } }, names) };
}

function named({ entities }: Read, name: string): Entity {
  const entity = entities.find((one) => one.name === name);
  assert.ok(entity, `${name} is among ${entities.map((one) => one.name).join(', ')}`);
  return entity;
}

/** Each role of somebody: its words, and the words in the text that tell its standing and its body. */
function rolesOf(told: Read, name: string): string[] {
  const words = (span: { start: number; end: number } | undefined): string =>
    span ? told.text.slice(span.start, span.end) : '-';
  return named(told, name).roles.map(
    ({ text, standing, body }) => `${text}: ${standing?.kind ?? '-'} by ${words(standing)}, of ${words(body)}`,
  );
}

const ROLES: readonly (readonly [text: string, name: string, role: string])[] = [
  ['Former minister [person Ana Brod] spoke.', 'Ana Brod', 'Former minister: former by Former, of -'],
  ['The ex-minister [person Ana Brod] spoke.', 'Ana Brod', 'The ex-minister: former by ex, of -'],
  ['President-elect [person Ana Brod] spoke.', 'Ana Brod', 'President-elect: incoming by elect, of -'],
  [
    '[person Ana Brod], the prime minister designate, spoke.',
    'Ana Brod',
    'the prime minister designate: designate by designate, of -',
  ],
  [
    '[person Ana Brod], the acting head of the [organization Ostrel Bank], spoke.',
    'Ana Brod',
    'the acting head of the Ostrel Bank: acting by acting, of Ostrel Bank',
  ],
  ['The late senator [person Omar Haddad] was honoured.', 'Omar Haddad', 'The late senator: late by late, of -'],
  [
    '[person Ana Brod], formerly the mayor of Ostrel, spoke.',
    'Ana Brod',
    'formerly the mayor of Ostrel: former by formerly, of -',
  ],
  [
    '[organization Ostrel Bank] director [person Ana Brod] spoke.',
    'Ana Brod',
    'Ostrel Bank director: - by -, of Ostrel Bank',
  ],
  [
    "[person Karl Berg], the foreign ministry's envoy, spoke.",
    'Karl Berg',
    "the foreign ministry's envoy: - by -, of the foreign ministry",
  ],
  ["The former minister's lawyer, [person Ana Brod], spoke.", 'Ana Brod', "The former minister's lawyer: - by -, of -"],
];

for (const [text, name, role] of ROLES)
  test(`${text.replace(/\[\w+ ([^\]]+)\]/g, '$1')} ${role}`, () => {
    assert.deepEqual(rolesOf(read(text), name), [role]);
  });

test('the body of a role is an entity of the reading, by whatever name the role calls it', () => {
  const told = read(
    'The [organization Ostrel Health Agency] ([organization OHA]) closed. [organization OHA] chief [person Ana Brod] spoke.',
  );
  const agency = named(told, 'Ostrel Health Agency');
  assert.deepEqual(
    named(told, 'Ana Brod').roles.map(({ body }) => [body?.text, body?.entity]),
    [['OHA', agency.id]],
  );
});

const MENTIONS: readonly (readonly [name: string, text: string, entity: string, mentions: readonly string[]])[] = [
  [
    'the initials of one person are that person',
    '[person Dominique Strauss-Kern] was held. [person D.S.K.] denied it, and [person DSK] left.',
    'Dominique Strauss-Kern',
    ['Dominique Strauss-Kern', 'D.S.K.', 'DSK'],
  ],
  [
    'initials with and without spaces and points are one',
    '[person J. K. Rolling] spoke. [person JK Rolling] left, and [person Rolling] came back.',
    'J. K. Rolling',
    ['J. K. Rolling', 'JK Rolling', 'Rolling'],
  ],
  [
    'a team is its owner’s, by name or by pronoun',
    "[person Karl Smith]'s team said no. [person Smith] left. His team said yes.",
    "Karl Smith's team",
    ["Karl Smith's team", 'His team'],
  ],
  [
    'an acronym that takes more than initials is known by its brackets',
    'The [organization Tolvan Electric Power Company] ([organization Tepco]) spoke. [organization Tepco] went on.',
    'Tolvan Electric Power Company',
    ['Tolvan Electric Power Company', 'Tepco', 'Tepco'],
  ],
  [
    'the title before a name is a description of its bearer',
    'Army chief [person Omar Haddad] said no. The army chief left.',
    'Omar Haddad',
    ['Omar Haddad', 'The army chief'],
  ],
  [
    'somebody told of as named so has the name',
    'A man named [person Rell] stopped. The man left.',
    'Rell',
    ['A man', 'Rell', 'The man'],
  ],
];

for (const [name, text, entity, mentions] of MENTIONS)
  test(name, () => {
    const told = read(text);
    const { id } = named(told, entity);
    const own = told.mentions.filter((mention) => mention.entity === id && mention.kind !== 'pronoun');
    assert.deepEqual(
      own.map(({ start, end }) => told.text.slice(start, end)),
      mentions,
    );
  });

test('another owner has another team', () => {
  const told = read("[person Karl Smith]'s team said no. [person Ana Brod] left. Her team said yes.");
  assert.notEqual(
    told.mentions.find(({ start }) => told.text.startsWith('Her team', start))?.entity,
    named(told, 'Karl Smith').id,
  );
  assert.ok(!told.entities.some(({ name }) => name === "Karl Smith's team"));
});

test('initials that two people bear are nobody’s', () => {
  const told = read('[person Dora Kern] met [person Dan Kolb]. [person D.K.] spoke.');
  assert.ok(named(told, 'D.K.'));
});
