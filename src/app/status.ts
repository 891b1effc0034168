// How things stand with the desk as a whole.

import { readFileSync } from 'node:fs';
import type { StatusView } from '../core/views.ts';
import type { Desk } from './desk.ts';

/** Version of this Casewire, from its package. */
export function version(): string {
  // Two folders up both from src/app and, as published, from dist/app.
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

export async function status(desk: Desk): Promise<StatusView> {
  const { reports, cases, hasSample } = await desk.store.status();
  return { version: version(), model: desk.reader().model, dataFolder: desk.dataFolder, reports, cases, hasSample };
}

/** Was nothing ever kept or decided here? Then this is the first start, and the sample may be laid out. */
export async function isFirstStart(desk: Desk): Promise<boolean> {
  return (await desk.store.status()).untouched;
}
