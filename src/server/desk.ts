// Routes of the desk as a whole: how it stands, taking back, the sample.

import { z } from 'zod';
import { removeSample, undo } from '../app/decide.ts';
import type { Desk } from '../app/desk.ts';
import { addSample } from '../app/sample.ts';
import { status } from '../app/status.ts';
import { ProblemError, problem } from './problems.ts';
import type { Routes } from './validation.ts';

export function deskRoutes(routes: Routes, desk: Desk): void {
  routes.get('/status', () => status(desk));

  routes.post('/undo', { schema: { body: z.unknown() } }, async () => {
    const undone = await undo(desk);
    if (undone === undefined) throw new ProblemError(problem(409, { detail: 'There is nothing left to undo.' }));
    return { undone };
  });

  routes.post('/sample', { schema: { body: z.unknown() } }, async (_request, reply) => {
    return reply.code(201).send(await addSample(desk));
  });

  routes.delete('/sample', async (_request, reply) => {
    await removeSample(desk);
    return reply.code(204).send();
  });
}
