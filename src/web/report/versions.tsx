// The versions of a report: a way to each, and what the outlet changed without saying so.

import type { JSX } from 'preact';
import type { ReportView } from '../../core/views.ts';
import { reportAddress } from '../address.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { MomentWords } from '../parts/date.tsx';
import { count } from '../words/dates.ts';
import { type Change, changesBetween } from './changes.ts';

export function Versions({ view }: { readonly view: ReportView }): JSX.Element | null {
  if (view.versions.length < 2) return null;
  const isOld = view.version !== view.row.version;
  const before = view.versions.findLast(({ version }) => version < view.version);
  return (
    <div class="versions">
      {isOld && <p class="check-this">This is an earlier version; the outlet has changed it since.</p>}
      <nav aria-label="Versions of this report">
        <ol>
          {view.versions.map(({ version, capturedAt }) => (
            <li key={version}>
              <a
                href={reportAddress(view.row.id, { version })}
                aria-current={version === view.version ? 'page' : undefined}
              >
                Version {version}
              </a>
              <span class="muted">
                captured <MomentWords iso={capturedAt} />
              </span>
            </li>
          ))}
        </ol>
      </nav>
      {before && <ChangesSince key={before.version} view={view} before={before.version} />}
    </div>
  );
}

function ChangesSince({ view, before }: { readonly view: ReportView; readonly before: number }): JSX.Element | null {
  const { id } = view.row;
  const { data } = useLoad(`report ${id} ${before}`, () => api.report(id, before));
  if (!data) return <p class="muted">Comparing with version {before}</p>;
  const changes = changesBetween(data.reading, view.reading);
  if (!changes) return <p class="muted">The versions are too long to be compared here.</p>;
  if (changes.length === 0) return <p class="muted">The same sentences as in version {before}.</p>;
  return (
    <details class="changes">
      <summary>
        {count(changes.length, 'passage')} changed since version {before}
      </summary>
      {changes.map((change) => (
        <ChangeLines key={`${change.before.join()}-${change.now.join()}`} change={change} />
      ))}
    </details>
  );
}

function ChangeLines({ change }: { readonly change: Change }): JSX.Element {
  return (
    <dl class="change">
      {change.before.length > 0 && (
        <div>
          <dt>Before</dt>
          <dd>
            <del>{change.before.join(' ')}</del>
          </dd>
        </div>
      )}
      {change.now.length > 0 && (
        <div>
          <dt>Now</dt>
          <dd>
            <ins>{change.now.join(' ')}</ins>
          </dd>
        </div>
      )}
    </dl>
  );
}
