// Hits of a search by speaker, shown at what the speaker said: the search index knows names, only the reading knows the place.

import type { Reading } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import type { SearchHit } from '../core/views.ts';
import { excerptOf } from '../store/excerpt.ts';
import type { SearchTerm } from '../store/store.ts';
import type { Desk } from './desk.ts';

/** The hits, those without a found word in their text now at the first statement of the speaker looked for. */
export async function atStatements(
  desk: Desk,
  hits: readonly SearchHit[],
  terms: readonly SearchTerm[],
): Promise<readonly SearchHit[]> {
  const speakers = terms.filter(({ field, excluded }) => field === 'speaker' && !excluded);
  if (speakers.length === 0) return hits;
  return Promise.all(
    hits.map(async (hit) => {
      if (hit.marks.length > 0) return hit;
      const stored = await desk.store.reading(hit.row.id);
      const said = stored && firstStatementBy(stored.reading, speakers);
      return said ? { row: hit.row, ...excerptOf(stored.reading.text, [said]) } : hit;
    }),
  );
}

/** In the body, where there is one: a headline only repeats it. */
function firstStatementBy(reading: Reading, speakers: readonly SearchTerm[]): Span | undefined {
  const wanted = speakers.map(({ words }) => plain(words));
  const found = reading.entities
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => wanted.some((word) => plain(each).includes(word))))
    .map(({ id }) => id);
  const said = reading.quotations
    .filter(({ speaker }) => speaker && found.includes(speaker))
    .flatMap(({ content }) => content);
  return said.find(({ start }) => start >= reading.report.body.start) ?? said[0];
}

/** Lower case and without accents, as the search index compares. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
