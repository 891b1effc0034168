// Does this report belong to that case? Accepted or refused with one key or click, and taken back with another.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Membership } from '../../core/case.ts';
import { api } from '../api.ts';
import { say } from '../frame/toasts.tsx';
import { problemFrom } from '../load.ts';

const DONE: Readonly<Record<Membership, string>> = {
  accepted: 'Accepted for',
  refused: 'Refused for',
  proposed: 'Proposed again for',
};

type Props = {
  readonly caseId: string;
  readonly caseName: string;
  readonly report: string;
  readonly headline: string;
  readonly membership: Membership;
  readonly onDecided: (membership: Membership) => void;
};

export function Decide(props: Props): JSX.Element {
  const [isBusy, setBusy] = useState(false);
  const decide = async (membership: Membership): Promise<void> => {
    setBusy(true);
    try {
      await api.decide(props.caseId, props.report, membership);
      say(`${DONE[membership]} ${props.caseName}: ${props.headline}`, { canUndo: true });
      props.onDecided(membership);
    } catch (error) {
      say(problemFrom(error).detail);
    } finally {
      setBusy(false);
    }
  };
  return (
    <span class="decide">
      {props.membership !== 'accepted' && (
        <DecideButton name="Accept" {...props} isBusy={isBusy} onClick={() => void decide('accepted')} />
      )}
      {props.membership !== 'refused' && (
        <DecideButton name="Refuse" {...props} isBusy={isBusy} onClick={() => void decide('refused')} />
      )}
    </span>
  );
}

function DecideButton(
  props: Props & { readonly name: string; readonly isBusy: boolean; readonly onClick: () => void },
): JSX.Element {
  return (
    <button
      type="button"
      disabled={props.isBusy}
      aria-label={`${props.name} for ${props.caseName}: ${props.headline}`}
      onClick={props.onClick}
    >
      {props.name}
    </button>
  );
}
