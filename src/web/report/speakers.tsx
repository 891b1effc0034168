// The margin at rest beside a report: who is on the record in it, with a way to each passage.

import type { JSX } from 'preact';
import type { Reading } from '../../core/reading.ts';
import { entityOf, roleInWords, speakerLabel } from '../text/speaker.ts';
import { count } from '../words/dates.ts';

type Passage = { readonly id: string; readonly speaker: string; readonly role: string | undefined };

export function Speakers({ reading }: { readonly reading: Reading }): JSX.Element {
  const passages = reading.quotations.map((quotation, index) => ({
    id: `q${index + 1}`,
    speaker: speakerLabel(quotation, reading),
    role: roleOf(quotation.speaker, reading),
  }));
  const speakers = Object.entries(Object.groupBy(passages, ({ speaker }) => speaker));
  return (
    <section class="at-rest">
      <h2>On the record here</h2>
      {speakers.length === 0 && <p>Nobody is put on the record in this report.</p>}
      <ul class="speakers">
        {speakers.map(([speaker, theirs = []]) => (
          <li key={speaker}>
            <span>{speaker}</span>
            {theirs[0]?.role !== undefined && <span class="muted">, {theirs[0].role}</span>}{' '}
            <span class="muted">{count(theirs.length, 'passage')}</span>
            <PassageLinks passages={theirs} />
          </li>
        ))}
      </ul>
      <p class="muted">
        Point at a mark and it is explained here. <kbd>n</kbd> and <kbd>p</kbd> step through the marks, <kbd>c</kbd>{' '}
        copies the words with their source.
      </p>
    </section>
  );
}

/** The first role that the report tells of the speaker. */
function roleOf(speaker: string | undefined, reading: Reading): string | undefined {
  const [role] = entityOf(speaker, reading)?.roles ?? [];
  return role && roleInWords(role, reading);
}

function PassageLinks({ passages }: { readonly passages: readonly Passage[] }): JSX.Element {
  return (
    <span class="passage-links">
      {passages.map(({ id, speaker }, index) => (
        <a
          key={id}
          href={`${location.pathname}${location.search}#${id}`}
          aria-label={`Passage ${index + 1} of ${speaker}`}
        >
          {index + 1}
        </a>
      ))}
    </span>
  );
}
