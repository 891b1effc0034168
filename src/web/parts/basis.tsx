// Stated or worked out: the one difference that must never be overlooked.

import type { JSX } from 'preact';
import type { Basis } from '../../core/case.ts';

export function BasisMark({ basis }: { readonly basis: Basis }): JSX.Element {
  if (basis.kind === 'stated') return <span class="basis is-stated">stated</span>;
  return (
    <details class="basis is-inferred">
      <summary>worked out: why?</summary>
      <Reasons reasons={basis.reasons} />
    </details>
  );
}

export function Reasons({ reasons }: { readonly reasons: readonly string[] }): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
