// What lists show of a reading.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf } from '../../src/app/summary.ts';
import type { Reading } from '../../src/core/reading.ts';
import { readByHand } from '../store/invented.ts';

/** A reading of paragraphs, each of them one sentence; the first is the headline unless `headline` is false. */
function reading(paragraphs: readonly string[], options: { headline?: boolean; dateline?: string } = {}): Reading {
  const text = paragraphs.join('\n');
  const plain = readByHand({ text, notices: [] }, 'r1');
  const sentences = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    return { start, end: start + paragraph.length };
  });
  const { headline, ...parts } = plain.report;
  const { dateline } = options;
  const start = dateline === undefined ? 0 : text.indexOf(dateline);
  return {
    ...plain,
    sentences,
    report: {
      ...parts,
      ...(options.headline === false ? { body: { start: 0, end: text.length } } : headline && { headline }),
      ...(dateline !== undefined && { dateline: { start, end: start + dateline.length } }),
    },
  };
}

const CASES: { name: string; read: Reading; headline: string; lead: string }[] = [
  {
    name: 'headline and first sentence',
    read: reading(['Owner charged', 'He was charged on Monday.', 'He denies it.']),
    headline: 'Owner charged',
    lead: 'He was charged on Monday.',
  },
  {
    name: 'a dateline in the first sentence is no part of the lead',
    read: reading(['Owner charged', 'PORT LUNE, March 2 - He was charged on Monday.'], {
      dateline: 'PORT LUNE, March 2',
    }),
    headline: 'Owner charged',
    lead: 'He was charged on Monday.',
  },
  {
    name: 'a dateline that is a sentence by itself is passed over',
    read: reading(['Owner charged', 'PORT LUNE, March 2 -', 'He was charged.'], { dateline: 'PORT LUNE, March 2' }),
    headline: 'Owner charged',
    lead: 'He was charged.',
  },
  {
    name: 'without a headline the first sentence is one, and the second the lead',
    read: reading(['He was charged.', 'He denies it.'], { headline: false }),
    headline: 'He was charged.',
    lead: 'He denies it.',
  },
  {
    name: 'a headline alone has no lead',
    read: reading(['Owner charged']),
    headline: 'Owner charged',
    lead: '',
  },
  {
    name: 'a long headline is cut between words',
    read: reading(['word '.repeat(60).trim(), 'Body.']),
    headline: `${'word '.repeat(31)}word…`,
    lead: 'Body.',
  },
];
for (const { name, read, headline, lead } of CASES) {
  test(name, () => {
    const summary = summaryOf(read);
    assert.deepEqual([summary.headline, summary.lead], [headline, lead]);
  });
}
