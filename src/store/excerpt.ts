// The stretch of a text that shows best why it was found.

import type { Span } from '../core/span.ts';
import type { SearchHit } from '../core/views.ts';

const LENGTH = 240;
/** How much of the text before the first mark is shown, so that it can be understood. */
const RUN_UP = 60;

/** At most about 240 code units of `text`, cut between words, around the place where most of `marks` stand together. */
export function excerptOf(text: string, marks: readonly Span[]): Pick<SearchHit, 'excerpt' | 'at' | 'marks'> {
  const first = densest(marks);
  const at = wordStart(text, Math.max(0, (first?.start ?? 0) - RUN_UP));
  const end = wordEnd(text, Math.max(at + LENGTH, first?.end ?? 0));
  const inside = marks.filter((mark) => mark.start >= at && mark.end <= end);
  return {
    excerpt: text.slice(at, end),
    at,
    marks: inside.map((mark) => ({ start: mark.start - at, end: mark.end - at })),
  };
}

/** The mark that most others follow within the length of an excerpt; the first of several such. */
function densest(marks: readonly Span[]): Span | undefined {
  let best: { mark: Span; company: number } | undefined;
  let reach = 0;
  for (const [index, mark] of marks.entries()) {
    while ((marks[reach]?.end ?? Number.POSITIVE_INFINITY) <= mark.start + LENGTH - RUN_UP) reach += 1;
    const company = reach - index;
    if (!best || company > best.company) best = { mark, company };
  }
  return best?.mark;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const gap = text.slice(at, at + RUN_UP).search(/\s\S/);
  return gap < 0 ? whole(text, at) : at + gap + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const gap = text.slice(at, at + RUN_UP).search(/\s/);
  return gap < 0 ? whole(text, at) : at + gap;
}

/** Never between the two halves of a character beyond the basic plane. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}
