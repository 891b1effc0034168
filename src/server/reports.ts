// Routes of reports: taking one in, trying one out, showing, downloading, removing.

import { z } from 'zod';
import { addReport, readInput } from '../app/add-report.ts';
import { removeReport } from '../app/decide.ts';
import type { Desk } from '../app/desk.ts';
import { followOffers, reportOriginal, reportView } from '../app/report-view.ts';
import { day, given, version, words } from './fields.ts';
import { found } from './problems.ts';
import type { Routes } from './validation.ts';

const REPORT = z.object({ id: words });
const VERSION = z.object({ version: version.optional() });
const INPUT = z
  .object({
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.url({ protocol: /^https?$/, error: 'is no address that begins with http:// or https://' }).optional(),
    name: words.optional(),
    published: day.optional(),
    publisher: words.optional(),
  })
  .refine(({ text, html, url }) => text !== undefined || html !== undefined || url !== undefined, {
    error: 'Give text, html or url',
  });

const HERE = 'This report';

export function reportRoutes(routes: Routes, desk: Desk): void {
  routes.post('/read', { schema: { body: INPUT } }, ({ body }) => readInput(desk, given(body)));

  routes.post('/reports', { schema: { body: INPUT } }, async ({ body }, reply) => {
    const added = await addReport(desk, given(body));
    return reply.code(added.outcome === 'same' ? 200 : 201).send(added);
  });

  routes.get('/reports/:id', { schema: { params: REPORT, querystring: VERSION } }, async ({ params, query }) =>
    found(await reportView(desk, params.id, query.version), HERE),
  );

  routes.get('/reports/:id/offers', { schema: { params: REPORT } }, async ({ params }) =>
    found(await followOffers(desk, params.id), HERE),
  );

  routes.get('/reports/:id/original', { schema: { params: REPORT, querystring: VERSION } }, async (request, reply) => {
    const { params, query } = request;
    const original = found(await reportOriginal(desk, params.id, query.version), HERE);
    // Never shown as a page: whoever wrote it could then speak in the desk's name.
    return reply
      .type('application/octet-stream')
      .header(
        'content-disposition',
        `attachment; filename="${params.id}-v${original.version}${endingOf(original.mediaType)}"`,
      )
      .header('x-content-sha256', original.sha256)
      .send(Buffer.from(original.bytes));
  });

  routes.delete('/reports/:id', { schema: { params: REPORT } }, async ({ params }, reply) => {
    found(await removeReport(desk, params.id), HERE);
    return reply.code(204).send();
  });
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'text/plain': '.txt',
  'application/jsonl': '.json',
};

function endingOf(mediaType: string): string {
  return ENDINGS[mediaType] ?? '.bin';
}
