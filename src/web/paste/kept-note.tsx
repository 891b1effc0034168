// What became of a report that was handed in, and the cases it is proposed for.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AddOutcome } from '../../core/views.ts';
import { caseAddress, reportAddress } from '../address.ts';
import { Notices } from '../frame/problem.tsx';
import { Reasons } from '../parts/basis.tsx';
import { Decide } from '../parts/decide.tsx';

export function outcomeWords({ outcome, version }: AddOutcome): string {
  if (outcome === 'same') return 'These words were here already; nothing was added.';
  if (outcome === 'version') return `The same address with other words: kept as version ${version}.`;
  return 'Kept as a new report.';
}

export function KeptNote(props: { readonly outcome: AddOutcome; readonly again: () => void }): JSX.Element {
  const { outcome } = props;
  return (
    <div class="kept" role="status">
      <h1>{outcomeWords(outcome)}</h1>
      <p>
        <a class="headline-link" href={reportAddress(outcome.report, { version: outcome.version })}>
          {outcome.headline}
        </a>
      </p>
      <Notices notices={outcome.notices} />
      {outcome.proposals.length > 0 && (
        <section>
          <h2>It seems to belong to</h2>
          <ul class="matter-list">
            {outcome.proposals.map((proposal) => (
              <ProposalLine key={proposal.case} proposal={proposal} outcome={outcome} />
            ))}
          </ul>
        </section>
      )}
      <p class="row-of-buttons">
        <a class="button" href={reportAddress(outcome.report, { version: outcome.version })}>
          Open the report
        </a>
        <button type="button" onClick={props.again}>
          Paste another
        </button>
      </p>
    </div>
  );
}

function ProposalLine(props: {
  readonly proposal: AddOutcome['proposals'][number];
  readonly outcome: AddOutcome;
}): JSX.Element {
  const { proposal, outcome } = props;
  const [isDecided, setDecided] = useState(false);
  return (
    <li>
      <div>
        <a href={caseAddress(proposal.case)}>{proposal.name}</a>
        <Reasons reasons={proposal.reasons} />
      </div>
      {isDecided ? (
        <span class="muted">decided</span>
      ) : (
        <Decide
          caseId={proposal.case}
          caseName={proposal.name}
          report={outcome.report}
          headline={outcome.headline}
          membership="proposed"
          onDecided={() => setDecided(true)}
        />
      )}
    </li>
  );
}
