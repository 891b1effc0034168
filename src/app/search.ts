// Search over all reports, in the words somebody types.

import type { SearchPage } from '../core/views.ts';
import type { Desk } from './desk.ts';
import { parseSearch } from './search-query.ts';

const DEFAULT_LIMIT = 50;

/** Best hits first. What could not be understood comes back as notices, never as an error. */
export async function search(desk: Desk, line: string, limit: number = DEFAULT_LIMIT): Promise<SearchPage> {
  const { query, notices } = parseSearch(line);
  const { terms, ...filters } = query;
  if (terms.length === 0 && Object.keys(filters).length === 0) return { hits: [], total: 0, notices };
  return { ...(await desk.store.search({ ...query, limit })), notices };
}
