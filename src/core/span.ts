// A stretch of a text, and the questions everybody asks of two of them.

/** Half-open stretch `[start, end)` of a text, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** Half-open run `[first, end)` of token indexes. */
export type TokenRange = { readonly first: number; readonly end: number };

/** Do the two spans share at least one code unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does `outer` hold the whole of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words of `span` in `text`. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
