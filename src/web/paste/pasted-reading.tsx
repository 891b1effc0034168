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
        <p class="muted">The words do not tell on what day it was published.</p>
      )}
      <Notices notices={reading.notices} />
      {!headline && <h1 class="headline">Report without a headline</h1>}
      <MarkedReport reading={reading} cite={(mark) => citeWords(mark, reading)} />
    </article>
  );
}
