// What was pasted, read but not yet kept.

import type { JSX } from 'preact';
import type { Reading } from '../../core/reading.ts';
import { Notices } from '../frame/problem.tsx';
import { Reasons } from '../parts/basis.tsx';
import { DateWords } from '../parts/date.tsx';
import { citeWords } from '../report/cite.ts';
import { MarkedReport } from '../text/marked-report.tsx';
import { count } from '../words/dates.ts';

export function PastedReading(props: {
  readonly reading: Reading;
  readonly isKeeping: boolean;
  readonly keep: () => void;
  readonly discard: () => void;
  /** Reads the same words as published on that day. */
  readonly readAgain: (day: string) => void;
}): JSX.Element {
  const { reading } = props;
  const { headline, published } = reading.report;
  return (
    <article class="report">
      <div class="keep-bar">
        <p role="status">
          <strong>Read, not kept.</strong> {count(reading.quotations.length, 'passage')} on the record,{' '}
          {count(reading.entities.length, 'name')}, {count(reading.timexes.length, 'date')},{' '}
          {count(reading.events.length, 'event')}.
        </p>
        <p class="row-of-buttons">
          <button type="button" class="main-button" disabled={props.isKeeping} onClick={props.keep}>
            {props.isKeeping ? 'Keeping it' : 'Keep it'}
          </button>
          <button type="button" onClick={props.discard}>
            Discard
          </button>
        </p>
      </div>
      {published ? (
        <details class={published.basis === 'inferred' ? 'report-date is-inferred' : 'report-date'}>
          <summary>
            <DateWords iso={published.date} weekday={true} />
          </summary>
          <Reasons reasons={published.reasons} />
        </details>
      ) : (
        <DayField readAgain={props.readAgain} />
      )}
      <Notices notices={reading.notices} />
      {!headline && <h1 class="headline">Report without a headline</h1>}
      <MarkedReport reading={reading} cite={(mark) => citeWords(mark, reading)} />
    </article>
  );
}

function DayField({ readAgain }: { readonly readAgain: (day: string) => void }): JSX.Element {
  return (
    <p class="day-field">
      <label>
        The words do not tell on what day it was published. If you know it:{' '}
        <input type="date" onChange={(event) => event.currentTarget.value && readAgain(event.currentTarget.value)} />
      </label>
    </p>
  );
}
