// A reliability diagram as a picture of its own (SVG): readable in light and dark, with a title and a description in words.

import type { Bin, Reliability } from './reliability.ts';

const SIZE = 440;
const LEFT = 62;
const TOP = 48;
const PLOT = 320;
/** A bin with fewer things says little: its ring is left empty. */
const FEW = 20;

const STYLE = `
    text { font: 13px system-ui, sans-serif; fill: #222 }
    .small { font-size: 12px; fill: #444 }
    .head { font-size: 15px; font-weight: 600 }
    .frame { fill: none; stroke: #777 }
    .grid { stroke: #ddd }
    .ideal { stroke: #555; stroke-dasharray: 5 4 }
    .reach { stroke: #1f5fa8; stroke-width: 2 }
    .dot { fill: #1f5fa8; stroke: #1f5fa8; stroke-width: 2 }
    .few { fill: #fff }
    .paper { fill: #fff }
    @media (prefers-color-scheme: dark) {
      text { fill: #eee }
      .small { fill: #ccc }
      .frame { stroke: #999 }
      .grid { stroke: #3a3a3a }
      .ideal { stroke: #bbb }
      .reach { stroke: #7db4f0 }
      .dot { fill: #7db4f0; stroke: #7db4f0 }
      .few { fill: #1b1b1b }
      .paper { fill: #1b1b1b }
    }
`;

/** The diagram; the same figures give the same bytes. */
export function reliabilityDiagram(title: string, reliability: Reliability): string {
  const bins = reliability.bins.filter(({ count }) => count > 0);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" role="img" aria-labelledby="title desc">
  <title id="title">${escaped(title)}: share right by confidence</title>
  <desc id="desc">${escaped(describe(reliability))}</desc>
  <style>${STYLE}  </style>
  <rect class="paper" width="${SIZE}" height="${SIZE}" rx="6"/>
  <text class="head" x="${LEFT}" y="28">${escaped(title)}</text>
${ticks().join('\n')}
  <line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
${bins.map(binMark).join('\n')}
  <rect class="frame" x="${LEFT}" y="${TOP}" width="${PLOT}" height="${PLOT}"/>
  <text x="${LEFT + PLOT / 2}" y="${TOP + PLOT + 40}" text-anchor="middle">confidence shown</text>
  <text transform="translate(18 ${TOP + PLOT / 2}) rotate(-90)" text-anchor="middle">share that is right</text>
  <text class="small" x="${LEFT}" y="${TOP + PLOT + 62}">${reliability.count} shown; expected error ${reliability.error.toFixed(1)} points; dashed: as promised</text>
</svg>
`;
}

/** The same figures in words. */
export function describe({ bins, count, error }: Reliability): string {
  const each = bins
    .filter((bin) => bin.count > 0)
    .map(
      (bin) =>
        `shown with ${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}: ${bin.count}, ${percent(bin.shareRight)} right`,
    );
  return `${count} in all, expected calibration error ${error.toFixed(1)} points. ${each.join('; ')}.`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

/** The share right, over the mean confidence, with where the true share may lie. */
function binMark({ meanConfidence, shareRight, low, high, count }: Bin): string {
  const at = x(meanConfidence);
  const few = count < FEW ? ' few' : '';
  return `  <line class="reach" x1="${at}" y1="${y(low)}" x2="${at}" y2="${y(high)}"/>
  <circle class="dot${few}" cx="${at}" cy="${y(shareRight)}" r="5"/>`;
}

function ticks(): string[] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
    `  <line class="grid" x1="${x(0)}" y1="${y(share)}" x2="${x(1)}" y2="${y(share)}"/>`,
    `  <line class="grid" x1="${x(share)}" y1="${y(0)}" x2="${x(share)}" y2="${y(1)}"/>`,
    `  <text class="small" x="${LEFT - 8}" y="${y(share) + 4}" text-anchor="end">${share.toFixed(1)}</text>`,
    `  <text class="small" x="${x(share)}" y="${TOP + PLOT + 18}" text-anchor="middle">${share.toFixed(1)}</text>`,
  ]);
}

function x(share: number): number {
  return rounded(LEFT + share * PLOT);
}

function y(share: number): number {
  return rounded(TOP + (1 - share) * PLOT);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
