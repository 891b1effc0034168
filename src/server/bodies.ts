// Which bodies the desk takes: JSON and nothing else, as other kinds can be sent by a form on somebody else's page.

import type { FastifyInstance } from 'fastify';
import { ProblemError, problem } from './problems.ts';

/** 20 MB. */
export const BODY_LIMIT = 20 * 1024 * 1024;

/** An empty body is none: a write that needs no words may come without. */
export function takeJsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, async (_request: unknown, body: string) => {
    if (body === '') return undefined;
    try {
      return JSON.parse(body);
    } catch {
      throw new ProblemError(problem(400, { detail: 'The body is not JSON.', kept: 'Nothing was changed.' }));
    }
  });
}
