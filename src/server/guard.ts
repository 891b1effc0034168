// Who may speak to the desk: this machine's own pages and programs, and nobody else's page through this machine's browser.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Problem } from '../core/views.ts';
import { ProblemError, problem } from './problems.ts';

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const HARMLESS_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Headers of every answer. */
export const PROTECTION = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  // Confidential material does not belong in the browser's cache; files of the page say otherwise for themselves.
  'cache-control': 'no-store',
};

/** Sets the protecting headers on every answer and turns strangers away before anything else looks at the request. */
export function guard(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(PROTECTION);
    const refused = stranger(request) ?? forger(request);
    if (refused) throw new ProblemError(refused);
  });
}

/** A page elsewhere can let its own name point to this machine (DNS rebinding); the Host header then still says that name. */
function stranger({ headers, socket }: FastifyRequest): Problem | undefined {
  const own = OWN_NAMES.map((name) => `${name}:${socket.localPort}`);
  if (own.includes(headers.host ?? '')) return undefined;
  return problem(403, {
    detail: `The desk answers only under its own address, not as “${headers.host ?? ''}”.`,
    advice: `Open http://127.0.0.1:${socket.localPort}/ instead.`,
  });
}

/** A page elsewhere can make the browser send a write here, but not without saying where it comes from. */
function forger({ method, headers }: FastifyRequest): Problem | undefined {
  if (HARMLESS_METHODS.has(method)) return undefined;
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  const sameOrigin = origin === undefined || origin === `http://${host}`;
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  if (sameOrigin && sameSite) return undefined;
  return problem(403, {
    detail: 'Only the desk’s own page may change what is kept here.',
    kept: 'Nothing was changed.',
  });
}
