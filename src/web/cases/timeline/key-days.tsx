// The days that a long case turns on, in order of time: the twenty that most speaks for, each with the sentence that tells it.

import type { JSX } from 'preact';
import type { Case, CaseDay } from '../../../core/case.ts';
import { CitationLink } from '../../parts/citations.tsx';
import { DateWords } from '../../parts/date.tsx';
import { count } from '../../words/dates.ts';

const DAYS_SHOWN = 20;
/** With fewer days the timeline itself is short enough. */
const FEWEST_DAYS = 40;

export function KeyDays({ file }: { readonly file: Case }): JSX.Element | null {
  if (file.days.length < FEWEST_DAYS) return null;
  const chosen = file.days.slice(0, DAYS_SHOWN).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <section class="key-days" aria-labelledby="key-days-heading">
      <h3 id="key-days-heading">Days it turns on</h3>
      <p class="muted">
        {DAYS_SHOWN} of {file.days.length} days, chosen by how often and for how long the reports come back to them.
      </p>
      <ol>
        {chosen.map((day) => (
          <KeyDay key={day.date} day={day} file={file} />
        ))}
      </ol>
    </section>
  );
}

function KeyDay({ day, file }: { readonly day: CaseDay; readonly file: Case }): JSX.Element {
  const events = file.timeline.filter(({ id }) => day.events.includes(id));
  const [main] = events.toSorted((a, b) => b.tellings.length - a.tellings.length);
  const citation = day.citations[0] ?? main?.tellings[0];
  return (
    <li class="timeline-item">
      <p class="timeline-when">
        <DateWords iso={day.date} />
      </p>
      <div>
        {main && <p class="line-words">{main.title}</p>}
        {citation && (
          <p class={main ? 'line-source' : 'line-words'}>
            <q>{citation.quote}</q> <CitationLink citation={citation} />
          </p>
        )}
        {day.reports > 1 && <p class="muted">named by {count(day.reports, 'report')}</p>}
      </div>
    </li>
  );
}
