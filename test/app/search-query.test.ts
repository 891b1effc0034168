// What somebody types into the search box.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseSearch } from '../../src/app/search-query.ts';
import type { SearchQuery, SearchTerm } from '../../src/store/store.ts';

const word = (words: string, more: Partial<SearchTerm> = {}): SearchTerm => ({
  words,
  prefix: false,
  excluded: false,
  ...more,
});

const CASES: { typed: string; query: Partial<SearchQuery>; notices?: string[] }[] = [
  { typed: '', query: {} },
  { typed: '  ferry   trial ', query: { terms: [word('ferry'), word('trial')] } },
  { typed: '"new trial" ferry', query: { terms: [word('new trial'), word('ferry')] } },
  { typed: '“new trial”', query: { terms: [word('new trial')] } },
  { typed: '"new trial', query: { terms: [word('new trial')] } },
  { typed: 'extradit*', query: { terms: [word('extradit', { prefix: true })] } },
  { typed: '"new tri"*', query: { terms: [word('new tri', { prefix: true })] } },
  { typed: 'ferry -quay', query: { terms: [word('ferry'), word('quay', { excluded: true })] } },
  { typed: 'ferry -"new quay"', query: { terms: [word('ferry'), word('new quay', { excluded: true })] } },
  { typed: 're-trial', query: { terms: [word('re-trial')] } },
  { typed: 'speaker:Varga', query: { terms: [word('Varga', { field: 'speaker' })] } },
  { typed: 'speaker:"Émile Varga"', query: { terms: [word('Émile Varga', { field: 'speaker' })] } },
  { typed: 'publisher:tass ferry', query: { terms: [word('tass', { field: 'publisher' }), word('ferry')] } },
  {
    typed: '-publisher:tass ferry',
    query: { terms: [word('tass', { field: 'publisher', excluded: true }), word('ferry')] },
  },
  { typed: 'case:c12 ferry', query: { case: 'c12', terms: [word('ferry')] } },
  { typed: 'after:2016-11-21', query: { from: '2016-11-21' } },
  { typed: 'after:2016 before:2017-03', query: { from: '2016-01-01', before: '2017-03-01' } },
  { typed: 'after:Monday ferry', query: { terms: [word('ferry')] }, notices: ['no-date'] },
  { typed: 'after:2016-13', query: {}, notices: ['no-date'] },
  { typed: 'autor:ilk', query: { terms: [word('autor ilk')] }, notices: ['no-field'] },
  { typed: '12:30', query: { terms: [word('12:30')] } },
  { typed: 'https://lune-courier.example/ferry', query: { terms: [word('https://lune-courier.example/ferry')] } },
  { typed: '- * "" ...', query: {} },
  { typed: '-quay', query: {}, notices: ['only-excluded'] },
  { typed: 'AND OR NOT (', query: { terms: [word('AND'), word('OR'), word('NOT')] } },
];
for (const { typed, query, notices = [] } of CASES) {
  test(`typed: ${typed || '(nothing)'}`, () => {
    const parsed = parseSearch(typed);
    assert.deepEqual(parsed.query, { terms: [], ...query });
    assert.deepEqual(
      parsed.notices.map(({ code }) => code),
      notices,
    );
  });
}

test('a notice says where in the line', () => {
  const [notice] = parseSearch('ferry after:soon').notices;
  assert.deepEqual([notice?.start, notice?.end], [6, 16]);
});

test('nothing that can be typed makes it fail', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ':', '"', '“', '-', '*', ' ', 'after:', '2016', '\n', 'é') }),
      (typed) => {
        for (const term of parseSearch(typed).query.terms) assert.match(term.words, /[\p{L}\p{N}]/u);
      },
    ),
  );
});
