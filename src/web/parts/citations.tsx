// Where a line comes from: a link to the very words, whose quotation shows in the margin.

import type { JSX } from 'preact';
import type { Citation } from '../../core/case.ts';
import { citationAddress } from '../address.ts';
import { useMargin } from '../frame/margin.tsx';
import { useKeys } from '../keys.ts';
import { writeDate } from '../words/dates.ts';
import { copyWithSource } from './copy.ts';
import { DateWords } from './date.tsx';

/** Reports named at once; the rest are folded behind "and 4 more". */
const SHOWN_AT_ONCE = 3;

export function Citations(props: { readonly citations: readonly Citation[]; readonly shown?: number }): JSX.Element {
  const shown = props.shown ?? SHOWN_AT_ONCE;
  const reports = [...Map.groupBy(props.citations, ({ report, version }) => `${report}@${version}`)];
  const folded = reports.slice(shown);
  return (
    <span class="citations">
      {reports.slice(0, shown).map(([key, places]) => (
        <CitedReport key={key} places={places} />
      ))}
      {folded.length > 0 && (
        <details class="more-citations">
          <summary>and {folded.length} more</summary>
          {folded.map(([key, places]) => (
            <CitedReport key={key} places={places} />
          ))}
        </details>
      )}
    </span>
  );
}

/** A report's first place goes by its name and day, further places in it by their number. */
function CitedReport({ places }: { readonly places: readonly Citation[] }): JSX.Element {
  return (
    <span class="cited-report">
      {places.map((citation, index) => (
        <CitationLink key={citation.start} citation={citation} place={index + 1} />
      ))}
    </span>
  );
}

export function CitationLink(props: { readonly citation: Citation; readonly place?: number }): JSX.Element {
  const { citation, place = 1 } = props;
  const margin = useMargin();
  const show = (): void => margin.show(<CitationCard citation={citation} />);
  const name = `${outletOf(citation)}${citation.published ? `, ${writeDate(citation.published)}` : ''}`;
  return (
    <a
      class="citation"
      href={citationAddress(citation)}
      aria-label={place > 1 ? `${name}, place ${place}` : undefined}
      onMouseEnter={show}
      onFocus={show}
    >
      {place > 1 ? place : name}
    </a>
  );
}

/** The quotation itself, for the margin; while it is shown, c copies it. */
export function CitationCard({ citation }: { readonly citation: Citation }): JSX.Element {
  const copy = (): void => void copyWithSource(citedWords(citation));
  useKeys({ c: copy });
  return (
    <figure class="card">
      <blockquote class="card-quote">{citation.quote}</blockquote>
      <figcaption>
        <p>
          {outletOf(citation)}, <DateWords iso={citation.published} weekday={true} missing="day not known" />
          {citation.version > 1 && `, version ${citation.version}`}
        </p>
        <p class="card-actions">
          <button type="button" onClick={copy}>
            Copy with source
          </button>
          <a href={citationAddress(citation)}>Read it in its place</a>
        </p>
      </figcaption>
    </figure>
  );
}

/** The words as printed, the outlet and its day, and the desk's own address of the place. */
function citedWords(citation: Citation): string {
  const day = citation.published ? writeDate(citation.published) : 'no date';
  return `${citation.quote}\n${outletOf(citation)}, ${day}\n${new URL(citationAddress(citation), location.href).href}`;
}

function outletOf({ publisher }: Citation): string {
  return publisher ?? 'Report';
}
