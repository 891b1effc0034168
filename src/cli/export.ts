// casewire export: a case as a file, every line with its source.

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { EXPORT_NAMES, exportCase } from '../app/export-case.ts';
import { withDesk } from './open.ts';
import { callersFolder, EXIT, type ExitCode, Misuse, write } from './terminal.ts';

const HELP = `
Examples:
  casewire export k7 > file.md
  casewire export k7 --format json --out file.json`;

export function exportCommand(ends: (code: ExitCode) => void): Command {
  return new Command('export')
    .description('write a case as a file')
    .argument('<case>', 'id of the case; casewire case lists them')
    .addOption(new Option('--format <name>', 'kind of file').choices(EXPORT_NAMES).default('markdown'))
    .option('--out <file>', 'write there instead of to standard output')
    .option('--data <folder>', 'where everything is kept')
    .addHelpText('after', HELP)
    .action(async (id: string, options: { format: string; out?: string; data?: string }) => {
      const written = await withDesk(options.data, (desk) => exportCase(desk, id, options.format));
      if (written === undefined) throw new Misuse(`there is no case ${id}; casewire case lists them`);
      if (options.out === undefined) await write(process.stdout, written);
      else {
        const path = resolve(callersFolder(), options.out);
        await writeFile(path, written);
        console.error(`Written to ${path}`);
      }
      ends(EXIT.fine);
    });
}
