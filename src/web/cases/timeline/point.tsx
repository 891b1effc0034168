// One point of the drawn timeline, a link to the words that tell it.

import type { JSX } from 'preact';
import { citationAddress } from '../../address.ts';
import { useMargin } from '../../frame/margin.tsx';
import { CitationCard } from '../../parts/citations.tsx';
import { DateWords } from '../../parts/date.tsx';
import { writeDate } from '../../words/dates.ts';
import { aheadStatus, eventLabel, howCertain } from '../../words/plain.ts';
import type { Item } from './items.ts';
import type { Point } from './layout.ts';

export function PointElement(props: { readonly point: Point<Item>; readonly y: number }): JSX.Element {
  const { point, y } = props;
  const told = tell(point.item);
  const margin = useMargin();
  const show = (): void => margin.show(<PointCard item={point.item} />);
  const isPeriod = point.width > 10;
  return (
    <a
      class={`point ${told.class}`}
      href={told.citation ? citationAddress(told.citation) : `#event-${told.id}`}
      aria-label={`${point.label ?? told.title}, ${told.date ? writeDate(told.date) : ''}, ${told.certain}`}
      onMouseEnter={show}
      onFocus={show}
    >
      <rect class="point-room" x={point.x - 4} y={y - 11} width={point.width + 8} height={22} />
      {isPeriod ? (
        <rect class="point-mark" x={point.x} y={y - 4} width={point.width} height={8} rx={4} />
      ) : (
        <circle class="point-mark" cx={point.x + 5} cy={y} r={5} />
      )}
      {point.label && (
        <text
          class="point-label"
          x={point.labelSide === 'right' ? point.x + point.width + 5 : point.x - 5}
          y={y + 4}
          text-anchor={point.labelSide === 'right' ? 'start' : 'end'}
        >
          {point.label}
        </text>
      )}
    </a>
  );
}

function PointCard({ item }: { readonly item: Item }): JSX.Element {
  const told = tell(item);
  return (
    <>
      <section class="card">
        <p class="card-kind">{told.kind}</p>
        <h2>{told.title}</h2>
        <p>
          <DateWords iso={told.date} weekday={true} />, {told.certain}
        </p>
      </section>
      {told.citation && <CitationCard citation={told.citation} />}
    </>
  );
}

function tell(item: Item) {
  if (item.kind === 'event') {
    const { id, title, date, tellings, modality, type } = item.event;
    const certain = howCertain(modality);
    return { id, title, date, citation: tellings[0], certain, class: `is-${modality}`, kind: eventLabel(type) };
  }
  const { id, text, date, citations, status } = item.line;
  return {
    id,
    title: text,
    date,
    citation: citations[0],
    certain: aheadStatus(status),
    class: `is-ahead-${status}`,
    kind: 'ahead',
  };
}
