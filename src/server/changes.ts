// The route by which a page learns what changed, by whichever process: server-sent events from the numbered list of changes.

import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { changesAfter, lastChange } from '../app/changes.ts';
import type { Desk } from '../app/desk.ts';
import type { Routes } from './validation.ts';

/** How often the list is looked at, in milliseconds: soon enough to seem at once, and one question of an index each time. */
const LOOK_EVERY = 500;
/** Looks between two signs of life, by which a page notices that the desk is gone: 15 seconds. */
const LOOKS_PER_HEARTBEAT = 30;

/** A timer that can be stopped; tests pass one of their own. */
export type Timer = {
  readonly repeat: (work: () => void, milliseconds: number) => NodeJS.Timeout;
  readonly stop: (timer: NodeJS.Timeout) => void;
};

const HEADERS = z.object({ 'last-event-id': z.coerce.number().int().min(0).optional().catch(undefined) });

export function changeRoutes(routes: Routes, desk: Desk, timer: Timer): void {
  routes.get('/changes', { schema: { headers: HEADERS } }, async (request, reply) => {
    // A page that was cut off says which change it saw last, and is told all since; a new one hears from now on.
    const from = request.headers['last-event-id'] ?? (await lastChange(desk));
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    raw.write(': listening\n\n');
    tell(desk, timer, raw, from);
  });
}

/** Writes changes to `out` until it is closed. */
function tell(desk: Desk, timer: Timer, out: ServerResponse, from: number): void {
  let seen = from;
  let looks = 0;
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      for (const change of await changesAfter(desk, seen)) {
        out.write(`id: ${change.seq}\ndata: ${JSON.stringify(change)}\n\n`);
        seen = change.seq;
      }
      looks += 1;
      if (looks % LOOKS_PER_HEARTBEAT === 0) out.write(': still here\n\n');
    } catch {
      // The store was closed under us: the page will ask again.
      out.end();
    } finally {
      isLooking = false;
    }
  };
  const ticking = timer.repeat(() => void look(), LOOK_EVERY);
  out.on('close', () => timer.stop(ticking));
  void look();
}
