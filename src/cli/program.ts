// The table of commands, their help and their exit codes.

import { Command, CommanderError } from 'commander';
import { InputRefused } from '../app/errors.ts';
import { version } from '../app/status.ts';
import { EXIT, type ExitCode, Misuse } from './terminal.ts';

type MakeCommand = (ends: (code: ExitCode) => void) => Command;

/** In the order of the help. A command's code is loaded when it is asked for, so that reading need not wait for the server's. */
const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  read: async () => (await import('./read.ts')).readCommand,
  add: async () => (await import('./add.ts')).addCommand,
  case: async () => (await import('./case.ts')).caseCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  desk: async () => (await import('./desk.ts')).deskCommand,
};

/** Ends of --help and --version, which are no errors. */
const WANTED_ENDS = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

const EXAMPLES = `
Examples:
  casewire desk                        open the desk in a browser; on the first start with a sample case
  casewire desk report.html            take the report in and open a case on its matter
  casewire read report.txt             read one report and say what is in it; nothing is kept
  casewire add ~/clippings             take in all reports of a folder
  casewire export k7 --format markdown > file.md

Exit status: 0 all done, 1 something could not be read, 2 wrong use, 130 stopped by Ctrl+C.
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
  for (const load of commandsFor(argv[2])) program.addCommand((await load())(ends));
  for (const command of [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)])
    command.exitOverride();
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    return failed(error);
  }
}

/** The one that is asked for by name; all of them where the help or a wrong name needs them. */
function commandsFor(asked: string | undefined): readonly (() => Promise<MakeCommand>)[] {
  const known = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  return known ? [known] : Object.values(COMMANDS);
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
