// Adding, following, deciding and exporting from the command line, on a real store.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casewire, inFolder } from './run.ts';

const FIRST = `Baker charged with arson

OSTREL, March 4, 2030 (Meridian) - Prosecutors charged Oskar Prell with arson on Monday. Oskar Prell, a baker, was arrested on Sunday.

"I did not do it," Prell told the court.
`;
const SECOND = `Baker's trial opens

OSTREL, May 6, 2030 (Meridian) - The trial of Oskar Prell opened in Ostrel on Monday. Prell pleaded not guilty.
`;

test('a report is added, followed, a second one proposed and accepted, the case exported, the decision undone', async () => {
  await inFolder({ 'one.txt': FIRST, 'two.txt': SECOND }, (cwd) => {
    const run = (...words: string[]) => casewire([...words, '--data', 'data'], { cwd });
    const added = run('add', 'one.txt');
    assert.equal(added.status, 0, added.stderr);
    const report = added.stdout.split(/\s/)[0] ?? '';
    const followed = run('case', 'follow', report);
    assert.match(followed.stdout, /Oskar Prell/, followed.stderr);
    const id = followed.stdout.split(/\s/)[0] ?? '';
    const second = run('add', 'two.txt');
    assert.match(second.stdout, /proposed for “Oskar Prell”: .*names Oskar Prell/);
    const secondReport = second.stdout.split(/\s/)[0] ?? '';
    assert.match(run('add', 'two.txt').stdout, /known/);
    assert.equal(run('case', 'accept', id, secondReport).status, 0);
    assert.match(run('case').stdout, /Oskar Prell: 2 reports/);
    const markdown = run('export', id).stdout;
    assert.match(markdown, /## On the record/);
    assert.match(markdown, /Meridian.*Baker charged with arson/);
    assert.equal(JSON.parse(run('export', id, '--format', 'json').stdout).format, 'casewire-case');
    assert.match(run('case', 'undo').stdout, /Taken back/);
    assert.match(run('case').stdout, /1 report, 1 report proposed/);
  });
});

test('what is not there is said, with what to do', async () => {
  await inFolder({}, (cwd) => {
    const run = (...words: string[]) => casewire([...words, '--data', 'data'], { cwd });
    assert.match(run('case').stdout, /No cases yet/);
    const shown = run('case', 'show', 'k404');
    assert.deepEqual([shown.status, /no case k404/.test(shown.stderr)], [2, true]);
    const exported = run('export', 'k404');
    assert.deepEqual([exported.status, /no case k404/.test(exported.stderr)], [2, true]);
    assert.match(run('case', 'undo').stdout, /nothing to take back/);
  });
});
