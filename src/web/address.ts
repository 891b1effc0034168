// The desk's addresses: every page, filter and mark has one that can be kept, sent and opened again.

import type { Citation } from '../core/case.ts';
import type { Span } from '../core/span.ts';

export type Route =
  | { readonly page: 'wire' }
  | { readonly page: 'cases' }
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: 'report'; readonly id: string }
  | { readonly page: 'search' }
  | { readonly page: 'paste' }
  | { readonly page: 'help' }
  | { readonly page: 'nowhere' };

const PLAIN_PAGES: Readonly<Record<string, Route>> = {
  '/': { page: 'wire' },
  '/cases': { page: 'cases' },
  '/search': { page: 'search' },
  '/paste': { page: 'paste' },
  '/help': { page: 'help' },
};

/** The page that a path of the address bar means. */
export function routeOf(path: string): Route {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
  const plain = PLAIN_PAGES[trimmed];
  if (plain) return plain;
  const [, room, id, ...rest] = trimmed.split('/');
  if (id && rest.length === 0 && room === 'cases') return { page: 'case', id: decoded(id) };
  if (id && rest.length === 0 && room === 'reports') return { page: 'report', id: decoded(id) };
  return { page: 'nowhere' };
}

export function caseAddress(id: string, section?: string): string {
  return `/cases/${encodeURIComponent(id)}${section ? `#${section}` : ''}`;
}

/** Address of a report; with `at`, of those words in it; with `mark` ("q3"), of that mark. */
export function reportAddress(
  id: string,
  to: { readonly version?: number; readonly at?: Span; readonly mark?: string } = {},
): string {
  const query = new URLSearchParams();
  if (to.version !== undefined) query.set('version', String(to.version));
  if (to.at) query.set('at', `${to.at.start}-${to.at.end}`);
  const asked = query.size > 0 ? `?${query}` : '';
  return `/reports/${encodeURIComponent(id)}${asked}${to.mark ? `#${to.mark}` : ''}`;
}

/** Address of the very words that a line of a case cites. */
export function citationAddress(citation: Citation): string {
  return reportAddress(citation.report, { version: citation.version, at: citation });
}

/** The span of `?at=120-180`, if it is one. */
export function spanOf(at: string | null): Span | undefined {
  const found = /^(\d+)-(\d+)$/.exec(at ?? '');
  if (!found) return undefined;
  const span = { start: Number(found[1]), end: Number(found[2]) };
  return span.start < span.end ? span : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
