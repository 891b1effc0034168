// The parts of the model card that are made by a command: what the files of weights say of themselves, and what was measured.

import type { ModelHeader } from '../../src/learning/model-file.ts';

/** A file of weights: its header and its size. */
export type Weights = {
  readonly file: string;
  readonly bytes: number;
  readonly header: Pick<ModelHeader, 'corpora' | 'scores'>;
};

/** A row of scores. A figure that cannot be had from the peer is undefined. */
export type ScoreRow = {
  readonly data: string;
  readonly what: string;
  readonly ours: readonly number[];
  readonly peer?: { readonly name: string; readonly figures: readonly (number | undefined)[] };
};

/** The card with the text between the marks of `block` replaced. Throws where the card has no such block. */
export function withBlock(card: string, block: string, text: string): string {
  const [begin, end] = [`<!-- ${block}: made by npm run bench:card -->`, `<!-- end of ${block} -->`];
  const from = card.indexOf(begin);
  const to = card.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the model card has no block between “${begin}” and “${end}”`);
  return `${card.slice(0, from + begin.length)}\n\n${text}\n\n${card.slice(to)}`;
}

export function weightsTable(version: string, all: readonly Weights[]): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
  const scores = (header: Weights['header']): string =>
    Object.entries(header.scores)
      .map(([name, score]) => `${name} ${Math.round(10 * score) / 10}`)
      .join(', ');
  const rows = all.map(
    ({ file, bytes, header }) =>
      `| \`${file}\` | ${megabytes(bytes)} | ${header.corpora.join(', ')} | ${scores(header)} |`,
  );
  const total = megabytes(all.reduce((sum, { bytes }) => sum + bytes, 0));
  return [
    `Version \`${version}\`, ${all.length} files, ${total} MB.`,
    '',
    "| file | MB | fitted on | scores in its header, by training's own scorer |",
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

export function scoresTable(version: string, rows: readonly ScoreRow[]): string {
  const figures = (all: readonly (number | undefined)[]): string => all.map((one) => one ?? '-').join('/');
  return [
    `For the weights \`${version}\`:`,
    '',
    '| data | measure | Casewire | peer, same data and scorer |',
    '|---|---|---|---|',
    ...rows.map(
      ({ data, what, ours, peer }) =>
        `| ${data} | ${what} | ${figures(ours)} | ${peer ? `${peer.name} ${figures(peer.figures)}` : 'none'} |`,
    ),
  ].join('\n');
}
