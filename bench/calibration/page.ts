// The page docs/calibration.md: what confidence promises, the diagrams, and the same figures as tables.

import { describe, percent } from './diagram.ts';
import { type Judged, type Reliability, reliabilityOf } from './reliability.ts';

/** A kind of thing that readings show with a confidence, and the data on which it is judged. */
export type Subject = {
  /** Ending of the picture's file name. */
  readonly name: string;
  readonly title: string;
  /** What was read, and whether anything was fitted or chosen on it. */
  readonly data: string;
  /** When such a thing counts as right, as the end of "Right: ...". */
  readonly right: string;
  readonly judged: () => readonly Judged[];
};

export type Measured = { readonly subject: Subject; readonly reliability: Reliability };

export function measured(subject: Subject): Measured {
  return { subject, reliability: reliabilityOf(subject.judged()) };
}

export function figureName({ name }: Subject): string {
  return `calibration-${name}.svg`;
}

/** The whole page. `model` is the version of the weights that were measured. */
export function calibrationPage(model: string, all: readonly Measured[]): string {
  return `# Confidence: does it mean what it says?

Made wholly by \`npm run bench:calibration\`, for the weights \`${model}\`. Do not edit.

Every statement, name, date and event of a reading carries a \`confidence\` from 0 to 1. It is meant as a promise: among all those shown with 0.9,
nine in ten are right. Here is how far it is kept. The expected calibration error is the distance between what was promised and what held, in points of 100, over
ten bins of equal width, each weighed by how many things are in it (Guo and others, ICML 2017). "By chance" is the error that a perfect confidence would show on so few things.

| what | judged on | shown | right | expected error | by chance | promises |
|---|---|---|---|---|---|---|
${all.map(summaryRow).join('\n')}

In the pictures a dot stands over the mean confidence of its bin at the share that is right; the line through it is where the true share may lie (95 %); a bin of fewer than
20 has an empty ring. On the dashed line promise and truth are one; below it confidence promises too much.
${all.map(section).join('')}`;
}

function summaryRow({ subject, reliability }: Measured): string {
  const { count, shareRight, error, chance, bias } = reliability;
  const promise =
    Math.abs(bias) < 1 ? 'about right' : `${Math.abs(bias).toFixed(1)} points too ${bias > 0 ? 'much' : 'little'}`;
  return `| ${subject.title} | ${subject.data} | ${count} | ${percent(shareRight)} | ${error.toFixed(1)} | ${chance.toFixed(1)} | ${promise} |`;
}

function section({ subject, reliability }: Measured): string {
  return `
## ${subject.title}

On ${subject.data}. Right: ${subject.right}

![${describe(reliability)}](figures/${figureName(subject)})

| shown with | how many | mean confidence | right | true share (95 %) |
|---|---|---|---|---|
${reliability.bins
  .map(({ from, to, count, meanConfidence, shareRight, low, high }) =>
    count === 0
      ? `| ${from.toFixed(1)} to ${to.toFixed(1)} | 0 | | | |`
      : `| ${from.toFixed(1)} to ${to.toFixed(1)} | ${count} | ${meanConfidence.toFixed(3)} | ${percent(shareRight)} | ${percent(low)} to ${percent(high)} |`,
  )
  .join('\n')}
`;
}
