// People and bodies of a case: every name and role with the place it comes from.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Case, CaseEntity } from '../../core/case.ts';
import type { EntityType } from '../../core/reading.ts';
import { caseAddress } from '../address.ts';
import { Citations } from '../parts/citations.tsx';
import { count } from '../words/dates.ts';
import { roleNote } from '../words/roles.ts';

const GROUPS: readonly { readonly name: string; readonly types: readonly EntityType[] }[] = [
  { name: 'People', types: ['person'] },
  { name: 'Bodies', types: ['organization', 'group'] },
  { name: 'Places', types: ['place'] },
  { name: 'Other names', types: ['other'] },
];
const SHOWN_AT_ONCE = 10;

export function PeopleSection({ file }: { readonly file: Case }): JSX.Element {
  return (
    <section id="people" aria-labelledby="people-heading">
      <h2 id="people-heading">People and bodies</h2>
      {file.entities.length === 0 && <p class="muted">Everybody named in the reports of the case will stand here.</p>}
      {GROUPS.map(({ name, types }) => (
        <PeopleGroup
          key={name}
          name={name}
          file={file}
          entities={file.entities.filter(({ type }) => types.includes(type))}
        />
      ))}
    </section>
  );
}

function PeopleGroup(props: {
  readonly name: string;
  readonly file: Case;
  readonly entities: readonly CaseEntity[];
}): JSX.Element | null {
  const { entities } = props;
  const [isWhole, setWhole] = useState(false);
  if (entities.length === 0) return null;
  return (
    <>
      <h3>{props.name}</h3>
      <ul class="people">
        {(isWhole ? entities : entities.slice(0, SHOWN_AT_ONCE)).map((entity) => (
          <Somebody key={entity.id} entity={entity} file={props.file} />
        ))}
      </ul>
      {!isWhole && entities.length > SHOWN_AT_ONCE && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          Show all {entities.length}
        </button>
      )}
    </>
  );
}

function Somebody({ entity, file }: { readonly entity: CaseEntity; readonly file: Case }): JSX.Element {
  const statements = file.statements.filter(({ speaker }) => speaker === entity.id).length;
  const isFollowed = file.subjects.includes(entity.id);
  return (
    <li class="somebody">
      <p class="somebody-name">
        <strong>{entity.name}</strong>
        {isFollowed && <span class="badge is-new">followed</span>}
        <span class="muted">spoken of {count(entity.mentions, 'time')}</span>
        {statements > 0 && (
          <a href={`${caseAddress(file.definition.id).split('#')[0]}?speaker=${encodeURIComponent(entity.id)}#record`}>
            {count(statements, 'statement')}
          </a>
        )}
      </p>
      <Worded
        name="As"
        lines={entity.roles.map((role) => ({ words: role.text, note: roleNote(role), citations: role.citations }))}
      />
      <Worded name="Also called" lines={entity.aliases.map(({ name, citations }) => ({ words: name, citations }))} />
      <Joined entity={entity} />
    </li>
  );
}

type WordedLine = {
  readonly words: string;
  /** What the words mean besides, in brackets. */
  readonly note?: string | undefined;
  readonly citations: CaseEntity['roles'][number]['citations'];
};

function Worded(props: { readonly name: string; readonly lines: readonly WordedLine[] }): JSX.Element | null {
  if (props.lines.length === 0) return null;
  return (
    <dl class="worded">
      <dt>{props.name}</dt>
      {props.lines.map(({ words, note, citations }) => (
        <dd key={words}>
          {words} {note !== undefined && <span class="muted">({note})</span>}{' '}
          <Citations citations={citations} shown={1} />
        </dd>
      ))}
    </dl>
  );
}

/** Why names of several reports are thought to be one. */
function Joined({ entity }: { readonly entity: CaseEntity }): JSX.Element | null {
  const reasons = [...new Set(entity.members.map(({ reason }) => reason))];
  if (entity.members.length < 2) return null;
  return (
    <details class="basis is-inferred">
      <summary>one in {count(entity.members.length, 'report')}: why?</summary>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
