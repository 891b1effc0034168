// The table of export formats: one file a format, one line here.

import type { Case } from '../core/case.ts';
import { caseAsJson } from './json.ts';
import { caseAsMarkdown } from './markdown.ts';

export type ExportFormat = {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  /** The whole file as text; the same case gives the same bytes. */
  readonly write: (file: Case) => string;
};

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'json', mediaType: 'application/json', extension: 'json', write: caseAsJson },
  { name: 'markdown', mediaType: 'text/markdown', extension: 'md', write: caseAsMarkdown },
];
