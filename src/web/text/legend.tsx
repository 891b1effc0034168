// What the marks mean, and a switch for each kind.

import type { JSX } from 'preact';
import { isDrawn, MARK_KINDS, type Mark, type MarkKind } from './marks.ts';

const NAMES: Readonly<Record<MarkKind, string>> = {
  statement: 'Statements',
  name: 'Names',
  date: 'Dates',
  event: 'Events',
};

export function Legend(props: {
  readonly marks: readonly Mark[];
  readonly kinds: ReadonlySet<MarkKind>;
  readonly onChange: (kinds: ReadonlySet<MarkKind>) => void;
}): JSX.Element {
  const toggle = (kind: MarkKind): void =>
    props.onChange(new Set(MARK_KINDS.filter((one) => (one === kind) !== props.kinds.has(one))));
  return (
    <fieldset class="legend">
      <legend class="unseen">Marks shown in the text</legend>
      {MARK_KINDS.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={props.kinds.has(kind)} onChange={() => toggle(kind)} />
          <span class={`legend-sample sample-${kind}`}>{NAMES[kind]}</span>
          <span class="legend-count">{props.marks.filter((mark) => mark.kind === kind && isDrawn(mark)).length}</span>
        </label>
      ))}
    </fieldset>
  );
}
