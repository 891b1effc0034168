// On the record: who said what, by speaker, then by day.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Case, CaseEntity, CaseStatement } from '../../core/case.ts';
import { navigate, useAddress } from '../navigate.ts';
import { Citations } from '../parts/citations.tsx';
import { DateWords } from '../parts/date.tsx';
import { count } from '../words/dates.ts';
import { CHECK_THIS, howSaid, quoted, SPEAKER_NOT_NAMED } from '../words/plain.ts';
import { bySpeaker, reportedOn, type SpeakerGroup } from './speaker-groups.ts';

const SHOWN_AT_ONCE = 6;

export function RecordSection({ file }: { readonly file: Case }): JSX.Element {
  const { query } = useAddress();
  const chosen = query.get('speaker') ?? '';
  const groups = bySpeaker(file);
  const shown = chosen === '' ? groups : groups.filter(({ key }) => key === chosen);
  return (
    <section id="record" aria-labelledby="record-heading">
      <div class="section-head">
        <h2 id="record-heading">On the record</h2>
        {groups.length > 1 && <SpeakerFilter groups={groups} chosen={chosen} />}
      </div>
      {groups.length === 0 && (
        <p class="muted">What people and bodies say in the reports of the case will stand here.</p>
      )}
      {shown.map((group) => (
        <Speaker key={group.key} group={group} file={file} isAlone={chosen !== ''} />
      ))}
    </section>
  );
}

function SpeakerFilter(props: { readonly groups: readonly SpeakerGroup[]; readonly chosen: string }): JSX.Element {
  const choose = (key: string): void =>
    navigate(`${location.pathname}${key ? `?${new URLSearchParams({ speaker: key })}` : ''}`, { replace: true });
  return (
    <label class="speaker-filter">
      <span>Speaker</span>
      <select value={props.chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">Everybody</option>
        {props.groups.map(({ key, speaker, statements }) => (
          <option key={key} value={key} selected={key === props.chosen}>
            {speaker?.name ?? SPEAKER_NOT_NAMED} ({statements.length})
          </option>
        ))}
      </select>
    </label>
  );
}

function Speaker(props: { readonly group: SpeakerGroup; readonly file: Case; readonly isAlone: boolean }): JSX.Element {
  const { speaker, statements } = props.group;
  const [isWhole, setWhole] = useState(false);
  const isShort = statements.length <= SHOWN_AT_ONCE || isWhole || props.isAlone;
  const role = speaker?.roles[0]?.text;
  return (
    <section class="speaker">
      <h3>
        {speaker?.name ?? <span class="not-named">{SPEAKER_NOT_NAMED}</span>}
        {role && <span class="speaker-role">{role}</span>}
      </h3>
      <ol class="statements">
        {(isShort ? statements : statements.slice(0, SHOWN_AT_ONCE)).map((statement) => (
          <Statement key={statement.id} statement={statement} speaker={speaker} file={props.file} />
        ))}
      </ol>
      {!isShort && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          Show all {count(statements.length, 'statement')}
        </button>
      )}
    </section>
  );
}

/** The day it was said; where no report tells that, the day it was reported, and that it is only that. */
function SaidOn({ statement }: { readonly statement: CaseStatement }): JSX.Element {
  const reported = reportedOn(statement.citations);
  if (statement.date || !reported) return <DateWords iso={statement.date} missing="day not told" />;
  return (
    <>
      reported <DateWords iso={reported} />
    </>
  );
}

function Statement(props: {
  readonly statement: CaseStatement;
  readonly speaker: CaseEntity | undefined;
  readonly file: Case;
}): JSX.Element {
  const { statement, speaker, file } = props;
  const addressee = file.entities.find(({ id }) => id === statement.addressee)?.name ?? statement.addressee;
  return (
    <li class={`statement is-${statement.act}${statement.doubtful ? ' is-doubtful' : ''}`}>
      <p class="statement-when">
        <SaidOn statement={statement} />
      </p>
      <div>
        <p class="statement-words">{quoted(statement.words, statement)}</p>
        <p class="line-source">
          <span>{howSaid(statement)}</span>
          {addressee && <span>to {addressee}</span>}
          {statement.source && statement.source !== speaker?.name && (
            <span>called “{statement.source.replace(/[,;:\s]+$/, '')}”</span>
          )}
          {statement.doubtful && <span class="check-this">{CHECK_THIS}</span>}
          <Citations citations={statement.citations} />
        </p>
      </div>
    </li>
  );
}
