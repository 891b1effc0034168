// Where lines and labels beside the text go, so that none hides another. Pixels from the top of the text.

export type Line = {
  readonly id: string;
  readonly act: 'statement' | 'attitude';
  readonly doubtful: boolean;
  readonly top: number;
  readonly height: number;
  /** 0 next to the text, further out for statements inside statements. */
  readonly lane: number;
};
export type Label = { readonly id: string; readonly words: string; readonly top: number };

/** Room that a label of one or two lines takes. */
const LABEL_HEIGHT = 30;
/** An event's label may stand this far below its line of text before it is better left out. */
const MOST_DRIFT = 90;
const LANES = [0, 1, 2];

/** Gives each line the innermost lane that is free along its whole height; the last lane takes the rest. */
export function linesWithLanes(lines: readonly Line[]): readonly Line[] {
  const placed: Line[] = [];
  for (const line of lines.toSorted((a, b) => a.top - b.top || b.height - a.height)) {
    const taken = placed.filter((other) => overlap(other, line)).map(({ lane }) => lane);
    const lane = LANES.find((one) => !taken.includes(one)) ?? LANES.length - 1;
    placed.push({ ...line, lane });
  }
  return placed;
}

/** Moves labels down until none covers another; one that says the same as the one it would cover is left out. */
export function withoutCollisions(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  for (const label of labels.toSorted((a, b) => a.top - b.top)) {
    const before = placed.at(-1);
    const top = Math.max(label.top, before ? before.top + LABEL_HEIGHT : label.top);
    const isRepeated = top > label.top && before?.words === label.words;
    if (!isRepeated && top - label.top <= MOST_DRIFT) placed.push({ ...label, top });
  }
  return placed;
}

export function bare({ id, words, top }: Label): Label {
  return { id, words, top };
}

function overlap(a: Line, b: Line): boolean {
  return a.top < b.top + b.height - 1 && b.top < a.top + a.height - 1;
}
