// The desk over HTTP, on this machine only.

import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import type { Desk } from '../app/desk.ts';
import { BODY_LIMIT, takeJsonOnly } from './bodies.ts';
import { caseRoutes } from './cases.ts';
import { changeRoutes } from './changes.ts';
import { deskRoutes } from './desk.ts';
import { answerFrameworkError, type ErrorLog, handleErrors } from './errors.ts';
import { guard } from './guard.ts';
import { servePage } from './page.ts';
import { reportRoutes } from './reports.ts';
import { searchRoutes } from './search.ts';
import { type Routes, zodCompiler } from './validation.ts';
import { wireRoutes } from './wire.ts';

/** Only programs on this machine can reach it. */
const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 4600;
/** How many ports after the first are tried where it is taken. */
const PORTS_TRIED = 20;

export type ServerProvisions = {
  readonly desk: Desk;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** 0: any free one. Absent: 4600, or the next that is free. A port that was asked for and is taken is an error. */
  readonly port?: number;
  /** Closes the server when aborted. */
  readonly signal?: AbortSignal;
  /** Told of errors that are Casewire's own fault. */
  readonly log?: ErrorLog;
};

/** Starts serving; `url` is where the page is. Rejects where no port is free. `close` ends what is under way and lets go of the port. */
export async function startServer(provisions: ServerProvisions): Promise<{ url: string; close: () => Promise<void> }> {
  const { desk, port, signal } = provisions;
  // Loads the weights now: the first click should not wait for them, and if they are missing, this is the moment to say so.
  desk.reader();
  const server = build(provisions);
  await (port === undefined ? listenOnFirstFree(server) : listen(server, port));
  signal?.addEventListener('abort', () => void server.close(), { once: true });
  return { url: `http://${LOOPBACK}:${(server.server.address() as AddressInfo).port}/`, close: () => server.close() };
}

function build({ desk, pageFolder, log = () => {} }: ServerProvisions): FastifyInstance {
  const server = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, frameworkErrors: answerFrameworkError });
  server.setValidatorCompiler(zodCompiler);
  guard(server);
  takeJsonOnly(server);
  handleErrors(server, log);
  server.register(
    async (api) => {
      const routes = api as unknown as Routes;
      deskRoutes(routes, desk);
      wireRoutes(routes, desk);
      reportRoutes(routes, desk);
      caseRoutes(routes, desk);
      searchRoutes(routes, desk);
      changeRoutes(routes, desk, { repeat: setInterval, stop: clearInterval });
    },
    { prefix: '/api' },
  );
  servePage(server, pageFolder);
  return server;
}

async function listen(server: FastifyInstance, port: number): Promise<void> {
  try {
    await server.listen({ host: LOOPBACK, port });
  } catch (cause) {
    if (!isTaken(cause)) throw cause;
    throw new Error(`port ${port} is taken by another program: close it, or choose another port`, { cause });
  }
}

async function listenOnFirstFree(server: FastifyInstance): Promise<void> {
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + PORTS_TRIED; port += 1) {
    try {
      await server.listen({ host: LOOPBACK, port });
      return;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(
    `no port from ${DEFAULT_PORT} to ${DEFAULT_PORT + PORTS_TRIED - 1} is free: choose another with --port`,
  );
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
}
