// From what somebody hands in (words, a page, a file, an address) to a report with the bytes it came from.

import type { Notice } from '../core/notice.ts';
import type { Fetched } from '../core/provisions.ts';
import type { CapturedReport } from '../core/report.ts';
import { type Taken, takeInEach } from '../intake/take-in.ts';
import type { ReadingDesk } from './desk.ts';
import { InputRefused } from './errors.ts';

/** One of `text`, `html` and `bytes`; or `url` alone, which is then fetched. Beside words, `url` is the address they were found at. */
export type ReportInput = {
  readonly text?: string;
  readonly html?: string;
  readonly bytes?: Uint8Array;
  readonly url?: string;
  /** Name of the file the input comes from. */
  readonly name?: string;
  /** ISO date of publication, where the giver knows it. */
  readonly published?: string;
  readonly publisher?: string;
  /** Of `bytes`, where known. */
  readonly mediaType?: string;
  readonly charset?: string;
  /** When it was captured, if not just now: ISO 8601 with zone. */
  readonly capturedAt?: string;
};

const LOWEST_ERROR_STATUS = 400;
const PASTED = 'pasted text';

/** The one report in the input. Rejects with InputRefused where there is none, or where there are several. */
export async function capture(desk: ReadingDesk, input: ReportInput): Promise<CapturedReport> {
  let first: Taken | undefined;
  for await (const taken of captureEach(desk, input)) {
    if (first) {
      const advice = 'Hand it in as a file with casewire add; each report in it is then kept by itself.';
      throw new InputRefused('There is more than one report in this file.', { advice });
    }
    first = taken;
  }
  if (!first?.captured) throw refusal(first?.notices ?? []);
  return first.captured;
}

/** Every report in the input, in order, or the notices that say why there is none. Rejects where nothing could be fetched. */
export async function* captureEach(desk: ReadingDesk, input: ReportInput): AsyncGenerator<Taken> {
  const { url, published, publisher, name, capturedAt = desk.clock().toISOString() } = input;
  const given = { ...(published !== undefined && { published }), ...(publisher !== undefined && { publisher }) };
  const bytes = input.bytes ?? bytesOf(input.text ?? input.html);
  if (bytes === undefined) return yield* takeInEach({ ...(await fetched(desk, url)), ...given, capturedAt });
  const kind = input.bytes
    ? kindOf(input)
    : { mediaType: input.text === undefined ? 'text/html' : 'text/plain', charset: 'utf-8' };
  yield* takeInEach({
    bytes,
    ...kind,
    from: name ?? url ?? PASTED,
    ...given,
    ...(url !== undefined && { url }),
    capturedAt,
  });
}

function bytesOf(words: string | undefined): Uint8Array | undefined {
  return words === undefined ? undefined : new TextEncoder().encode(words);
}

function kindOf({ mediaType, charset }: ReportInput): Pick<ReportInput, 'mediaType' | 'charset'> {
  return { ...(mediaType !== undefined && { mediaType }), ...(charset !== undefined && { charset }) };
}

async function fetched(desk: ReadingDesk, url: string | undefined): Promise<Fetched & { from: string }> {
  if (url === undefined)
    throw new InputRefused('There is nothing to read.', { advice: 'Give words, a page, a file or an address.' });
  if (!desk.fetcher) throw new InputRefused('This desk was opened without a way to the network.', { advice: PASTE });
  const answer = await desk.fetcher(url).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new InputRefused(message, { advice: PASTE, wasFetching: true, cause });
  });
  if (answer.status >= LOWEST_ERROR_STATUS) {
    const message = `${new URL(answer.url).host} answered with an error (${answer.status}) instead of the page.`;
    throw new InputRefused(message, { advice: PASTE, wasFetching: true });
  }
  return { ...answer, from: url };
}

const PASTE = 'Open the page in a browser and paste its words, or save it and hand in the file.';

/** Why an input gave no report. */
export function refusal(notices: readonly Notice[]): InputRefused {
  const message = notices.map((notice) => notice.message).join(' ') || 'There is no report in this.';
  return new InputRefused(message, { advice: 'See whether the right thing was handed in, and that it holds words.' });
}
