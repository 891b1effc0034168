// The report: its text with every mark, what is known of it, and the matters it belongs to.

import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { ReportView } from '../../core/views.ts';
import { reportAddress, spanOf } from '../address.ts';
import { api } from '../api.ts';
import { Page } from '../frame/page.tsx';
import { Notices, ProblemNote } from '../frame/problem.tsx';
import { useChanges } from '../live.ts';
import { useLoad } from '../load.ts';
import { noteAddress, useAddress } from '../navigate.ts';
import { MarkedReport } from '../text/marked-report.tsx';
import type { Mark } from '../text/marks.ts';
import { citeMark } from './cite.ts';
import { Matters } from './matters.tsx';
import { ReportHead } from './report-head.tsx';
import { Speakers } from './speakers.tsx';

export function ReportPage({ id }: { readonly id: string }): JSX.Element {
  const { query, hash } = useAddress();
  const version = query.get('version') ? Number(query.get('version')) : undefined;
  const at = query.get('at');
  const cited = useMemo(() => spanOf(at), [at]);
  const { data, problem, loading, reload } = useLoad(`report ${id} ${version ?? 'latest'}`, () =>
    api.report(id, version),
  );
  useChanges((change) => {
    if (change.id === id || change.kind === 'case') reload();
  });
  return (
    <Page
      title={data?.row.headline ?? 'Report'}
      ready={data !== undefined}
      busy={loading && !data}
      atRest={data && <Speakers reading={data.reading} />}
    >
      {problem && !data && <ProblemNote problem={problem} retry={reload} />}
      {data && <ReportBody view={data} cited={cited} asked={hash || undefined} reload={reload} />}
    </Page>
  );
}

function ReportBody(props: {
  readonly view: ReportView;
  readonly cited: ReturnType<typeof spanOf>;
  readonly asked: string | undefined;
  readonly reload: () => void;
}): JSX.Element {
  const { view } = props;
  const hasHeadline = view.reading.report.headline !== undefined;
  const note = useCallback(
    (mark: string | undefined) => noteAddress(`${location.pathname}${location.search}${mark ? `#${mark}` : ''}`),
    [],
  );
  return (
    <article class="report">
      <ReportHead view={view} />
      {!hasHeadline && <h1 class="headline">{view.row.headline}</h1>}
      <MarkedReport
        key={`${view.row.id}-${view.version}-${view.reading.model}`}
        reading={view.reading}
        cited={props.cited}
        asked={props.asked}
        onPinned={note}
        cite={(mark: Mark) =>
          citeMark(
            mark,
            view,
            new URL(reportAddress(view.row.id, { version: view.version, mark: mark.id }), location.href),
          )
        }
      />
      <Notices notices={view.reading.notices} />
      <Matters view={view} reload={props.reload} />
    </article>
  );
}
