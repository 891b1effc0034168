// Serves the built page; every address that is not the interface's is the page's own, and the page shows what belongs there.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problem, sendProblem } from './problems.ts';

const NOT_BUILT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Casewire: the page is not built</title></head>
<body>
<h1>The page of the desk is not built yet</h1>
<p>The desk itself is running and your reports are safe. In a checkout, stop it and start it with <code>npm start</code>, which builds the page first.</p>
</body>
</html>
`;

/** Files with a hash in their name never change; the page that names them must be asked for each time. */
const ONE_YEAR = 31_536_000;

const READING = new Set(['GET', 'HEAD']);

export function servePage(server: FastifyInstance, folder: string): void {
  const isBuilt = existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    server.register(fastifyStatic, {
      root: folder,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isHashed = /[\\/]assets[\\/]/.test(path);
        reply.header('cache-control', isHashed ? `public, max-age=${ONE_YEAR}, immutable` : 'no-cache');
      },
    });
    server.get('/', (_request, reply) => reply.sendFile('index.html'));
  }
  server.setNotFoundHandler((request, reply) => {
    const { method, url } = request;
    const isApi = url === '/api' || url.startsWith('/api/');
    if (isApi || !READING.has(method) || url.startsWith('/assets/')) {
      return sendProblem(reply, problem(404, { detail: `The desk has nothing at ${method} ${url}.` }));
    }
    if (!isBuilt) return reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT);
    return reply.sendFile('index.html');
  });
}
