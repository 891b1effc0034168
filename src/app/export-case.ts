// A case as a file to send, print or keep.

import { EXPORT_FORMATS } from '../export/formats.ts';
import { caseView } from './case-view.ts';
import type { Desk } from './desk.ts';

/** Names of the formats there are. */
export const EXPORT_NAMES: readonly string[] = EXPORT_FORMATS.map(({ name }) => name);

/** The case written in a format of EXPORT_NAMES; undefined where there is no such case. */
export async function exportCase(desk: Desk, id: string, formatName: string): Promise<string | undefined> {
  const format = EXPORT_FORMATS.find(({ name }) => name === formatName);
  if (!format) throw new Error(`no export format called ${formatName}; there are ${EXPORT_NAMES.join(', ')}`);
  const view = await caseView(desk, id);
  return view && format.write(view.case);
}
