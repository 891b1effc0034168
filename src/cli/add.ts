// casewire add: takes reports in and says what became of each.

import { Command } from 'commander';
import { addPaths, type PathOutcome } from '../app/add-paths.ts';
import type { Desk } from '../app/desk.ts';
import { withDesk } from './open.ts';
import { progressOn } from './progress.ts';
import { EXIT, type ExitCode, exitOf, fromCaller, Misuse, stoppedByUser, write } from './terminal.ts';
import { plural } from './words.ts';

type Options = {
  readonly data?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly allowPrivate?: boolean;
  readonly quiet?: boolean;
};

type Tally = { readonly new: number; readonly same: number; readonly version: number; readonly refused: number };

const HELP = `
Examples:
  casewire add report.html                  one report
  casewire add ~/clippings *.txt            folders and files
  casewire add https://example.org/news/1   fetched once, kept with the time of capture
  casewire add archive.jsonl.gz             a file of many reports, one a line

The same report twice is one report; a changed report under the same address is a new version of it.
Ctrl+C stops after the report under way; what was taken in stays.`;

export function addCommand(ends: (code: ExitCode) => void): Command {
  return new Command('add')
    .description('take reports in and keep them')
    .argument('<sources...>', 'files, folders or addresses')
    .option('--data <folder>', 'where everything is kept')
    .option('--publisher <name>', 'the outlet, where the reports do not tell it')
    .option('--published <date>', 'the day of publication, where the reports do not tell it (2016-11-21)')
    .option('--allow-private', 'fetch addresses of this machine and the local network too')
    .option('-q, --quiet', 'one line at the end, not one a report')
    .addHelpText('after', HELP)
    .action(async (sources: string[], options: Options) => {
      if (options.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.published))
        throw new Misuse(`--published ${options.published} is no day like 2016-11-21`);
      ends(await withDesk(options.data, (desk) => add(desk, sources.map(fromCaller), options), options.allowPrivate));
    });
}

async function add(desk: Desk, sources: readonly string[], options: Options): Promise<ExitCode> {
  const { publisher, published, quiet } = options;
  const given = { ...(publisher && { publisher }), ...(published && { published }) };
  const stop = stoppedByUser();
  const progress = progressOn(process.stderr, 'Taking in', undefined, () => performance.now());
  let tally: Tally = { new: 0, same: 0, version: 0, refused: 0 };
  let done = 0;
  for await (const one of addPaths(desk, sources, given, stop)) {
    done += 1;
    progress.step(done, one.from);
    const what = 'outcome' in one ? one.outcome.outcome : 'refused';
    tally = { ...tally, [what]: tally[what] + 1 };
    if ('refused' in one) {
      progress.done();
      console.error(`not read: ${one.from}: ${one.refused.message}`);
    } else if (!quiet) {
      progress.done();
      await write(process.stdout, lineOf(one));
    }
  }
  progress.done();
  await write(process.stdout, `${closing(tally, desk.dataFolder, stop.aborted)}\n`);
  return exitOf(stop, tally.refused > 0 ? EXIT.some : EXIT.fine);
}

function lineOf(one: Extract<PathOutcome, { outcome: unknown }>): string {
  const { report, outcome, version, headline, proposals } = one.outcome;
  const what = { new: 'new', same: 'known', version: `version ${version}` }[outcome];
  const proposed = proposals.map(({ name, reasons }) => `\n    proposed for “${name}”: ${reasons.join('; ')}`);
  return `${report}  ${what}  ${headline.replace(/\s+/g, ' ')}${proposed.join('')}\n`;
}

function closing(tally: Tally, folder: string, stopped: boolean): string {
  const parts = [
    `${plural(tally.new, 'new report')}`,
    tally.version > 0 && plural(tally.version, 'new version'),
    tally.same > 0 && `${tally.same.toLocaleString('en')} known already`,
    tally.refused > 0 && `${tally.refused.toLocaleString('en')} not read`,
  ].filter((part) => part);
  return `${stopped ? 'Stopped. ' : ''}${parts.join(', ')}. Kept in ${folder}`;
}
