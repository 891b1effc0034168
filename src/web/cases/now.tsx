// Above the fold: where it stands now, what is next, what is new since the last look.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AheadLine, Case } from '../../core/case.ts';
import { reportAddress } from '../address.ts';
import { MomentWords } from '../parts/date.tsx';
import { recall, remember } from '../remember.ts';
import { count } from '../words/dates.ts';
import { AheadItem, isPast } from './ahead.tsx';
import { type Look, lookAt, newsSince } from './news.ts';
import { StandingSection } from './standing.tsx';

const NEXT_SHOWN = 3;
const NEW_REPORTS_SHOWN = 4;

export function NowSection({ file }: { readonly file: Case }): JSX.Element {
  return (
    <section id="now" class="now" aria-label="Now">
      <StandingSection file={file} />
      <div class="now-side">
        <Next file={file} />
        <New file={file} />
      </div>
    </section>
  );
}

function Next({ file }: { readonly file: Case }): JSX.Element {
  const coming = file.ahead.filter((line) => !isPast(line));
  const open = coming.filter(({ date }) => date === undefined);
  return (
    <div>
      <h2>What is next</h2>
      {coming.length === 0 && <PassedSince lines={file.ahead} />}
      {open.length > 0 && <p>Next steps are open: {count(open.length, 'option')} named, none decided.</p>}
      <ul class="lines">
        {coming.slice(0, NEXT_SHOWN).map((line) => (
          <AheadItem key={line.id} line={line} />
        ))}
      </ul>
      {coming.length > NEXT_SHOWN && <a href={`${location.pathname}#ahead`}>All {coming.length} ahead</a>}
    </div>
  );
}

/** Nothing lies ahead of today: what lay ahead when it was reported is shown as that. */
function PassedSince({ lines }: { readonly lines: readonly AheadLine[] }): JSX.Element {
  if (lines.length === 0) return <p class="muted">No date ahead and no open option is named.</p>;
  return (
    <>
      <p class="muted">Nothing ahead of today. When it was reported, this was still to come:</p>
      <ul class="lines">
        {lines.slice(0, NEXT_SHOWN).map((line) => (
          <AheadItem key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
}

/** Nothing is marked as seen unasked: what is new stays new until one says so. */
function New({ file }: { readonly file: Case }): JSX.Element {
  const name = `looked.${file.definition.id}`;
  const [look, setLook] = useState(() => recall<Look>(name));
  const markSeen = (): void => {
    const next = lookAt(file, new Date().toISOString());
    remember(name, next);
    setLook(next);
  };
  // The first look ever is where counting begins.
  useEffect(() => {
    if (!look) remember(name, lookAt(file, new Date().toISOString()));
  }, [name]);
  if (!look) {
    return (
      <div>
        <h2>New since you last looked</h2>
        <p class="muted">This is your first look. From now on, what comes in is shown here.</p>
      </div>
    );
  }
  return <NewsSince look={look} file={file} markSeen={markSeen} />;
}

function NewsSince(props: { readonly look: Look; readonly file: Case; readonly markSeen: () => void }): JSX.Element {
  const { reports, statements, events } = newsSince(props.look, props.file);
  return (
    <div>
      <h2>New since you last looked</h2>
      <p class="muted">
        <MomentWords iso={props.look.at} />
      </p>
      {reports.length === 0 ? (
        <p>Nothing new.</p>
      ) : (
        <>
          <p>
            {count(reports.length, 'report')}, {count(statements.length, 'statement')}, {count(events.length, 'event')}
          </p>
          <ul class="lines">
            {reports.slice(0, NEW_REPORTS_SHOWN).map(({ report, version, headline, membership }) => (
              <li key={`${report}-${version}`}>
                <a href={reportAddress(report, { version })}>{headline}</a>
                {version > 1 && <span class="badge">version {version}</span>}
                {membership === 'proposed' && <span class="badge is-new">proposed</span>}
              </li>
            ))}
          </ul>
          <button type="button" onClick={props.markSeen}>
            I have seen it
          </button>
        </>
      )}
    </div>
  );
}
