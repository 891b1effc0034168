// Kills an intake of 500 reports at random moments, 200 times over, and looks each time whether anything that was acknowledged is lost.
// npm run bench:kills [-- KILLS]. SIGKILL ends a process between any two instructions; it is no power cut, for which SQLite's
// synchronous=FULL has to be trusted.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { type Random, seededRandom } from '../src/learning/random.ts';
import { openSqliteStore } from '../src/store/sqlite.ts';
import { inventedReport } from './invented-reports.ts';

const REPORTS = 500;
const KILLS = Number(process.argv[2] ?? 200);
const SEED = 20161121;
/** A third of the kills fall while the process starts and opens the store, within this many milliseconds. */
const LONGEST_START = 400;
/** The others fall after up to so many reports of that run, and then within this many milliseconds. */
const MOST_REPORTS_A_RUN = 8;
const LONGEST_REPORT = 12;

type Round = { readonly folder: string; readonly seed: number; readonly acknowledged: Map<number, string> };
type Loss = { readonly round: number; readonly what: string };

/** Starts the intake where it stood, kills it at a moment that `random` chooses; answers whether it was still running then. */
async function runAndKill({ folder, seed, acknowledged }: Round, random: Random): Promise<boolean> {
  const script = join(import.meta.dirname, 'kills-intake.ts');
  const child = spawn(process.execPath, [script, folder, String(seed), String(acknowledged.size), String(REPORTS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve, reject) =>
    child.on('close', (code, signal) =>
      code ? reject(new Error(`the intake failed by itself (${code})`)) : resolve(signal),
    ),
  );
  const wanted = random() < 1 / 3 ? 0 : acknowledged.size + Math.ceil(random() * MOST_REPORTS_A_RUN);
  const delay = random() * (wanted === 0 ? LONGEST_START : LONGEST_REPORT);
  const reached = Promise.withResolvers<void>();
  let unread = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    const lines = (unread + part).split('\n');
    unread = lines.pop() ?? '';
    for (const line of lines) {
      const [index, id = ''] = line.split(' ');
      acknowledged.set(Number(index), id);
    }
    if (acknowledged.size >= wanted) reached.resolve();
  });
  if (wanted > 0) await Promise.race([reached.promise, ended]);
  await wait(delay);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

/** Opens what the kill left behind and compares it with what was acknowledged. */
async function lossesOf({ folder, seed, acknowledged }: Round): Promise<string[]> {
  const store = openSqliteStore(folder);
  const losses: string[] = [];
  for (const [index, id] of acknowledged) {
    const { text } = inventedReport(index, seed);
    const reading = await store.reading(id);
    const original = await store.original(id);
    if (reading?.reading.text !== text) losses.push(`report ${index} (${id}) is not here, or not with its words`);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const held = original && createHash('sha256').update(original.bytes).digest('hex');
    if (held !== sha256 || original?.sha256 !== sha256)
      losses.push(`the original of report ${index} (${id}) is not here`);
  }
  const { reports } = await store.status();
  if (reports < acknowledged.size || reports > acknowledged.size + 1)
    losses.push(
      `${reports} reports are here where ${acknowledged.size} were acknowledged and one may have been under way`,
    );
  store.close();
  return [...losses, ...faultsOf(folder)];
}

/** What SQLite itself finds wrong with the file, and with the search index against the texts. */
function faultsOf(folder: string): string[] {
  const database = new DatabaseSync(join(folder, 'casewire.db'));
  try {
    const rows = database.prepare('PRAGMA integrity_check').all();
    database.exec(`INSERT INTO words (words, rank) VALUES ('integrity-check', 1)`);
    return rows.map((row) => String(row.integrity_check)).filter((said) => said !== 'ok');
  } catch (error) {
    return [String(error)];
  } finally {
    database.close();
  }
}

function newRound(number: number): Round {
  return { folder: mkdtempSync(join(tmpdir(), 'casewire-kills-')), seed: SEED + number, acknowledged: new Map() };
}

async function main(): Promise<void> {
  const random = seededRandom(SEED);
  const losses: Loss[] = [];
  let [kills, rounds, kept] = [0, 1, 0];
  let round = newRound(rounds);
  while (kills < KILLS) {
    if (await runAndKill(round, random)) kills += 1;
    const lost = await lossesOf(round);
    losses.push(...lost.map((what) => ({ round: rounds, what })));
    if (process.stderr.isTTY) process.stderr.write(`\r${kills} of ${KILLS} kills, ${losses.length} losses `);
    // After a loss a new intake begins, so that the same one is not told again after every kill.
    if (lost.length === 0 && round.acknowledged.size < REPORTS && kills < KILLS) continue;
    kept += round.acknowledged.size;
    rmSync(round.folder, { recursive: true });
    if (kills === KILLS) break;
    rounds += 1;
    round = newRound(rounds);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  console.log(
    `${kills} kills over ${rounds} intakes of ${REPORTS} reports; ${kept} reports acknowledged; ${losses.length} losses`,
  );
  for (const { round: number, what } of losses) console.log(`  intake ${number}: ${what}`);
  process.exitCode = losses.length > 0 ? 1 : 0;
}

await main();
