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

/** Those of `spans`, which are in order and do not overlap, that share a code unit with `span`: found by bisection. */
export function touching<T extends Span>(spans: readonly T[], span: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < spans.length && spans[end]!.start < span.end) end += 1;
  return spans.slice(low, end);
}

/** From the first token of the run to the end of its last. */
export function spanOf(tokens: readonly Span[], { first, end }: TokenRange): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The words of `span` in `text`. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
