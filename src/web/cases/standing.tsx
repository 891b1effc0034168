// Where the proceedings stand: for each person followed, on any day asked for, every line with the sentences that say it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Case, Citation, StandingLine } from '../../core/case.ts';
import { type StandingOn, standingOn } from '../../core/standing.ts';
import { BasisMark, Reasons } from '../parts/basis.tsx';
import { CitationLink, Citations } from '../parts/citations.tsx';
import { DateWords } from '../parts/date.tsx';
import { count, writeDate } from '../words/dates.ts';

const LINES_SHOWN = 6;

export function StandingSection({ file }: { readonly file: Case }): JSX.Element {
  const [day, setDay] = useState('');
  const asked = standingOn(file.standing, day === '' ? undefined : day);
  const people = file.subjects.map((id) => ({
    id,
    name: file.entities.find((entity) => entity.id === id)?.name ?? '',
  }));
  return (
    <div class="standing">
      <h2>{day === '' ? 'Where it stands' : `Where it stood on ${writeDate(day)}`}</h2>
      {file.standing.length === 0 ? (
        <p class="muted">No report of the case tells of proceedings yet.</p>
      ) : (
        <DayAsked day={day} ask={setDay} />
      )}
      {people.map(({ id, name }) => (
        <PersonStanding key={id} name={people.length > 1 ? name : undefined} asked={ofPerson(asked, id)} />
      ))}
    </div>
  );
}

function ofPerson(asked: StandingOn, person: string): StandingOn {
  const own = (lines: readonly StandingLine[]): readonly StandingLine[] =>
    lines.filter(({ defendant }) => defendant === person);
  return { standing: own(asked.standing), ended: own(asked.ended), setAside: own(asked.setAside) };
}

function DayAsked(props: { readonly day: string; readonly ask: (day: string) => void }): JSX.Element {
  return (
    <p class="day-asked">
      <label>
        As of <input type="date" value={props.day} onInput={({ currentTarget }) => props.ask(currentTarget.value)} />
      </label>
      {props.day !== '' && (
        <button type="button" class="quiet" onClick={() => props.ask('')}>
          Back to the newest report
        </button>
      )}
    </p>
  );
}

function PersonStanding(props: { readonly name: string | undefined; readonly asked: StandingOn }): JSX.Element | null {
  const { standing, ended, setAside } = props.asked;
  if (standing.length + ended.length + setAside.length === 0) return null;
  return (
    <section class="person-standing" aria-label={props.name}>
      {props.name && <h3>{props.name}</h3>}
      {standing.length === 0 && <p class="muted">Nothing stood then that the reports tell of.</p>}
      <ul class="lines">
        {standing.slice(0, LINES_SHOWN).map((line) => (
          <StandingItem key={line.id} line={line} />
        ))}
      </ul>
      <Folded words="more" lines={standing.slice(LINES_SHOWN)} />
      <Folded words="no longer so" lines={ended} />
      <Folded words="told, but not counted on" lines={setAside} />
    </section>
  );
}

function Folded(props: { readonly words: string; readonly lines: readonly StandingLine[] }): JSX.Element | null {
  if (props.lines.length === 0) return null;
  return (
    <details class="history">
      <summary>
        {props.lines.length} {props.words}
      </summary>
      <ul class="lines">
        {props.lines.map((line) => (
          <StandingItem key={line.id} line={line} />
        ))}
      </ul>
    </details>
  );
}

function StandingItem({ line }: { readonly line: StandingLine }): JSX.Element {
  const { state, since, until, superseded, setAside, basis } = line;
  return (
    <li class={`line is-${basis.kind}`}>
      <p class="line-words">{state.charAt(0).toUpperCase() + state.slice(1)}</p>
      <p class="line-source">
        {since ? (
          <DateWords iso={since} />
        ) : (
          <span>
            day not told, reported by <DateWords iso={line.from} />
          </span>
        )}
        <BasisMark basis={basis} />
        <Citations citations={line.citations} />
      </p>
      <SaidBy citations={line.citations} />
      {until && <Until until={until} />}
      {superseded && <p class="muted">No longer so: {superseded.reason}</p>}
      {setAside && <p class="muted">Not counted on: {setAside}</p>}
    </li>
  );
}

function Until({ until }: { readonly until: NonNullable<StandingLine['until']> }): JSX.Element {
  return (
    <details class="basis is-inferred">
      <summary>
        until <DateWords iso={until.date} />, worked out
      </summary>
      <Reasons reasons={until.reasons} />
    </details>
  );
}

const SENTENCES_SHOWN = 12;

/** The sentences that say it, each a click from its place; those of one report in one print only once. */
function SaidBy({ citations }: { readonly citations: readonly Citation[] }): JSX.Element {
  const reports = new Set(citations.map(({ report }) => report)).size;
  const shown = citations.slice(0, SENTENCES_SHOWN);
  return (
    <details class="said-by">
      <summary>
        {count(citations.length, 'sentence')} in {count(reports, 'report')} {citations.length === 1 ? 'says' : 'say'} so
      </summary>
      <ul>
        {shown.map((citation) => (
          <li key={`${citation.report} ${citation.start}`}>
            <q>{citation.quote}</q> <CitationLink citation={citation} />
          </li>
        ))}
      </ul>
      {citations.length > shown.length && (
        <p class="muted">and {citations.length - shown.length} more, in the timeline below</p>
      )}
    </details>
  );
}
