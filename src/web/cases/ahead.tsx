// Dates ahead and options that are open: set days apart from what may be, and both apart from what has passed.

import type { JSX } from 'preact';
import type { AheadLine, Case } from '../../core/case.ts';
import { BasisMark } from '../parts/basis.tsx';
import { Citations } from '../parts/citations.tsx';
import { DateWords } from '../parts/date.tsx';
import { aheadStatus } from '../words/plain.ts';

export function AheadSection({ file }: { readonly file: Case }): JSX.Element {
  const { set = [], named = [], possible = [], passed = [] } = Object.groupBy(file.ahead, ({ status }) => status);
  return (
    <section id="ahead" aria-labelledby="ahead-heading">
      <h2 id="ahead-heading">Ahead</h2>
      {file.ahead.length === 0 && (
        <p class="muted">Days after the newest report and options named in reports will stand here.</p>
      )}
      <AheadGroup name="Days that are set" lines={set} />
      <AheadGroup name="Days named as still to come" lines={named} />
      <AheadGroup name="What may come" lines={possible} />
      <AheadGroup name="Passed since" lines={passed} />
    </section>
  );
}

function AheadGroup(props: { readonly name: string; readonly lines: readonly AheadLine[] }): JSX.Element | null {
  if (props.lines.length === 0) return null;
  return (
    <>
      <h3>{props.name}</h3>
      <ul class="lines">
        {props.lines.map((line) => (
          <AheadItem key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
}

export function AheadItem({ line }: { readonly line: AheadLine }): JSX.Element {
  return (
    <li class={`line is-${line.basis.kind} is-ahead-${line.status}`}>
      <p class="line-words">
        {line.date && (
          <strong>
            <DateWords iso={line.date} weekday={true} />:{' '}
          </strong>
        )}
        {line.text}
      </p>
      <p class="line-source">
        <span class={`badge is-${line.status}`}>{aheadStatus(line.status)}</span>
        <BasisMark basis={line.basis} />
        <Citations citations={line.citations} />
      </p>
    </li>
  );
}
