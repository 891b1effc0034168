// The timeline of a case: drawn, and as the list that says the same in words.

import type { JSX } from 'preact';
import type { Case, CaseEvent } from '../../../core/case.ts';
import { BasisMark } from '../../parts/basis.tsx';
import { Citations } from '../../parts/citations.tsx';
import { DateWords } from '../../parts/date.tsx';
import { CHECK_THIS, eventLabel, howCertain, roleLabel } from '../../words/plain.ts';
import { TimelineDrawing } from './drawing.tsx';
import { KeyDays } from './key-days.tsx';

export function TimelineSection({ file }: { readonly file: Case }): JSX.Element {
  return (
    <section id="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">Timeline</h2>
      {file.timeline.length === 0 ? (
        <p class="muted">What happened when, as the reports of the case tell it, will stand here.</p>
      ) : (
        <>
          <TimelineDrawing file={file} />
          <KeyDays file={file} />
          <ol class="timeline-list">
            {file.timeline.map((event) => (
              <TimelineItem key={event.id} event={event} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function TimelineItem({ event }: { readonly event: CaseEvent }): JSX.Element {
  return (
    <li id={`event-${event.id}`} class={`timeline-item is-${event.modality}${event.doubtful ? ' is-doubtful' : ''}`}>
      <p class="timeline-when">
        <HappenedOn event={event} />
      </p>
      <div>
        <p class="line-words">
          <span class="event-kind">{eventLabel(event.type)}</span> {event.title}
        </p>
        <Parties event={event} />
        <p class="line-source">
          {event.modality !== 'asserted' && (
            <span class={`badge is-${event.modality}`}>{howCertain(event.modality)}</span>
          )}
          {event.doubtful && <span class="check-this">{CHECK_THIS}</span>}
          {event.tellings.length > 1 && <span>told {event.tellings.length} times</span>}
          <BasisMark basis={event.basis} />
          <Citations citations={event.tellings} />
        </p>
      </div>
    </li>
  );
}

/** The day it happened; where no report tells that, the day it was first reported, and that it is only that. */
function HappenedOn({ event }: { readonly event: CaseEvent }): JSX.Element {
  if (event.date || !event.reported) return <DateWords iso={event.date} missing="day not told" />;
  return (
    <>
      day not told, reported <DateWords iso={event.reported} />
    </>
  );
}

function Parties({ event }: { readonly event: CaseEvent }): JSX.Element | null {
  const parties = event.parties.filter(({ text }) => !event.title.includes(text));
  if (parties.length === 0) return null;
  return (
    <p class="parties">
      {parties.map(({ role, text }) => (
        <span key={`${role}-${text}`}>
          <span class="muted">{roleLabel(role)}</span> {text}
        </span>
      ))}
    </p>
  );
}
