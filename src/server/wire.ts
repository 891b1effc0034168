// Routes of the wire.

import { z } from 'zod';
import type { Desk } from '../app/desk.ts';
import { wire, wireFacets } from '../app/wire.ts';
import { day, given, limit, words } from './fields.ts';
import type { Routes } from './validation.ts';

const WIRE_QUERY = z.object({
  after: words.optional(),
  limit: limit.optional(),
  publisher: words.optional(),
  case: words.optional(),
  from: day.optional(),
  to: day.optional(),
});

export function wireRoutes(routes: Routes, desk: Desk): void {
  routes.get('/wire', { schema: { querystring: WIRE_QUERY } }, ({ query }) => wire(desk, given(query)));
  routes.get('/wire/facets', () => wireFacets(desk));
}
