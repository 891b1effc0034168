// Addresses of the desk lead where they say, and back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseAddress, citationAddress, reportAddress, routeOf, spanOf } from '../../src/web/address.ts';

test('every address means a page', () => {
  const table = [
    ['/', { page: 'wire' }],
    ['/cases', { page: 'cases' }],
    ['/cases/', { page: 'cases' }],
    ['/cases/c1', { page: 'case', id: 'c1' }],
    ['/reports/a%2Fb', { page: 'report', id: 'a/b' }],
    ['/reports/%', { page: 'report', id: '%' }],
    ['/search', { page: 'search' }],
    ['/paste', { page: 'paste' }],
    ['/help', { page: 'help' }],
    ['/reports/r1/more', { page: 'nowhere' }],
    ['/elsewhere', { page: 'nowhere' }],
  ] as const;
  for (const [path, route] of table) assert.deepEqual(routeOf(path), route, path);
});

test('what is written is read again', () => {
  assert.deepEqual(routeOf(caseAddress('ä b')), { page: 'case', id: 'ä b' });
  assert.equal(caseAddress('c1', 'record'), '/cases/c1#record');
  assert.equal(reportAddress('r1', { version: 2, mark: 'q3' }), '/reports/r1?version=2#q3');
  const at = new URL(reportAddress('r1', { at: { start: 4, end: 9 } }), 'http://desk').searchParams.get('at');
  assert.deepEqual(spanOf(at), { start: 4, end: 9 });
});

test('a citation leads to its words in its version', () => {
  const citation = {
    report: 'r1',
    version: 3,
    start: 10,
    end: 20,
    quote: 'words',
    stage: 'events',
    model: 'm',
  } as const;
  assert.equal(citationAddress(citation), '/reports/r1?version=3&at=10-20');
});

test('what is no span is none', () => {
  for (const at of [null, '', '5', '9-4', '4-4', 'a-b', '1-2-3']) assert.equal(spanOf(at), undefined, String(at));
});
