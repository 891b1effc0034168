// What peers make of the same texts, in the shape that the shared scorers take.

import nlp from 'compromise';

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

/** compromise's quotations: what stands in quotation marks, without a source or a cue. */
export function peerStatements({ id, text }: Text): unknown {
  const found = spans(nlp(text).quotations().json({ offset: true }));
  return { id, entities: [], quotations: found.map((span) => ({ source: [], cue: [], content: [span] })) };
}
