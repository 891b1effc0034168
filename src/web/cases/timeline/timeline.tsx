// The timeline of a case: drawn, and as the list that says the same in words.

import type { JSX } from 'preact';
import type { Case, CaseEvent } from '../../../core/case.ts';
import { BasisMark } from '../../parts/basis.tsx';
import { Citations } from '../../parts/citations.tsx';
import { DateWords } from '../../parts/date.tsx';
import { eventLabel, howCertain, roleLabel } from '../../words/plain.ts';
import { TimelineDrawing } from './drawing.tsx';

export function TimelineSection({ file }: { readonly file: Case }): JSX.Element {
  return (
    <section id="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">Timeline</h2>
      {file.timeline.length === 0 ? (
        <p class="muted">What happened when, as the reports of the case tell it, will stand here.</p>
      ) : (
        <>
          <TimelineDrawing file={file} />
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
    <li id={`event-${event.id}`} class={`timeline-item is-${event.modality}`}>
      <p class="timeline-when">
        <DateWords iso={event.date} missing="day not told" />
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
          {event.tellings.length > 1 && <span>told {event.tellings.length} times</span>}
          <BasisMark basis={event.basis} />
          <Citations citations={event.tellings} />
        </p>
      </div>
    </li>
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
