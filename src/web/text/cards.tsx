// One card for each kind of mark: who, in what role, said what, how, on what day, to whom; and the same for names, dates and events.

import type { ComponentChildren, JSX } from 'preact';
import type { Entity, EventMention, Mention, Quotation, Reading, Timex } from '../../core/reading.ts';
import { textOf } from '../../core/span.ts';
import { DateWords } from '../parts/date.tsx';
import { count, writeTimex } from '../words/dates.ts';
import { eventLabel, howCertain, howSaid, kindLabel, quoted, roleLabel, SPEAKER_NOT_NAMED } from '../words/plain.ts';
import type { Mark } from './marks.ts';
import { entityOf, roleInWords, sourceWords, wordsSaid } from './speaker.ts';

/** Longer words are cut in the card; they stand in full in the text beside it. */
const MOST_WORDS_SHOWN = 240;

export function StatementCard(props: { readonly quotation: Quotation; readonly reading: Reading }): JSX.Element {
  const { quotation, reading } = props;
  const speaker = entityOf(quotation.speaker, reading);
  const source = sourceWords(quotation, reading);
  const addressee = entityOf(quotation.addressee, reading)?.name ?? quotation.addressee;
  return (
    <>
      <p class="card-kind">{quotation.act === 'attitude' ? 'What they think' : 'On the record'}</p>
      <h2>{speaker?.name ?? SPEAKER_NOT_NAMED}</h2>
      <Roles entity={speaker} reading={reading} />
      <blockquote class="card-quote">{shortened(quoted(wordsSaid(quotation, reading), quotation))}</blockquote>
      <dl class="facts">
        <Fact name="How">{howSaid(quotation)}</Fact>
        <Fact name="When">
          <DateWords iso={quotation.date} weekday={true} missing="the report does not tell the day" />
        </Fact>
        {addressee && <Fact name="To">{addressee}</Fact>}
        {source && source !== speaker?.name && <Fact name="Called here">{source}</Fact>}
      </dl>
    </>
  );
}

export function NameCard(props: {
  readonly mention: Mention;
  readonly reading: Reading;
  readonly marks: readonly Mark[];
}): JSX.Element {
  const { mention, reading } = props;
  const entity = entityOf(mention.entity, reading);
  const words = textOf(reading.text, mention);
  const places = reading.mentions.filter((other) => entity && other.entity === entity.id).length;
  return (
    <>
      <p class="card-kind capital-first">{kindLabel(mention.type)}</p>
      <h2>{entity?.name ?? words}</h2>
      <Roles entity={entity} reading={reading} />
      <dl class="facts">
        {entity && words !== entity.name && <Fact name="Called here">{words}</Fact>}
        {entity && entity.aliases.length > 0 && <Fact name="Also">{entity.aliases.join('; ')}</Fact>}
        <Fact name="In this report">
          {entity ? count(places, 'place') : 'not joined to anybody: the text does not tell who is meant'}
        </Fact>
      </dl>
      {entity && <StatementsBy entity={entity} reading={reading} marks={props.marks} />}
    </>
  );
}

export function DateCard({ timex, reading }: { readonly timex: Timex; readonly reading: Reading }): JSX.Element {
  const words = textOf(reading.text, timex);
  const { published } = reading.report;
  const isRelative = !/\d{4}/.test(words) && (timex.type === 'DATE' || timex.type === 'TIME');
  return (
    <>
      <p class="card-kind">{timex.type === 'DURATION' ? 'Length of time' : 'Date'}</p>
      <h2>{writeTimex(timex.value)}</h2>
      <dl class="facts">
        <Fact name="In the text">{words}</Fact>
        {isRelative && published && (
          <Fact name="Counted from">
            the report's date, <DateWords iso={published.date} weekday={true} />
          </Fact>
        )}
        {isRelative && !published && <Fact name="Counted from">nothing: the report's own date is not known</Fact>}
      </dl>
    </>
  );
}

export function EventCard({
  event,
  reading,
}: {
  readonly event: EventMention;
  readonly reading: Reading;
}): JSX.Element {
  return (
    <>
      <p class="card-kind">Event</p>
      <h2 class="capital-first">{eventLabel(event.type)}</h2>
      <dl class="facts">
        <Fact name="Is">{howCertain(event.modality)}</Fact>
        <Fact name="When">
          <DateWords iso={event.date} weekday={true} missing="the report does not tell the day" />
        </Fact>
        {event.arguments.map((argument) => (
          <Fact key={`${argument.role}-${argument.start}`} name={roleLabel(argument.role)}>
            <ArgumentWords argument={argument} reading={reading} />
          </Fact>
        ))}
        <Fact name="In the text">{textOf(reading.text, event.trigger)}</Fact>
      </dl>
    </>
  );
}

function ArgumentWords(props: {
  readonly argument: EventMention['arguments'][number];
  readonly reading: Reading;
}): JSX.Element {
  const words = textOf(props.reading.text, props.argument);
  const name = entityOf(props.argument.entity, props.reading)?.name;
  return (
    <>
      {words}
      {name && name !== words && <span class="muted"> ({name})</span>}
    </>
  );
}

function StatementsBy(props: {
  readonly entity: Entity;
  readonly reading: Reading;
  readonly marks: readonly Mark[];
}): JSX.Element | null {
  const statements = props.marks.filter(
    (mark) => mark.kind === 'statement' && mark.quotation.speaker === props.entity.id,
  );
  if (statements.length === 0) return null;
  return (
    <>
      <h3>On the record here</h3>
      <ul class="card-statements">
        {statements.map((mark) => (
          <li key={mark.id}>
            <a href={`${location.pathname}${location.search}#${mark.id}`}>
              {shortened(mark.kind === 'statement' ? wordsSaid(mark.quotation, props.reading) : '', 80)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Roles(props: { readonly entity: Entity | undefined; readonly reading: Reading }): JSX.Element | null {
  const roles = [...new Set(props.entity?.roles.map((role) => roleInWords(role, props.reading)))];
  return roles.length > 0 ? <p class="card-roles">{roles.join('; ')}</p> : null;
}

function Fact(props: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function shortened(words: string, most = MOST_WORDS_SHOWN): string {
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')} \u2026`;
}
