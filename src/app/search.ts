// Search over all reports, in the words somebody types.

import type { SearchPage } from '../core/views.ts';
import type { Desk } from './desk.ts';
import { parseSearch, type TypedQuery } from './search-query.ts';
import { atStatements } from './speaker-hits.ts';

const DEFAULT_LIMIT = 50;

/** Best hits first. What could not be understood comes back as notices, never as an error. */
export async function search(desk: Desk, line: string, limit: number = DEFAULT_LIMIT): Promise<SearchPage> {
  const typed = parseSearch(line);
  const { query, notices } = typed.query.case === undefined ? typed : await withCaseFound(desk, typed);
  const { terms, ...filters } = query;
  if (terms.length === 0 && Object.keys(filters).length === 0) return { hits: [], total: 0, notices };
  const { hits, total } = await desk.store.search({ ...query, limit });
  return { hits: await atStatements(desk, hits, terms), total, notices };
}

/** A case may be typed by its id, its name, or the beginning of its name. */
async function withCaseFound(desk: Desk, { query, notices }: TypedQuery): Promise<TypedQuery> {
  const { case: typed = '', ...rest } = query;
  const cases = (await desk.store.cases()).map(({ definition }) => definition);
  const name = typed.toLocaleLowerCase('en');
  const found =
    cases.find(({ id }) => id === typed) ?? cases.find((known) => known.name.toLocaleLowerCase('en').startsWith(name));
  if (found) return { query: { ...rest, case: found.id }, notices };
  const message = `There is no case called “${typed}”; all reports were searched.`;
  return { query: rest, notices: [...notices, { code: 'no-case', message }] };
}
