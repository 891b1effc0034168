// What peers make of the same texts, in the shape that the shared scorers take.

import { Readability } from '@mozilla/readability';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { parseHTML } from 'linkedom';

type Text = { readonly id: string; readonly text: string };
type Span = { readonly start: number; readonly end: number };
type Found = { readonly text: string; readonly offset?: { readonly start: number; readonly length: number } };

function spans(found: readonly Found[]): Span[] {
  return found.flatMap(({ offset }) => (offset ? [{ start: offset.start, end: offset.start + offset.length }] : []));
}

/** compromise's people, places and organizations. */
export function peerNames({ id, text }: Text): unknown {
  const document = nlp(text);
  const options = { offset: true };
  const trimmed = (span: Span): Span => {
    const words = text.slice(span.start, span.end);
    const name = words.replace(/(['’]s)?[\s.,;:!?"”)\]]*$/u, '');
    const lead = name.length - name.trimStart().length;
    return { start: span.start + lead, end: span.start + name.length };
  };
  const of = (type: string, found: readonly Found[]): unknown[] =>
    spans(found).map((span) => ({ ...trimmed(span), type, kind: 'name' }));
  return {
    id,
    mentions: [
      ...of('person', document.people().json(options)),
      ...of('organization', document.organizations().json(options)),
      ...of('place', document.places().json(options)),
    ],
  };
}

const MARK = /["“”„«»‘’']/;

/** compromise's quotations: what stands in quotation marks, without a source or a cue; the marks belong to it, as the gold has it. */
export function peerStatements({ id, text }: Text): unknown {
  const withMarks = ({ start, end }: Span): Span => ({
    start: MARK.test(text[start - 1] ?? '') ? start - 1 : start,
    end: MARK.test(text[end] ?? '') ? end + 1 : end,
  });
  const found = spans(nlp(text).quotations().json({ offset: true })).map(withMarks);
  return { id, entities: [], quotations: found.map((span) => ({ source: [], cue: [], content: [span] })) };
}

type PeerTimex = Span & { readonly type: string; readonly value: string };

/** chrono's results as TIMEX3, from the day of writing: a day, a month or a year as far as it is certain, a time where the hour is. */
export function peerTimexes({ id, text, created }: Text & { readonly created: string }): {
  id: string;
  timexes: PeerTimex[];
} {
  const timexes = chrono.parse(text, new Date(`${created}T12:00:00`)).map((result): PeerTimex => {
    const { start } = result;
    const day = [start.get('year'), start.get('month'), start.get('day')]
      .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
      .join('-');
    const span = { start: result.index, end: result.index + result.text.length };
    if (start.isCertain('hour'))
      return {
        ...span,
        type: 'TIME',
        value: `${day}T${String(start.get('hour')).padStart(2, '0')}:${String(start.get('minute')).padStart(2, '0')}`,
      };
    const exact = start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month');
    return { ...span, type: 'DATE', value: exact ? day : day.slice(0, 7) };
  });
  return { id, timexes };
}

/** Readability's article, as its documentation shows it. */
export function peerBody({ id, html }: { readonly id: string; readonly html: string }): { id: string; body: string } {
  return { id, body: new Readability(parseHTML(html).document as never).parse()?.textContent ?? '' };
}
