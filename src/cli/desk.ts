// casewire desk: the page on this machine, on the sample case at the first start or on the reports named.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { addPaths } from '../app/add-paths.ts';
import type { Desk } from '../app/desk.ts';
import { openMatter } from '../app/open-matter.ts';
import { addSample } from '../app/sample.ts';
import { isFirstStart } from '../app/status.ts';
import { startServer } from '../server/server.ts';
import { openData } from './open.ts';
import { progressOn } from './progress.ts';
import { EXIT, type ExitCode, fromCaller, Misuse, stoppedByUser } from './terminal.ts';
import { plural } from './words.ts';

type Options = {
  readonly data?: string;
  readonly port?: string;
  readonly browser: boolean;
  readonly allowPrivate?: boolean;
};

const HELP = `
Examples:
  casewire desk                     on the first start with a sample case, later with what is there
  casewire desk report.txt          takes the report in and opens a case on its matter
  casewire desk --data ~/matters    another folder for everything

The page is served to this machine only. Ctrl+C ends it; everything is kept.`;

/** Beside the compiled command line in the package; in a checkout, where Vite builds it. */
const PAGE = new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url);
const MOST_PORT = 65_535;

export function deskCommand(ends: (code: ExitCode) => void): Command {
  return new Command('desk')
    .description('open the desk in a browser')
    .argument('[sources...]', 'reports to take in first: files, folders or addresses')
    .option('--data <folder>', 'where everything is kept')
    .option('--port <number>', 'port to serve at (else 4600, or the next that is free)')
    .option('--no-browser', 'do not open a browser')
    .option('--allow-private', 'fetch addresses of this machine and the local network too')
    .addHelpText('after', HELP)
    .action(async (sources: string[], options: Options) => ends(await serve(sources.map(fromCaller), options)));
}

async function serve(sources: readonly string[], options: Options): Promise<ExitCode> {
  const port = portOf(options.port);
  const desk = await openData(options.data, options.allowPrivate);
  const stop = stoppedByUser();
  try {
    const start = await layOut(desk, sources, stop);
    const { url, close } = await startServer({
      desk,
      pageFolder: fileURLToPath(PAGE),
      ...(port !== undefined && { port }),
      log: (error) => console.error(error),
    });
    const address = new URL(start.path, url).href;
    console.log(`The desk is open at ${address}`);
    console.log(`Everything is kept in ${desk.dataFolder}; nothing leaves this machine. Ctrl+C ends the desk.`);
    if (options.browser && process.stdout.isTTY) openBrowser(address);
    await stopped(stop);
    await close();
    return start.allRead ? EXIT.fine : EXIT.some;
  } finally {
    desk.close();
  }
}

/** Takes in what was named, or at the first start the sample; answers the address of the page to open on. */
async function layOut(
  desk: Desk,
  sources: readonly string[],
  stop: AbortSignal,
): Promise<{ path: string; allRead: boolean }> {
  if (sources.length === 0) {
    if (!(await isFirstStart(desk))) return { path: '/', allRead: true };
    console.log('First start: laying out the sample case.');
    const sample = await addSample(desk);
    return { path: sample ? `/cases/${sample.definition.id}` : '/', allRead: true };
  }
  const { reports, refused } = await takeIn(desk, sources, stop);
  return { path: await openMatter(desk, reports), allRead: refused === 0 };
}

async function takeIn(
  desk: Desk,
  sources: readonly string[],
  stop: AbortSignal,
): Promise<{ reports: readonly string[]; refused: number }> {
  const progress = progressOn(process.stderr, 'Taking in', undefined, () => performance.now());
  const reports: string[] = [];
  let refused = 0;
  for await (const one of addPaths(desk, sources, {}, stop)) {
    progress.step(reports.length + refused + 1, one.from);
    if ('outcome' in one) reports.push(one.outcome.report);
    else {
      refused += 1;
      progress.done();
      console.error(`not read: ${one.from}: ${one.refused.message}`);
    }
  }
  progress.done();
  console.log(`${plural(reports.length, 'report')} taken in.`);
  return { reports, refused };
}

function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > MOST_PORT)
    throw new Misuse(`--port ${given} is no number from 0 to ${MOST_PORT}`);
  return port;
}

function openBrowser(address: string): void {
  const programs: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  };
  const [program = 'xdg-open', ...words] = programs[process.platform] ?? ['xdg-open', address];
  const browser = spawn(program, words, { stdio: 'ignore', detached: true });
  // Without a browser the address above is enough.
  browser.on('error', () => {});
  browser.unref();
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolved) => signal.addEventListener('abort', () => resolved(), { once: true }));
}
