// One report on the wire.

import type { JSX } from 'preact';
import type { WireRow as Row } from '../../core/views.ts';
import { caseAddress, reportAddress } from '../address.ts';
import { Decide } from '../parts/decide.tsx';
import { count } from '../words/dates.ts';
import type { Wire } from './use-wire.ts';
import { proposalsOf } from './windowing.ts';

export function WireRow(props: { readonly row: Row; readonly noteDecision: Wire['noteDecision'] }): JSX.Element {
  const { row } = props;
  return (
    <>
      <a class="wire-headline" href={reportAddress(row.id)}>
        {row.headline}
      </a>
      <p class="wire-lead">{row.lead}</p>
      <p class="wire-facts">
        {row.publisher && <strong>{row.publisher}</strong>}
        {row.statements > 0 && <span>{count(row.statements, 'statement')}</span>}
        {row.events > 0 && <span>{count(row.events, 'event')}</span>}
        {row.version > 1 && <span class="badge">version {row.version}</span>}
        {row.sample && <span class="badge is-sample">sample</span>}
        {!row.published && <span class="badge">day not known</span>}
        {row.cases
          .filter(({ membership }) => membership === 'accepted')
          .map(({ id, name }) => (
            <a key={id} href={caseAddress(id)}>
              {name}
            </a>
          ))}
      </p>
      {proposalsOf(row).map(({ id, name }) => (
        <p key={id} class="wire-proposal">
          <span>
            proposed for <a href={caseAddress(id, 'reports')}>{name}</a>
          </span>
          <Decide
            caseId={id}
            caseName={name}
            report={row.id}
            headline={row.headline}
            membership="proposed"
            onDecided={(membership) => props.noteDecision(row.id, id, membership)}
          />
        </p>
      ))}
    </>
  );
}
