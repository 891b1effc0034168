// Errors as RFC 9457 problems, in a journalist's English: what happened, what was kept, what to do.

import type { FastifyReply } from 'fastify';
import type { Problem } from '../core/views.ts';

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Thrown by a route; sent as it is. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export type ProblemParts = Pick<Problem, 'detail' | 'kept' | 'advice'>;

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request could not be understood',
  403: 'Not from here',
  404: 'Not found',
  405: 'Not possible here',
  409: 'Nothing to do',
  413: 'Too large',
  415: 'Unknown form',
  422: 'This could not be read',
  500: 'Something went wrong on our side',
  502: 'The page could not be fetched',
};

export function problem(status: number, parts: ProblemParts): Problem {
  // "about:blank" is RFC 9457's type for a problem that its status tells well enough.
  return { type: 'about:blank', title: TITLES[status] ?? 'The desk could not do this', status, ...parts };
}

/** Throws the problem that `what` is not here, unless `value` is. */
export function found<Value>(value: Value | undefined | false, what: string): Value {
  if (value === undefined || value === false) {
    const advice = 'It may have been removed, perhaps in another window; undo brings it back.';
    throw new ProblemError(problem(404, { detail: `${what} is not in this data folder.`, advice }));
  }
  return value;
}

export function sendProblem(reply: FastifyReply, sent: Problem): FastifyReply {
  // As text, so that Fastify leaves the media type alone.
  return reply.code(sent.status).type(PROBLEM_TYPE).send(JSON.stringify(sent));
}
