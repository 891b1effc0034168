// The margin's words on the mark under the cursor: a card for it, and one for each mark it lies in.

import type { ComponentChildren, JSX } from 'preact';
import type { Reading } from '../../core/reading.ts';
import { DateCard, EventCard, NameCard, StatementCard } from './cards.tsx';
import type { Mark } from './marks.ts';

type Props = {
  /** Innermost first. */
  readonly under: readonly Mark[];
  readonly reading: Reading;
  readonly marks: readonly Mark[];
  readonly copy: (mark: Mark) => void;
};

export function Explanation(props: Props): JSX.Element {
  return (
    <>
      {props.under.map((mark) => (
        <Card key={mark.id} mark={mark} copy={props.copy}>
          <CardWords mark={mark} reading={props.reading} marks={props.marks} />
        </Card>
      ))}
    </>
  );
}

function Card(props: {
  readonly mark: Mark;
  readonly copy: (mark: Mark) => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { mark } = props;
  return (
    <section class={`card card-${mark.kind}`}>
      {props.children}
      {mark.doubtful && <p class="check-this">Check this: the words do not make it certain.</p>}
      <p class="card-actions">
        <button type="button" onClick={() => props.copy(mark)}>
          Copy with source
        </button>
        <a href={`${location.pathname}${location.search}#${mark.id}`}>Link to this</a>
      </p>
    </section>
  );
}

function CardWords(props: {
  readonly mark: Mark;
  readonly reading: Reading;
  readonly marks: readonly Mark[];
}): JSX.Element {
  const { mark, reading, marks } = props;
  switch (mark.kind) {
    case 'statement':
      return <StatementCard quotation={mark.quotation} reading={reading} />;
    case 'name':
      return <NameCard mention={mark.mention} reading={reading} marks={marks} />;
    case 'date':
      return <DateCard timex={mark.timex} reading={reading} />;
    case 'event':
      return <EventCard event={mark.event} reading={reading} />;
  }
}
