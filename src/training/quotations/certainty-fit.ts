// Fits how sure a quotation is to how often such a quotation was right, on articles that the weights had not seen.

import type { Analysis } from '../../core/analysis.ts';
import type { SpanPosterior } from '../../learning/crf-spans.ts';
import { CERTAINTY_WEIGHTS, type Certainty, certaintyFeatures } from '../../reading/quotations/certainty.ts';
import { type Group, groupSpans } from '../../reading/quotations/grouping.ts';
import { kindOf } from '../../reading/quotations/meaning.ts';
import type { Passage } from '../../reading/quotations/passage.ts';
import type { GoldQuotation } from './labels.ts';

export type CertaintyExample = { readonly features: readonly number[]; readonly right: boolean };

type Offsets = readonly [start: number, end: number];

const STEPS = 400;
const RATE = 0.5;
/** A content is right if it shares at least this part of all that it and the marked one cover. */
const SHARED = 0.5;

/** An example for each group of the passage's spans. */
export function certaintyExamples(
  analysis: Analysis,
  passage: Passage,
  spans: readonly SpanPosterior[],
  gold: readonly GoldQuotation[],
): CertaintyExample[] {
  const groups = groupSpans(passage, spans).filter(({ content }) => content.length > 0);
  return groups.map((group) => ({
    features: certaintyFeatures(group, kindOf(analysis, passage, group.content) === 'direct'),
    right: isRight(analysis, passage, group, gold),
  }));
}

/** Weights of a logistic regression, by gradient descent over all examples at once. */
export function fitCertainty(examples: readonly CertaintyExample[]): Certainty {
  const weights = new Float64Array(CERTAINTY_WEIGHTS);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Float64Array(CERTAINTY_WEIGHTS);
    for (const { features, right } of examples) {
      const sum = features.reduce((total, feature, i) => total + feature * weights[i]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      features.forEach((feature, i) => {
        slope[i]! += (error * feature) / examples.length;
      });
    }
    for (let i = 0; i < CERTAINTY_WEIGHTS; i += 1) weights[i]! -= RATE * slope[i]!;
  }
  return [...weights];
}

/** Is there a marked quotation with this content, for the most part, and this source? */
function isRight(analysis: Analysis, passage: Passage, group: Group, gold: readonly GoldQuotation[]): boolean {
  const offsets = ({ first, end }: SpanPosterior): Offsets => [
    analysis.tokens[passage.first + first]!.start,
    analysis.tokens[passage.first + end - 1]!.end,
  ];
  const here = offsets({ type: 0, first: 0, end: passage.length, probability: 1 });
  const inside = (spans: readonly Offsets[]): Offsets[] => spans.filter((span) => shared([span], [here]) > 0);
  const content = group.content.map(offsets);
  const source = group.source.map(offsets);
  return gold.some((marked) => {
    const wanted = inside(marked.content);
    const common = shared(wanted, content);
    if (common === 0 || common < SHARED * (lengthOf(wanted) + lengthOf(content) - common)) return false;
    const from = inside(marked.source);
    return from.length === 0 ? source.length === 0 : shared(from, source) > 0;
  });
}

function lengthOf(spans: readonly Offsets[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function shared(some: readonly Offsets[], others: readonly Offsets[]): number {
  let sum = 0;
  for (const [start, end] of some) {
    for (const [from, to] of others) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}
