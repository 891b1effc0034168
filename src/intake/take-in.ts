// The door of the house: bytes from a file, an address or a paste come in, reports go out, and whatever cannot be read says why.

import type { Notice } from '../core/notice.ts';
import type { CapturedReport } from '../core/report.ts';
import { decode } from './decode.ts';
import { type Format, formatOf } from './formats.ts';
import type { FoundReport } from './json-lines.ts';
import type { Given } from './text.ts';

/** What comes in. `from` is the file name or address as the user gave it, `capturedAt` an ISO time with zone. */
export type IntakeInput = Given & {
  readonly bytes: Uint8Array;
  readonly from: string;
  readonly capturedAt: string;
  /** As the transport declares them. */
  readonly mediaType?: string;
  readonly charset?: string;
};

/** A report, or the notices that say why there is none. Notices of a report that was read ride on the report. */
export type Taken = { readonly captured?: CapturedReport; readonly notices: readonly Notice[] };

/** A packed file may unpack to this many bytes; a bomb to more. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const GZIP = [0x1f, 0x8b];

/** Every report in `input`, in order, each with the bytes it was made from. Never rejects for what the bytes hold. */
export async function* takeInEach(input: IntakeInput): AsyncGenerator<Taken> {
  const bytes = await unpacked(input.bytes);
  if (bytes === undefined)
    return yield refused('packed-unreadable', 'The packed file is broken, or unpacks to more than 256 MB.');
  const decoded = decode(bytes, input.charset);
  if ('refused' in decoded) return yield { notices: [decoded.refused] };
  const format = formatOf(decoded.text, input.from, input.mediaType);
  if (!format)
    return yield refused(
      'format-unknown',
      'This is no text, web page or file of JSON lines, and Casewire cannot read it yet.',
    );
  for await (const found of format.read(decoded.text, input)) yield taken(found, format, input, decoded.notices);
}

function taken(found: FoundReport, format: Format, input: IntakeInput, earlier: readonly Notice[]): Taken {
  const { report, place } = found;
  const at = (notice: Notice) => (place === undefined ? notice : { ...notice, message: `${place}: ${notice.message}` });
  if (!report) return { notices: [...earlier, ...found.notices.map(at)] };
  const bytes = found.source === undefined ? input.bytes : new TextEncoder().encode(found.source);
  const original = {
    mediaType: format.mediaTypes[0] ?? 'application/octet-stream',
    capturedAt: input.capturedAt,
    from: place === undefined ? input.from : `${input.from}, ${place}`,
  };
  return {
    captured: { report: { ...report, notices: [...earlier, ...report.notices] }, original, bytes },
    notices: found.notices,
  };
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (!GZIP.every((byte, at) => bytes[at] === byte)) return bytes;
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    return undefined;
  }
}

function refused(code: string, message: string): Taken {
  return { notices: [{ code, message }] };
}
