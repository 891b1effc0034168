// The case: what it is about, where it stands, what is next, what is new; then everything behind that, line by line with its source.

import type { JSX } from 'preact';
import type { CaseView } from '../../core/views.ts';
import { api } from '../api.ts';
import { Page } from '../frame/page.tsx';
import { Notices, ProblemNote } from '../frame/problem.tsx';
import { useChanges } from '../live.ts';
import { useLoad } from '../load.ts';
import { useListKeys } from '../parts/list-keys.ts';
import { AheadSection } from './ahead.tsx';
import { CaseHead } from './case-head.tsx';
import { NowSection } from './now.tsx';
import { PeopleSection } from './people.tsx';
import { RecordSection } from './record.tsx';
import { ReportsSection } from './reports.tsx';
import { TimelineSection } from './timeline/timeline.tsx';

export function CasePage({ id }: { readonly id: string }): JSX.Element {
  const { data, problem, loading, reload } = useLoad(`case ${id}`, () => api.case(id));
  useChanges(reload);
  useListKeys('.case .citation');
  return (
    <Page
      title={data?.case.definition.name ?? 'Case'}
      ready={data !== undefined}
      busy={loading && !data}
      atRest={<CaseMargin />}
    >
      {problem && !data && <ProblemNote problem={problem} retry={reload} />}
      {data && <CaseBody view={data} reload={reload} />}
    </Page>
  );
}

function CaseBody(props: { readonly view: CaseView; readonly reload: () => void }): JSX.Element {
  const file = props.view.case;
  return (
    <article class="case">
      <CaseHead file={file} />
      <NowSection file={file} />
      <TimelineSection file={file} />
      <RecordSection file={file} />
      <AheadSection file={file} />
      <PeopleSection file={file} />
      <ReportsSection file={file} reload={props.reload} />
      <Notices notices={file.notices} />
    </article>
  );
}

function CaseMargin(): JSX.Element {
  return (
    <section class="at-rest">
      <h2>Sources</h2>
      <p>
        Point at a source or a point of the timeline: the words it rests on are shown here. Open it to read them in
        their place.
      </p>
      <p class="muted">
        <kbd>j</kbd> <kbd>k</kbd> step through the sources, <kbd>Enter</kbd> opens one, <kbd>c</kbd> copies its words.
      </p>
      <p>
        <span class="basis is-stated">stated</span>: a report says so.
      </p>
      <p>
        <span class="basis is-inferred">worked out</span>: drawn from reports, with the reasons.
      </p>
    </section>
  );
}
