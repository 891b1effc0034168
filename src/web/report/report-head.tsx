// Above the text: outlet, the report's own date with its reasons, its versions, and the bytes it was made from.

import type { JSX } from 'preact';
import type { Published } from '../../core/reading.ts';
import type { ReportView } from '../../core/views.ts';
import { api } from '../api.ts';
import { say } from '../frame/toasts.tsx';
import { problemFrom } from '../load.ts';
import { navigate } from '../navigate.ts';
import { Reasons } from '../parts/basis.tsx';
import { DateWords, MomentWords } from '../parts/date.tsx';
import { dateGround } from '../words/plain.ts';
import { Versions } from './versions.tsx';

export function ReportHead({ view }: { readonly view: ReportView }): JSX.Element {
  const { row } = view;
  return (
    <div class="report-head">
      <p class="report-line">
        {row.publisher && <strong>{row.publisher}</strong>}
        {row.sample && <span class="badge is-sample">sample</span>}
        <DateOfReport view={view} />
      </p>
      <Versions view={view} />
      <details class="report-origin">
        <summary>Where it comes from</summary>
        <Origin view={view} />
      </details>
    </div>
  );
}

function DateOfReport({ view }: { readonly view: ReportView }): JSX.Element {
  const { published, publishedCandidates } = view.reading.report;
  if (published) return <DateWithReasons published={published} />;
  if (!publishedCandidates || publishedCandidates.length === 0) return <span>its day is not known</span>;
  return (
    <details class="report-date is-inferred">
      <summary>its day is one of {publishedCandidates.length}</summary>
      {publishedCandidates.map((candidate) => (
        <div key={candidate.date}>
          <DateWords iso={candidate.date} weekday={true} />
          <Reasons reasons={candidate.reasons} />
        </div>
      ))}
    </details>
  );
}

function DateWithReasons({ published }: { readonly published: Published }): JSX.Element {
  return (
    <details class={published.basis === 'inferred' ? 'report-date is-inferred' : 'report-date'}>
      <summary>
        <DateWords iso={published.date} weekday={true} /> <span class="muted">({dateGround(published.basis)})</span>
      </summary>
      <Reasons reasons={published.reasons} />
    </details>
  );
}

function Origin({ view }: { readonly view: ReportView }): JSX.Element {
  const { row, version } = view;
  const original = view.versions.find((one) => one.version === version);
  const remove = async (): Promise<void> => {
    try {
      await api.removeReport(row.id);
      say('The report was removed.', { canUndo: true });
      navigate('/');
    } catch (error) {
      say(problemFrom(error).detail);
    }
  };
  return (
    <>
      {row.url && (
        <p>
          Address: <span class="path">{row.url}</span>
        </p>
      )}
      {original && (
        <p>
          Captured <MomentWords iso={original.capturedAt} /> from <span class="path">{original.from}</span> (
          {original.mediaType}); SHA-256 <span class="path">{original.sha256}</span>
        </p>
      )}
      <p class="row-of-buttons">
        <a class="button" href={api.originalAddress(row.id, version)} download>
          Original as captured
        </a>
        <button type="button" class="quiet" onClick={() => void remove()}>
          Remove this report
        </button>
      </p>
    </>
  );
}
