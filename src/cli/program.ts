// The table of commands, their help and their exit codes.

import { Command, CommanderError } from 'commander';
import { InputRefused } from '../app/errors.ts';
import { version } from '../app/status.ts';
import { addCommand } from './add.ts';
import { caseCommand } from './case.ts';
import { deskCommand } from './desk.ts';
import { exportCommand } from './export.ts';
import { readCommand } from './read.ts';
import { EXIT, type ExitCode, Misuse } from './terminal.ts';

/** Ends of --help and --version, which are no errors. */
const WANTED_ENDS = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

const EXAMPLES = `
Examples:
  casewire desk                        open the desk in a browser; on the first start with a sample case
  casewire desk report.html            take the report in and open a case on its matter
  casewire read report.txt             read one report and say what is in it; nothing is kept
  casewire add ~/clippings             take in all reports of a folder
  casewire export k7 --format markdown > file.md

Exit status: 0 all done, 1 something could not be read, 2 wrong use.
Nothing leaves this machine; only addresses you name are fetched.`;

/** Runs one command line (`process.argv`) and answers the exit status. Never throws for bad input or wrong use. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  // A reader of our output that goes away (head, less) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.fine);
    throw error;
  });
  let code: ExitCode = EXIT.fine;
  const ends = (given: ExitCode): void => {
    code = given;
  };
  const program = new Command('casewire')
    .description('News reports in, a sourced case file out, on your own machine.')
    .version(version(), '-V, --version')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError();
  for (const command of [readCommand, addCommand, caseCommand, exportCommand, deskCommand])
    program.addCommand(command(ends));
  for (const command of [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)])
    command.exitOverride();
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): ExitCode {
  if (error instanceof CommanderError) return WANTED_ENDS.has(error.code) ? EXIT.fine : EXIT.misuse;
  if (error instanceof Misuse) {
    console.error(`casewire: ${error.message}`);
    return EXIT.misuse;
  }
  if (error instanceof InputRefused) {
    console.error(`casewire: ${error.message}\n${error.advice}`);
    return EXIT.some;
  }
  console.error(`casewire: ${error instanceof Error ? error.message : String(error)}`);
  return EXIT.some;
}
