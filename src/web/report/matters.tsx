// Below the text: the cases a report belongs to or is proposed for, and the matters in it that can be followed.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FollowOffer, ReportView } from '../../core/views.ts';
import { caseAddress } from '../address.ts';
import { api } from '../api.ts';
import { say } from '../frame/toasts.tsx';
import { problemFrom, useLoad } from '../load.ts';
import { navigate } from '../navigate.ts';
import { Decide } from '../parts/decide.tsx';

const STATES = { accepted: 'Belongs to', proposed: 'Proposed for', refused: 'Refused for' } as const;

export function Matters(props: { readonly view: ReportView; readonly reload: () => void }): JSX.Element {
  const { row } = props.view;
  return (
    <section class="matters" aria-labelledby="matters-heading">
      <h2 id="matters-heading">Matters</h2>
      {row.cases.length > 0 && (
        <ul class="matter-list">
          {row.cases.map((matter) => (
            <li key={matter.id}>
              <span>
                {STATES[matter.membership]} <a href={caseAddress(matter.id)}>{matter.name}</a>
              </span>
              <Decide
                caseId={matter.id}
                caseName={matter.name}
                report={row.id}
                headline={row.headline}
                membership={matter.membership}
                onDecided={props.reload}
              />
            </li>
          ))}
        </ul>
      )}
      <Offers report={row.id} />
    </section>
  );
}

function Offers({ report }: { readonly report: string }): JSX.Element | null {
  const { data } = useLoad(`offers ${report}`, () => api.offers(report));
  if (!data || data.length === 0) return null;
  return (
    <div class="offers">
      <h3>Follow a matter from here</h3>
      <ul class="matter-list">
        {data.map((offer) => (
          <OfferLine key={offer.name} offer={offer} report={report} />
        ))}
      </ul>
    </div>
  );
}

function OfferLine(props: { readonly offer: FollowOffer; readonly report: string }): JSX.Element {
  const { offer } = props;
  const [isBusy, setBusy] = useState(false);
  const followMatter = async (): Promise<void> => {
    setBusy(true);
    try {
      const made = await api.makeCase({ fromReport: props.report, name: offer.name, follows: offer.follows });
      navigate(caseAddress(made.definition.id));
    } catch (error) {
      say(problemFrom(error).detail);
      setBusy(false);
    }
  };
  return (
    <li>
      <span>
        <strong>{offer.name}</strong> <span class="muted">{offer.reasons.join('; ')}</span>
      </span>
      <button type="button" disabled={isBusy} aria-label={`Follow ${offer.name}`} onClick={() => void followMatter()}>
        {isBusy ? 'Making the case file' : 'Follow'}
      </button>
    </li>
  );
}
