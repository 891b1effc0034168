// An error as a person needs it: what happened, what was kept, what to do.

import type { JSX } from 'preact';
import type { Notice } from '../../core/notice.ts';
import type { Problem } from '../../core/views.ts';

export function ProblemNote(props: { readonly problem: Problem; readonly retry?: () => void }): JSX.Element {
  const { title, detail, kept, advice } = props.problem;
  return (
    <div class="problem" role="alert">
      <p class="problem-title">{title}</p>
      {detail && detail !== title && <p>{detail}</p>}
      {kept && <p>{kept}</p>}
      {advice && <p>{advice}</p>}
      {props.retry && (
        <button type="button" onClick={props.retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** What the desk wants to be known about what it read. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }): JSX.Element | null {
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <li key={`${notice.code}-${notice.start ?? ''}-${notice.message}`}>{notice.message}</li>
      ))}
    </ul>
  );
}
