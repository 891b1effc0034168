// A desk served over real HTTP for a test, and how to ask it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Desk } from '../../src/app/desk.ts';
import { startServer } from '../../src/server/server.ts';
import { handDesk } from '../app/hand-desk.ts';
import { dataFolder } from '../store/invented.ts';

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };
export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

export const PAGE = '<!doctype html><title>Casewire</title><script type="module" src="/assets/page-1a2b.js"></script>';

export async function served(
  t: TestContext,
  options: { desk?: Desk; built?: boolean } = {},
): Promise<{ desk: Desk; url: string; ask: Ask }> {
  const desk = options.desk ?? handDesk(t);
  const pageFolder = dataFolder(t);
  if (options.built !== false) {
    mkdirSync(join(pageFolder, 'assets'));
    writeFileSync(join(pageFolder, 'index.html'), PAGE);
    writeFileSync(join(pageFolder, 'assets', 'page-1a2b.js'), 'export {};');
  }
  const { url, close } = await startServer({ desk, pageFolder, port: 0, log: (error) => t.diagnostic(String(error)) });
  t.after(close);
  return { desk, url, ask: asker(url) };
}

/** Unlike fetch, node:http sends the Host and Origin it is told to, as a page elsewhere would. */
function asker(base: string): Ask {
  return (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const json = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
      const request = httpRequest(
        new URL(path, base),
        { method, headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      request.on('error', reject);
      request.end(json);
    });
}
