// What becomes of an error that a route did not expect, and of an address that no route knows.

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InputRefused } from '../app/errors.ts';
import type { Problem } from '../core/views.ts';
import { PROTECTION } from './guard.ts';
import { ProblemError, problem, sendProblem } from './problems.ts';
import { Misfit } from './validation.ts';

/** Told of every error that is our fault, for the log; the page is told nothing of its inside. */
export type ErrorLog = (error: unknown) => void;

export function handleErrors(server: FastifyInstance, log: ErrorLog): void {
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const told = problemOf(error);
    if (told.status === 500) log(error);
    return sendProblem(reply, told);
  });
}

/** Answers what goes wrong before any hook or route runs, such as an address that cannot be decoded. */
export function answerFrameworkError(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply.headers(PROTECTION), problemOf(error));
}

function problemOf(error: FastifyError): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof InputRefused) {
    return problem(error.wasFetching ? 502 : 422, {
      detail: error.message,
      kept: 'Nothing was kept.',
      advice: error.advice,
    });
  }
  if (error instanceof Misfit) return problem(400, { detail: error.message, kept: 'Nothing was changed.' });
  if (error.statusCode !== undefined && error.statusCode < 500) return ofTransport(error.statusCode, error.message);
  return problem(500, {
    detail: 'Casewire met an error that it did not expect.',
    kept: 'What was acknowledged before is safe in the data folder; this last step was not done.',
    advice: 'Try it once more. If it happens again, the window in which the desk was started shows what to report.',
  });
}

function ofTransport(status: number, message: string): Problem {
  switch (status) {
    case 413:
      return problem(413, {
        detail: 'This is larger than the 20 MB that the desk takes in at once.',
        kept: 'Nothing was kept.',
        advice: 'Hand it in from the command line: casewire add FILE.',
      });
    case 415:
      return problem(415, { detail: 'The desk takes JSON only.', advice: 'Send content-type: application/json.' });
    default:
      return problem(status, { detail: message, kept: 'Nothing was changed.' });
  }
}
