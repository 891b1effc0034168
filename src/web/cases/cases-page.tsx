// All cases, and the making of one by hand.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseRow } from '../../core/views.ts';
import { caseAddress } from '../address.ts';
import { api } from '../api.ts';
import { Page } from '../frame/page.tsx';
import { ProblemNote } from '../frame/problem.tsx';
import { say } from '../frame/toasts.tsx';
import { useChanges } from '../live.ts';
import { problemFrom, useLoad } from '../load.ts';
import { navigate } from '../navigate.ts';
import { DateWords } from '../parts/date.tsx';
import { useListKeys } from '../parts/list-keys.ts';
import { count } from '../words/dates.ts';

export function CasesPage(): JSX.Element {
  const { data, problem, loading, reload } = useLoad('cases', api.cases);
  useChanges(reload);
  useListKeys('.case-link');
  return (
    <Page title="Cases" ready={data !== undefined} busy={loading && !data} atRest={<CasesHelp />}>
      <h1>Cases</h1>
      {problem && !data && <ProblemNote problem={problem} retry={reload} />}
      {data?.length === 0 && (
        <div class="empty">
          <h2>The case files will stand here</h2>
          <p>
            Open a report on <a href="/">the wire</a> and follow a matter from it, or make a case by hand below.
          </p>
        </div>
      )}
      <ul class="case-list">
        {data?.map((row) => (
          <CaseLine key={row.definition.id} row={row} />
        ))}
      </ul>
      <NewCase />
    </Page>
  );
}

function CaseLine({ row }: { readonly row: CaseRow }): JSX.Element {
  const { definition, accepted, proposed, newest } = row;
  return (
    <li class="case-line">
      <a class="case-link" href={caseAddress(definition.id)}>
        {definition.name}
      </a>
      <p class="wire-facts">
        <span>follows {definition.follows.join(', ')}</span>
        <span>{count(accepted, 'report')}</span>
        {proposed > 0 && <span class="badge is-new">{proposed} proposed</span>}
        {newest && (
          <span>
            newest <DateWords iso={newest} />
          </span>
        )}
        {definition.sample && <span class="badge is-sample">sample</span>}
      </p>
    </li>
  );
}

function NewCase(): JSX.Element {
  const [name, setName] = useState('');
  const [follows, setFollows] = useState('');
  const make = async (): Promise<void> => {
    const names = follows
      .split(/[\n;]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    try {
      const made = await api.makeCase({ name: name.trim(), follows: names.length > 0 ? names : [name.trim()] });
      navigate(caseAddress(made.definition.id));
    } catch (error) {
      say(problemFrom(error).detail);
    }
  };
  return (
    <form
      class="new-case"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h2>Make a case</h2>
      <label>
        Its name
        <input type="text" required value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <label>
        Whom it follows: people or bodies, one a line
        <textarea rows={3} value={follows} onInput={(event) => setFollows(event.currentTarget.value)} />
      </label>
      <button type="submit" disabled={name.trim() === ''}>
        Make it
      </button>
    </form>
  );
}

function CasesHelp(): JSX.Element {
  return (
    <section class="at-rest">
      <h2>A case</h2>
      <p>A matter that is followed: every report about it, read together, with each line one click from its words.</p>
      <p class="muted">New reports that seem to belong are proposed with the reason; you accept or refuse them.</p>
    </section>
  );
}
