// The manifest beside the weights tells what lies there.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MANIFEST } from '../../src/reading/models.ts';
import { manifestOf } from '../../src/training/manifest.ts';

const MODELS = fileURLToPath(new URL('../../models/en', import.meta.url));
/** What the package may carry. */
const MOST_BYTES = 20_000_000;

test('the manifest names the version and the hashes of the weights that are there', () => {
  assert.deepEqual(JSON.parse(readFileSync(`${MODELS}/${MANIFEST}`, 'utf8')), manifestOf(MODELS));
});

test('all weights together are at most 20 MB', () => {
  const bytes = Object.keys(manifestOf(MODELS).files).reduce(
    (sum, name) => sum + statSync(`${MODELS}/${name}`).size,
    0,
  );
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
});
