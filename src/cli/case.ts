// casewire case: the cases there are, one of them in full, and what makes and changes them.

import { Command } from 'commander';
import { caseView, listCases } from '../app/case-view.ts';
import { createCase, followReport } from '../app/create-case.ts';
import { decide, removeCase, undo } from '../app/decide.ts';
import type { Desk } from '../app/desk.ts';
import { exportCase } from '../app/export-case.ts';
import { followOffers } from '../app/report-view.ts';
import { withDesk } from './open.ts';
import { EXIT, type ExitCode, Misuse, write } from './terminal.ts';
import { plural } from './words.ts';

type Options = { readonly data?: string };

const HELP = `
Examples:
  casewire case                                list the cases
  casewire case show k7                        one case, with its sources
  casewire case follow r3f                     make a case of what report r3f offers to follow
  casewire case new "The Prell appeal" --follow "Oskar Prell"
  casewire case accept k7 r3f                  a proposed report belongs
  casewire case undo                           take back the last decision`;

export function caseCommand(ends: (code: ExitCode) => void): Command {
  const command = new Command('case').description('list, show, make and change cases').addHelpText('after', HELP);
  const sub = (words: string, description: string, isDefault = false): Command =>
    command
      .command(words, { isDefault })
      .description(description)
      .option('--data <folder>', 'where everything is kept');
  const run =
    (use: (desk: Desk, ...words: string[]) => Promise<string>) =>
    async (...given: unknown[]): Promise<void> => {
      const words = given.filter((word): word is string => typeof word === 'string');
      const options = given.at(-2) as Options;
      await write(process.stdout, await withDesk(options.data, (desk) => use(desk, ...words)));
      ends(EXIT.fine);
    };
  sub('list', 'the cases there are', true).action(run(list));
  sub('show <case>', 'one case, with its sources').action(run(show));
  sub('follow <report>', 'make a case of the first matter that a report offers to follow').action(run(follow));
  sub('accept <case> <report>', 'a proposed report belongs to the case').action(run(decided('accepted')));
  sub('refuse <case> <report>', 'a proposed report does not belong').action(run(decided('refused')));
  sub('remove <case>', 'remove a case; its reports stay').action(run(remove));
  sub('undo', 'take back the last decision').action(run(takeBack));
  sub('new <name>', 'make a case by hand')
    .option('--follow <name...>', 'people or bodies it follows')
    .action(async (name: string, options: Options & { follow?: string[] }) => {
      await write(process.stdout, await withDesk(options.data, (desk) => make(desk, name, options.follow ?? [])));
      ends(EXIT.fine);
    });
  return command;
}

async function list(desk: Desk): Promise<string> {
  const rows = await listCases(desk);
  if (rows.length === 0) return 'No cases yet. Take a report in (casewire add), then: casewire case follow REPORT\n';
  const lines = rows.map(({ definition: { id, name, sample }, accepted, proposed }) => {
    const waiting = proposed > 0 ? `, ${plural(proposed, 'report')} proposed` : '';
    return `${id}  ${name}${sample ? ' (sample)' : ''}: ${plural(accepted, 'report')}${waiting}`;
  });
  return `${lines.join('\n')}\n`;
}

async function show(desk: Desk, id = ''): Promise<string> {
  const written = await exportCase(desk, id, 'markdown');
  if (written === undefined) throw noCase(id);
  return written;
}

async function follow(desk: Desk, report = ''): Promise<string> {
  const offers = await followOffers(desk, report);
  if (!offers) throw new Misuse(`there is no report ${report}; the wire in the desk lists them`);
  const [offer] = offers;
  if (!offer)
    throw new Misuse(
      `report ${report} names nobody often enough to follow; make a case by hand: casewire case new NAME --follow PERSON`,
    );
  const row = await followReport(desk, report, offer);
  if (!row) throw new Misuse(`no case could be made of report ${report}`);
  return `${row.definition.id}  ${row.definition.name}: ${plural(row.accepted, 'report')}, ${row.proposed} proposed\n`;
}

async function make(desk: Desk, name: string, follows: readonly string[]): Promise<string> {
  const row = await createCase(desk, { name, follows });
  if (!row) throw new Misuse(`no case called “${name}” could be made`);
  return `${row.definition.id}  ${row.definition.name}: ${plural(row.proposed, 'report')} proposed\n`;
}

function decided(membership: 'accepted' | 'refused'): (desk: Desk, id?: string, report?: string) => Promise<string> {
  return async (desk, id = '', report = '') => {
    if (!(await decide(desk, id, report, membership))) throw new Misuse(`case ${id} has no report ${report}`);
    const view = await caseView(desk, id);
    return `${report} ${membership} for “${view?.row.definition.name ?? id}”. casewire case undo takes it back.\n`;
  };
}

async function remove(desk: Desk, id = ''): Promise<string> {
  if (!(await removeCase(desk, id))) throw noCase(id);
  return `Case ${id} removed; its reports stay. casewire case undo brings it back.\n`;
}

async function takeBack(desk: Desk): Promise<string> {
  const what = await undo(desk);
  return what === undefined ? 'There is nothing to take back.\n' : `Taken back: ${what}\n`;
}

function noCase(id: string): Misuse {
  return new Misuse(`there is no case ${id}; casewire case lists them`);
}
