// Which language a text is in, where nobody says so.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Detector = { detect(text: string): { readonly language: string; isReliable(): boolean } };

/** The detector needs no more to be sure. */
const ENOUGH_TEXT = 3000;
/** Below this it is not asked. */
const LEAST_TEXT = 40;

let detector: Detector | undefined;

/**
 * BCP 47 code of the language of `text`, or undefined where that is not plain. By eld (medium), whose tables take a third of a
 * second to load and are therefore loaded when first asked.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, ENOUGH_TEXT);
  if (sample.trim().length < LEAST_TEXT) return undefined;
  detector ??= loadDetector();
  const found = detector.detect(sample);
  return found.language && found.isReliable() ? found.language : undefined;
}

/** Loaded through `require`, which, unlike `import()`, answers at once: intake is no promise. */
function loadDetector(): Detector {
  const require = createRequire(import.meta.url);
  return (require(fileURLToPath(import.meta.resolve('eld/medium'))) as { eld: Detector }).eld;
}
