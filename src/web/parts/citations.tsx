// Where a line comes from: a link to the very words, whose quotation shows in the margin.

import type { JSX } from 'preact';
import type { Citation } from '../../core/case.ts';
import { citationAddress } from '../address.ts';
import { useMargin } from '../frame/margin.tsx';
import { writeDate } from '../words/dates.ts';
import { DateWords } from './date.tsx';

/** More than these are folded behind "and 4 more". */
const SHOWN_AT_ONCE = 3;

export function Citations({ citations }: { readonly citations: readonly Citation[] }): JSX.Element {
  const folded = citations.slice(SHOWN_AT_ONCE);
  return (
    <span class="citations">
      {citations.slice(0, SHOWN_AT_ONCE).map((citation) => (
        <CitationLink key={keyOf(citation)} citation={citation} />
      ))}
      {folded.length > 0 && (
        <details class="more-citations">
          <summary>and {folded.length} more</summary>
          {folded.map((citation) => (
            <CitationLink key={keyOf(citation)} citation={citation} />
          ))}
        </details>
      )}
    </span>
  );
}

export function CitationLink({ citation }: { readonly citation: Citation }): JSX.Element {
  const margin = useMargin();
  const show = (): void => margin.show(<CitationCard citation={citation} />);
  return (
    <a class="citation" href={citationAddress(citation)} onMouseEnter={show} onFocus={show}>
      {outletOf(citation)}
      {citation.published && `, ${writeDate(citation.published)}`}
    </a>
  );
}

/** The quotation itself, for the margin. */
export function CitationCard({ citation }: { readonly citation: Citation }): JSX.Element {
  return (
    <figure class="card">
      <blockquote class="card-quote">{citation.quote}</blockquote>
      <figcaption>
        <p>
          {outletOf(citation)}, <DateWords iso={citation.published} weekday={true} missing="day not known" />
          {citation.version > 1 && `, version ${citation.version}`}
        </p>
        <p>
          <a href={citationAddress(citation)}>Read it in its place</a>
        </p>
      </figcaption>
    </figure>
  );
}

function outletOf({ publisher }: Citation): string {
  return publisher ?? 'Report';
}

function keyOf({ report, version, start, end }: Citation): string {
  return `${report}-${version}-${start}-${end}`;
}
