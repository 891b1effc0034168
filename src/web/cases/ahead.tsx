// The calendar of a case: days ahead by month, what may come, and what became of days that have passed.

import type { JSX } from 'preact';
import type { AheadLine, AheadStatus, Case } from '../../core/case.ts';
import { longDate } from '../../core/long-date.ts';
import { BasisMark } from '../parts/basis.tsx';
import { Citations } from '../parts/citations.tsx';
import { DateWords } from '../parts/date.tsx';
import { writeDate } from '../words/dates.ts';
import { aheadStatus } from '../words/plain.ts';

const PAST = new Set<AheadStatus>(['happened', 'passed', 'postponed']);

/** Does the line lie behind: reported, passed without a word, or moved to another day? */
export function isPast({ status }: AheadLine): boolean {
  return PAST.has(status);
}

export function AheadSection({ file }: { readonly file: Case }): JSX.Element {
  const coming = file.ahead.filter((line) => !isPast(line) && line.date !== undefined);
  const options = file.ahead.filter((line) => !isPast(line) && line.date === undefined);
  const newest = newestDay(file);
  const [sinceNewest, earlier] = [true, false].map((wanted) =>
    file.ahead.filter((line) => isPast(line) && (line.date ?? '') > newest === wanted),
  );
  const months = [...Map.groupBy(coming, ({ date = '' }) => date.slice(0, 'YYYY-MM'.length))];
  return (
    <section id="ahead" aria-labelledby="ahead-heading">
      <h2 id="ahead-heading">Ahead</h2>
      {file.ahead.length === 0 && (
        <p class="muted">
          No day ahead is named yet. Hearings that are set, terms that run out and options named in the reports will
          stand here.
        </p>
      )}
      {months.map(([month, lines]) => (
        <AheadGroup key={month} name={longDate(month)} lines={lines} />
      ))}
      <AheadGroup name="May come, not decided" lines={options} />
      <AheadGroup name="Ahead of the newest report, behind us today" lines={sinceNewest ?? []} />
      <PastDays lines={earlier ?? []} />
    </section>
  );
}

function newestDay(file: Case): string {
  return file.reports.reduce((newest, { published = '' }) => (published > newest ? published : newest), '');
}

function AheadGroup(props: { readonly name: string; readonly lines: readonly AheadLine[] }): JSX.Element | null {
  if (props.lines.length === 0) return null;
  return (
    <section class="ahead-month">
      <h3>{props.name}</h3>
      <ul class="lines">
        {props.lines.map((line) => (
          <AheadItem key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function PastDays({ lines }: { readonly lines: readonly AheadLine[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <details class="history">
      <summary>{lines.length} passed or postponed</summary>
      <ul class="lines">
        {lines.map((line) => (
          <AheadItem key={line.id} line={line} />
        ))}
      </ul>
    </details>
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
        <span class={`badge is-${line.status}`}>
          {aheadStatus(line.status)}
          {line.movedTo && ` to ${writeDate(line.movedTo)}`}
        </span>
        <BasisMark basis={line.basis} />
        <Citations citations={line.citations} />
      </p>
    </li>
  );
}
