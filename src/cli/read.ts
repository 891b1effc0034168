// casewire read: reads reports and keeps nothing.

import { Command } from 'commander';
import type { ReadingDesk } from '../app/desk.ts';
import { readEach } from '../app/read-each.ts';
import type { LineError } from '../app/read-line.ts';
import type { Reading } from '../core/reading.ts';
import { openForReading } from './open-reading.ts';
import { type Progress, progressOn } from './progress.ts';
import { summaryOf } from './summary.ts';
import { EXIT, type ExitCode, fromCaller, Misuse, widthOf, write } from './terminal.ts';
import { readersByItself } from './threads.ts';
import { paintFor } from './words.ts';

type Options = {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly published?: string;
  readonly url?: string;
  readonly allowPrivate?: boolean;
  readonly workers?: string;
};

const HELP = `
Examples:
  casewire read report.txt                        what is in it, for people
  casewire read https://example.org/news/1 --json    one reading as JSON
  pbpaste | casewire read -                       read what was copied
  casewire read --jsonl < reports.jsonl > readings.jsonl

With --jsonl standard input holds one object a line, {"id", "text"} or {"id", "html", "url"}, if known with "published" (2016-11-21), "url"
and "publisher"; each line gives one line, in the same order, and a line that cannot be read gives {"id", "error"}.
Every core reads; --workers 1 keeps to one, where others need the machine. The output is the same.`;

const MOST_WORKERS = 256;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readCommand(ends: (code: ExitCode) => void): Command {
  return new Command('read')
    .description('read reports and say who said what, what happened and when; keeps nothing')
    .argument('[sources...]', 'files, folders, addresses, or - for standard input')
    .option('--json', 'one reading as JSON')
    .option('--jsonl', 'a filter: JSON lines in, one reading a line out')
    .option('--published <date>', 'the day the report was published, where you know it (2016-11-21)')
    .option('--url <address>', 'the address the report was found at')
    .option('--workers <number>', 'with --jsonl: how many lines to read at once (else one for each core)')
    .option('--allow-private', 'fetch addresses of this machine and the local network too')
    .addHelpText('after', HELP)
    .action(async (sources: string[], options: Options) => ends(await read(sources, options)));
}

async function read(sources: readonly string[], options: Options): Promise<ExitCode> {
  if (options.json && options.jsonl) throw new Misuse('--json and --jsonl were both given; one reading or many?');
  if (options.published !== undefined && !DAY.test(options.published))
    throw new Misuse(`--published ${options.published} is no day like 2016-11-21`);
  const workers = workersOf(options.workers);
  if (workers !== undefined && !options.jsonl) throw new Misuse('--workers goes with --jsonl only');
  const desk = openForReading(options.allowPrivate ?? false);
  if (options.jsonl && (sources.length === 0 || (sources.length === 1 && sources[0] === '-'))) {
    const { filter } = await import('./filter.ts');
    return filter(desk, workers ?? readersByItself());
  }
  if (sources.length === 0 && process.stdin.isTTY)
    throw new Misuse('name a file, a folder or an address to read, or - for standard input; see casewire read --help');
  return readSources(desk, sources.length === 0 ? ['-'] : sources, options);
}

function workersOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const workers = Number(given);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    throw new Misuse(`--workers ${given} is no number from 1 to ${MOST_WORKERS}`);
  return workers;
}

async function readSources(desk: ReadingDesk, sources: readonly string[], options: Options): Promise<ExitCode> {
  const progress = progressOn(process.stderr, 'Reading', undefined, () => performance.now());
  const given = {
    ...(options.published && { published: options.published }),
    ...(options.url && { url: options.url }),
  };
  const stdin = sources.includes('-') ? await standardInput() : undefined;
  let code: ExitCode = EXIT.fine;
  let done = 0;
  for await (const { from, reading, refused } of readEach(
    desk,
    sources.map((source) => (source === '-' ? source : fromCaller(source))),
    given,
    stdin,
  )) {
    done += 1;
    progress.step(done, from);
    if (options.json && done > 1) throw new Misuse('--json gives one reading; use --jsonl for many');
    if (refused) {
      code = EXIT.some;
      progress.done();
      console.error(`casewire: ${from}: ${refused.message}`);
    }
    await show(
      reading ?? {
        id: from,
        error: { type: 'about:blank', title: 'It could not be read.', status: 422, detail: refused?.message ?? '' },
      },
      options,
      done > 1,
      progress,
    );
  }
  progress.done();
  return code;
}

async function show(
  result: Reading | LineError,
  options: Options,
  notFirst: boolean,
  progress: Progress,
): Promise<void> {
  if (options.jsonl) return write(process.stdout, `${JSON.stringify(result)}\n`);
  if ('error' in result) return;
  if (options.json) return write(process.stdout, `${JSON.stringify(result, undefined, 2)}\n`);
  progress.done();
  const rule = notFirst ? `\n${'-'.repeat(40)}\n\n` : '';
  await write(process.stdout, `${rule}${summaryOf(result, paintFor(process.stdout), widthOf(process.stdout))}`);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
