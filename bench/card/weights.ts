// The files of weights in models/en as the model card tells of them.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ModelHeader } from '../../src/learning/model-file.ts';
import { MANIFEST } from '../../src/reading/models.ts';
import type { Weights } from './tables.ts';

const MODELS = resolve(import.meta.dirname, '../../models/en');
/** Where a model file has the length of its header, and where the header begins (learning/model-file.ts). */
const LENGTH_AT = 4;
const HEADER_AT = 8;

export const CARD = join(MODELS, 'MODEL_CARD.md');

export function modelVersion(): string {
  return (JSON.parse(readFileSync(join(MODELS, MANIFEST), 'utf8')) as { version: string }).version;
}

/** In the order of their names; headers are read as they stand, whatever code they were made for. */
export function weightsOnDisk(): Weights[] {
  const files = readdirSync(MODELS).filter((name) => name.endsWith('.bin'));
  return files.sort().map((file) => {
    const bytes = readFileSync(join(MODELS, file));
    const header = bytes.subarray(HEADER_AT, HEADER_AT + bytes.readUInt32LE(LENGTH_AT));
    return { file, bytes: bytes.length, header: JSON.parse(header.toString('utf8')) as ModelHeader };
  });
}
