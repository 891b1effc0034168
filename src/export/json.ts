// A case as JSON: the data of core/case.ts as it stands, every claim with its citations.

import type { Case } from '../core/case.ts';

/** Indented JSON with a closing line break; `format` names its shape. */
export function caseAsJson(file: Case): string {
  return `${JSON.stringify({ format: 'casewire-case', schema: 1, ...file }, undefined, 2)}\n`;
}
