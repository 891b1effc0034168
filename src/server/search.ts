// The route of search.

import { z } from 'zod';
import type { Desk } from '../app/desk.ts';
import { search } from '../app/search.ts';
import { limit } from './fields.ts';
import type { Routes } from './validation.ts';

const SEARCH = z.object({
  q: z.string().max(2_000, 'is longer than 2000 characters').default(''),
  limit: limit.optional(),
});

export function searchRoutes(routes: Routes, desk: Desk): void {
  routes.get('/search', { schema: { querystring: SEARCH } }, ({ query }) => search(desk, query.q, query.limit));
}
