// Search: words and fields over every report, the hits shown in their place.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/views.ts';
import { reportAddress } from '../address.ts';
import { api } from '../api.ts';
import { Page } from '../frame/page.tsx';
import { Notices, ProblemNote } from '../frame/problem.tsx';
import { useLoad } from '../load.ts';
import { navigate, useAddress } from '../navigate.ts';
import { DateWords } from '../parts/date.tsx';
import { useListKeys } from '../parts/list-keys.ts';
import { count } from '../words/dates.ts';
import { SearchHelp } from './search-help.tsx';

const HITS_AT_ONCE = 50;
/** A pause in typing after which the search is made. */
const PAUSE_MS = 200;

export function SearchPage(): JSX.Element {
  const { query } = useAddress();
  const q = query.get('q') ?? '';
  const limit = Number(query.get('limit')) || HITS_AT_ONCE;
  const { data, problem, loading, reload } = useLoad(`search ${limit} ${q}`, async () =>
    q.trim() === '' ? undefined : api.search(q, limit),
  );
  useListKeys('.hit-link');
  return (
    <Page
      title={q ? `Search: ${q}` : 'Search'}
      ready={data !== undefined || q === ''}
      busy={loading && q !== ''}
      atRest={<SearchHelp />}
    >
      <h1>Search</h1>
      <SearchField q={q} />
      {problem && !loading && <ProblemNote problem={problem} retry={reload} />}
      {q === '' && <SearchHelp />}
      {data && <Notices notices={data.notices} />}
      {data && (
        <p class="result-count" role="status">
          {data.total === 0 ? 'Nothing found.' : `${count(data.total, 'report')} with these words`}
        </p>
      )}
      {data && (
        <ol class="hits">
          {data.hits.map((hit) => (
            <Hit key={`${hit.row.id}-${hit.at}`} hit={hit} />
          ))}
        </ol>
      )}
      {data && data.total > data.hits.length && data.hits.length >= limit && (
        <p>
          <a class="button" href={`/search?${new URLSearchParams({ q, limit: String(limit + HITS_AT_ONCE) })}`}>
            Show {HITS_AT_ONCE} more
          </a>
        </p>
      )}
    </Page>
  );
}

function SearchField({ q }: { readonly q: string }): JSX.Element {
  const [words, setWords] = useState(q);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(q);
  const search = (): void => {
    asked.current = words.trim() === '' ? '' : words;
    navigate(searchAddress(words), { replace: true });
  };
  // Before the page is painted: what is typed as soon as the field can be seen belongs into it.
  useLayoutEffect(() => field.current?.focus(), []);
  // An address that was not asked for from here (the back button, a link) brings its words; one that was may be behind what is typed by now.
  useLayoutEffect(() => {
    if (q === asked.current) return;
    asked.current = q;
    setWords(q);
  }, [q]);
  useEffect(() => {
    if (words === q) return undefined;
    const timer = setTimeout(search, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, q]);
  return (
    <search>
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <label class="unseen" for="search-words">
          Words to look for
        </label>
        <input
          id="search-words"
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }): JSX.Element {
  const { row, marks, at } = hit;
  const [first] = marks;
  const to = first ? { at: { start: at + first.start, end: at + first.end } } : {};
  return (
    <li class="hit">
      <a class="hit-link" href={reportAddress(row.id, { version: row.version, ...to })}>
        {row.headline}
      </a>
      <p class="hit-line">
        {row.publisher && <span>{row.publisher}</span>}
        <DateWords iso={row.published} />
      </p>
      <p class="hit-excerpt">
        <Excerpt hit={hit} />
      </p>
    </li>
  );
}

/** The excerpt with each found word a link to its own place in the text. */
function Excerpt({ hit }: { readonly hit: SearchHit }): JSX.Element {
  const { excerpt, marks, row, at } = hit;
  const ends = marks.map(({ end }) => end);
  return (
    <>
      {at > 0 && '\u2026'}
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {excerpt.slice(ends[index - 1] ?? 0, start)}
          <a
            class="found"
            href={reportAddress(row.id, { version: row.version, at: { start: at + start, end: at + end } })}
            tabIndex={-1}
          >
            {excerpt.slice(start, end)}
          </a>
        </span>
      ))}
      {excerpt.slice(ends.at(-1) ?? 0)}
      {'\u2026'}
    </>
  );
}

function searchAddress(words: string): string {
  return words.trim() === '' ? '/search' : `/search?${new URLSearchParams({ q: words })}`;
}
