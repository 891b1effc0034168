// Routes of cases.

import { z } from 'zod';
import { caseView, listCases } from '../app/case-view.ts';
import { createCase } from '../app/create-case.ts';
import { decide, removeCase } from '../app/decide.ts';
import type { Desk } from '../app/desk.ts';
import { given, membership, words } from './fields.ts';
import { found } from './problems.ts';
import type { Routes } from './validation.ts';

const CASE = z.object({ id: words });
const PLACE = z.object({ id: words, report: words });
const DECISION = z.object({ membership });
const NEW_CASE = z.object({
  name: words,
  follows: z.array(words).max(50, 'names more than 50 people and bodies'),
  fromReport: words.optional(),
});

const HERE = 'This case';

export function caseRoutes(routes: Routes, desk: Desk): void {
  routes.get('/cases', () => listCases(desk));

  routes.post('/cases', { schema: { body: NEW_CASE } }, async ({ body }, reply) => {
    const { name, follows, fromReport } = body;
    const made = found(await createCase(desk, { name, follows, ...given({ fromReport }) }), 'The report to start from');
    return reply.code(201).send(made);
  });

  routes.get('/cases/:id', { schema: { params: CASE } }, async ({ params }) =>
    found(await caseView(desk, params.id), HERE),
  );

  routes.delete('/cases/:id', { schema: { params: CASE } }, async ({ params }, reply) => {
    found(await removeCase(desk, params.id), HERE);
    return reply.code(204).send();
  });

  routes.put('/cases/:id/reports/:report', { schema: { params: PLACE, body: DECISION } }, async (request, reply) => {
    const { params, body } = request;
    found(await decide(desk, params.id, params.report, body.membership), 'This case or this report');
    return reply.code(204).send();
  });
}
