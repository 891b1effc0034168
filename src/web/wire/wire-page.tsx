// The wire: every report, newest first.

import type { JSX } from 'preact';
import type { WireRow } from '../../core/views.ts';
import type { WireFilter } from '../api.ts';
import { Page } from '../frame/page.tsx';
import { ProblemNote } from '../frame/problem.tsx';
import { useAddress } from '../navigate.ts';
import { count } from '../words/dates.ts';
import { EmptyWire } from './empty-wire.tsx';
import { useWire } from './use-wire.ts';
import { WireFilters } from './wire-filters.tsx';
import { WireList } from './wire-list.tsx';

export function WirePage(): JSX.Element {
  const { query } = useAddress();
  const filter = filterFrom(query);
  const isFiltered = Object.keys(filter).length > 0;
  const wire = useWire(filter);
  const { loaded, fresh } = wire;
  return (
    <Page title="Wire" ready={loaded !== undefined} busy={!loaded && !wire.problem} atRest={<WireHelp />}>
      <div class="wire-head">
        <h1>Wire</h1>
        <p class="result-count" role="status">
          {loaded ? count(loaded.total, 'report') : ''}
        </p>
        <WireFilters filter={filter} />
      </div>
      {wire.problem && <ProblemNote problem={wire.problem} retry={wire.reload} />}
      <FreshBar fresh={fresh} show={wire.showFresh} />
      {loaded && loaded.rows.length === 0 && <EmptyWire isFiltered={isFiltered} />}
      {loaded && loaded.rows.length > 0 && <WireList key={JSON.stringify(filter)} wire={wire} loaded={loaded} />}
    </Page>
  );
}

/** What came in while one was reading: named, and shown when one asks. */
function FreshBar(props: { readonly fresh: readonly WireRow[]; readonly show: () => void }): JSX.Element {
  const [first] = props.fresh;
  return (
    <div class="fresh" role="status">
      {first && (
        <button
          type="button"
          onClick={() => {
            props.show();
            scrollTo(0, 0);
          }}
        >
          {count(props.fresh.length, 'new report')}: <span class="fresh-headline">{first.headline}</span>
        </button>
      )}
    </div>
  );
}

function WireHelp(): JSX.Element {
  return (
    <section class="at-rest">
      <h2>The wire</h2>
      <p>Every report that was taken in, newest first.</p>
      <p class="muted">
        <kbd>j</kbd> <kbd>k</kbd> run through it, <kbd>Enter</kbd> opens one, <kbd>?</kbd> shows all keys.
      </p>
    </section>
  );
}

function filterFrom(query: URLSearchParams): WireFilter {
  const given = ['publisher', 'case', 'from', 'to'].flatMap((name): [string, string][] => {
    const value = query.get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(given);
}
