// A desk over a real store that reads by hand-made rules, for tests of everything but reading.

import type { TestContext } from 'node:test';
import { type Desk, deskOver } from '../../src/app/desk.ts';
import type { ReadingPool } from '../../src/app/reading-pool.ts';
import type { Fetcher } from '../../src/core/provisions.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { Report } from '../../src/core/report.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { dataFolder, readByHand } from '../store/invented.ts';

export const NOW = '2026-03-02T10:00:00.000Z';

/** Names marked wherever a text has them; whoever is followed by "said" said the rest of the text. */
const PEOPLE = ['Émile Varga', 'Ada Renn', 'Tomas Ilk'];

function read(report: Report, id: string): Reading {
  const { text } = report;
  const named = PEOPLE.filter((name) => text.includes(name));
  const reading = readByHand(
    report,
    id,
    named.filter((name) => text.includes(`${name} said`)),
  );
  const speakers = reading.entities.map(({ name }) => name);
  const silent = named.filter((name) => !speakers.includes(name));
  const entities = [
    ...reading.entities,
    ...silent.map((name, index) => ({
      id: `e${speakers.length + index + 1}`,
      type: 'person' as const,
      name,
      aliases: [],
      roles: [],
    })),
  ];
  const mentions = entities.flatMap((entity) =>
    [...text.matchAll(new RegExp(entity.name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + entity.name.length,
      type: 'person' as const,
      kind: 'name' as const,
      entity: entity.id,
      confidence: 1,
    })),
  );
  return { ...reading, entities, mentions, notices: report.notices };
}

export const HAND_READER = { read, model: 'by-hand' };

export function handDesk(
  t: TestContext,
  options: { folder?: string; fetcher?: Fetcher; pool?: ReadingPool } = {},
): Desk {
  const folder = options.folder ?? dataFolder(t);
  const desk = deskOver({
    dataFolder: folder,
    store: openSqliteStore(folder),
    clock: () => new Date(NOW),
    reader: () => HAND_READER,
    who: 'Mira Holt',
    ...(options.fetcher && { fetcher: options.fetcher }),
    ...(options.pool && { pool: options.pool }),
  });
  t.after(() => desk.close());
  return desk;
}
