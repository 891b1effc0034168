// What the parser looks at: to choose its next step, the words and arcs around the top of the stack; to name an arc, its two ends.

import { mix, mixWithPlaces } from '../../learning/hashing.ts';
import type { ParseState } from './state.ts';

/** Changes whenever the functions below do: weights belong to one version of them. */
export const PARSE_FEATURES = 'parse-3';

/** Features of a step without a guide; with one there are GUIDED_FEATURE_COUNT. */
export const STEP_FEATURE_COUNT = 90;
export const GUIDED_FEATURE_COUNT = 102;
export const LABEL_FEATURE_COUNT = 24;

const FARTHEST = 7;
const MOST_COUNTED = 3;

/**
 * Writes the STEP_FEATURE_COUNT features of the state to `out`. The functions below only give answers; that each has the number of its
 * question mixed in at the end, in one tight loop, takes less time than to do it one by one.
 */
export function stepFeatures(state: ParseState, out: Int32Array): void {
  wordFeatures(state, out);
  tripleFeatures(state, out);
  childFeatures(state, out);
  distanceFeatures(state, out);
  widerFeatures(state, out);
  verbFeatures(state, out);
  mixWithPlaces(out, 0, STEP_FEATURE_COUNT);
}

/** Single words and pairs of them (0 to 21). */
function wordFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag } = state;
  const top = state.waiting(0);
  const next = state.coming(0);
  const below = state.waiting(1);
  const after = state.coming(1);
  const topWord = word[top]!;
  const topTag = tag[top]!;
  const nextWord = word[next]!;
  const nextTag = tag[next]!;
  const belowWord = word[below]!;
  const belowTag = tag[below]!;
  const afterTag = tag[after]!;
  const topBoth = mix(topWord, topTag);
  const nextBoth = mix(nextWord, nextTag);
  out[0] = topWord;
  out[1] = topTag;
  out[2] = topBoth;
  out[3] = nextWord;
  out[4] = nextTag;
  out[5] = nextBoth;
  out[6] = mix(belowWord, belowTag);
  out[7] = mix(word[after]!, afterTag);
  out[8] = mix(afterTag, tag[state.coming(2)]!);
  out[9] = word[state.coming(2)]!;
  out[10] = mix(topBoth, nextBoth);
  out[11] = mix(topBoth, nextWord);
  out[12] = mix(topBoth, nextTag);
  out[13] = mix(topWord, nextBoth);
  out[14] = mix(topTag, nextBoth);
  out[15] = mix(topWord, nextWord);
  out[16] = mix(topTag, nextTag);
  out[17] = mix(nextTag, afterTag);
  out[18] = mix(belowWord, topWord);
  out[19] = mix(belowTag, topBoth);
  out[20] = mix(belowWord, topTag);
  out[21] = mix(belowTag, topTag);
}

/** Three and more words by their tags (22 to 31). */
function tripleFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag } = state;
  const top = state.waiting(0);
  const below = state.waiting(1);
  const next = state.coming(0);
  const topTag = tag[top]!;
  const nextTag = tag[next]!;
  const belowTag = tag[below]!;
  const afterTag = tag[state.coming(1)]!;
  const lastTag = tag[state.coming(2)]!;
  const pair = mix(topTag, nextTag);
  const three = mix(belowTag, pair);
  out[22] = mix(mix(nextTag, afterTag), lastTag);
  out[23] = mix(pair, afterTag);
  out[24] = mix(mix(pair, afterTag), lastTag);
  out[25] = three;
  out[26] = mix(mix(belowTag, topTag), tag[state.waiting(2)]!);
  out[27] = mix(word[below]!, pair);
  out[28] = mix(three, afterTag);
  out[29] = mix(mix(word[top]!, nextTag), afterTag);
  out[30] = mix(mix(word[top]!, belowTag), nextTag);
  out[31] = mix(mix(word[next]!, topTag), afterTag);
}

/** The children that the words already have (32 to 47). */
function childFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag, label, left, right } = state;
  const top = state.waiting(0);
  const below = state.waiting(1);
  const next = state.coming(0);
  const topTag = tag[top]!;
  const nextTag = tag[next]!;
  const pair = mix(topTag, nextTag);
  const belowPair = mix(tag[below]!, topTag);
  const topLeft = left[top]!;
  const topRight = right[top]!;
  const nextLeft = left[next]!;
  const belowRight = right[below]!;
  out[32] = mix(pair, tag[topLeft]!);
  out[33] = mix(pair, tag[topRight]!);
  out[34] = mix(pair, tag[nextLeft]!);
  out[35] = mix(belowPair, tag[belowRight]!);
  out[36] = mix(mix(tag[topLeft]!, tag[state.left2[top]!]!), topTag);
  out[37] = mix(mix(tag[topRight]!, tag[state.right2[top]!]!), topTag);
  out[38] = mix(pair, word[topRight]!);
  out[39] = mix(pair, word[nextLeft]!);
  out[40] = mix(pair, mix(label[topLeft]!, label[topRight]!));
  out[41] = mix(pair, label[topRight]!);
  out[42] = mix(pair, label[nextLeft]!);
  out[43] = mix(belowPair, label[belowRight]!);
  out[44] = mix(word[top]!, label[topRight]!);
  out[45] = mix(word[top]!, label[topLeft]!);
  out[46] = mix(word[next]!, label[nextLeft]!);
  out[47] = mix(word[below]!, label[belowRight]!);
}

/** How far, how many, and what stands between (48 to 63). */
function distanceFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag, leftCount, rightCount, commas, verbs } = state;
  const top = state.waiting(0);
  const next = state.coming(0);
  const topWord = word[top]!;
  const topTag = tag[top]!;
  const nextWord = word[next]!;
  const nextTag = tag[next]!;
  const belowPair = mix(tag[state.waiting(1)]!, topTag);
  const pair = mix(topTag, nextTag);
  const empty = state.depth === 0;
  const distance = empty ? 0 : Math.min(next - top, FARTHEST);
  const gap = state.depth < 2 ? 0 : Math.min(top - state.waiting(1), FARTHEST);
  const between = empty ? 0 : Math.min(commas[next]! - commas[top]!, MOST_COUNTED);
  const deeds = empty ? 0 : Math.min(verbs[next]! - verbs[top + 1]!, MOST_COUNTED);
  out[48] = mix(topWord, rightCount[top]!);
  out[49] = mix(topWord, leftCount[top]!);
  out[50] = mix(topTag, rightCount[top]!);
  out[51] = mix(topTag, leftCount[top]!);
  out[52] = mix(nextWord, leftCount[next]!);
  out[53] = mix(nextTag, leftCount[next]!);
  out[54] = mix(topWord, distance);
  out[55] = mix(topTag, distance);
  out[56] = mix(nextWord, distance);
  out[57] = mix(nextTag, distance);
  out[58] = mix(pair, distance);
  out[59] = mix(mix(topWord, nextWord), distance);
  out[60] = mix(belowPair, gap);
  out[61] = mix(pair, between);
  out[62] = mix(pair, deeds);
  out[63] = mix(mix(belowPair, nextTag), deeds * 4 + between);
}

/** Labels of all children, the words beside both ends, quotation marks between, and more far-reaching pairs (64 to 83). */
function widerFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag, leftLabels, rightLabels, quotes } = state;
  const top = state.waiting(0);
  const below = state.waiting(1);
  const next = state.coming(0);
  const after = state.coming(1);
  const topWord = word[top]!;
  const topTag = tag[top]!;
  const nextWord = word[next]!;
  const nextTag = tag[next]!;
  const pair = mix(topTag, nextTag);
  const empty = state.depth === 0;
  const behindTop = tag[Math.min(top + 1, state.size + 1)]!;
  const beforeNext = empty ? 0 : tag[next - 1]!;
  const beforeTop = top > 0 && !empty ? tag[top - 1]! : 0;
  const marks = empty ? 0 : Math.min(quotes[next]! - quotes[top]!, MOST_COUNTED);
  out[64] = mix(topTag, rightLabels[top]!);
  out[65] = mix(topWord, rightLabels[top]!);
  out[66] = mix(topTag, leftLabels[top]!);
  out[67] = mix(topWord, leftLabels[top]!);
  out[68] = mix(nextTag, leftLabels[next]!);
  out[69] = mix(nextWord, leftLabels[next]!);
  out[70] = mix(mix(pair, rightLabels[top]!), leftLabels[next]!);
  out[71] = mix(mix(tag[below]!, topTag), rightLabels[below]!);
  out[72] = mix(pair, behindTop);
  out[73] = mix(pair, beforeNext);
  out[74] = mix(mix(pair, beforeTop), beforeNext);
  out[75] = mix(mix(pair, behindTop), beforeNext);
  out[76] = mix(pair, marks);
  out[77] = mix(mix(topWord, nextTag), marks);
  out[78] = mix(word[below]!, nextWord);
  out[79] = mix(nextWord, word[after]!);
  out[80] = mix(topTag, word[after]!);
  out[81] = mix(topWord, mix(tag[after]!, word[after]!));
  out[82] = mix(mix(tag[state.waiting(2)]!, tag[below]!), pair);
  out[83] = mix(mix(word[below]!, topWord), nextTag);
}

/** Whether a finite verb has been met and which one is ahead: what looks like an apposition may be its subject (84 to 89). */
function verbFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag, finites } = state;
  const top = state.waiting(0);
  const below = state.waiting(1);
  const next = state.coming(0);
  const ahead = state.nextFinite[next]!;
  const pair = mix(tag[top]!, tag[next]!);
  const before = state.depth === 0 ? 0 : Math.min(finites[top]!, 2);
  const verbs = before * 4 + Math.min(finites[state.size]! - finites[next]!, 2);
  out[84] = mix(pair, verbs);
  out[85] = mix(pair, word[ahead]!);
  out[86] = mix(mix(tag[top]!, word[next]!), word[ahead]!);
  out[87] = mix(mix(tag[below]!, pair), verbs);
  out[88] = mix(pair, Math.min(ahead - next, FARTHEST));
  out[89] = mix(mix(word[below]!, tag[top]!), word[ahead]!);
}

/** What a parser that went before would do here: adds the features from STEP_FEATURE_COUNT to GUIDED_FEATURE_COUNT (Nivre and McDonald 2008). */
export function guideFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag, guide } = state;
  const top = state.waiting(0);
  const below = state.waiting(1);
  const next = state.coming(0);
  const topHead = guide[top]!;
  const nextHead = guide[next]!;
  const forTop = topHead === next ? 1 : topHead === below ? 2 : topHead > next ? 3 : 4;
  const forNext = nextHead === top ? 1 : nextHead === below ? 2 : nextHead > next ? 3 : 4;
  const waits = state.guideLast[top]! >= next ? 1 : 0;
  const advice = forTop * 16 + forNext * 2 + waits;
  const pair = mix(tag[top]!, tag[next]!);
  out[90] = forTop;
  out[91] = forNext;
  out[92] = advice;
  out[93] = mix(pair, advice);
  out[94] = mix(pair, forTop);
  out[95] = mix(pair, forNext);
  out[96] = mix(tag[top]!, advice);
  out[97] = mix(tag[next]!, advice);
  out[98] = mix(tag[below]!, advice);
  out[99] = mix(advice, state.depth === 0 ? 0 : Math.min(next - top, FARTHEST));
  out[100] = mix(mix(tag[topHead]!, tag[top]!), forTop);
  out[101] = mix(mix(word[topHead]!, tag[top]!), forTop);
  mixWithPlaces(out, STEP_FEATURE_COUNT, GUIDED_FEATURE_COUNT);
}

/** Writes the LABEL_FEATURE_COUNT features of an arc that is about to be made to `out`. */
export function labelFeatures(state: ParseState, head: number, child: number, out: Int32Array): void {
  const { word, tag, label, left, right } = state;
  const direction = child < head ? 1 : 2;
  const headWord = mix(word[head]!, direction);
  const headTag = mix(tag[head]!, direction);
  const childWord = word[child]!;
  const childTag = tag[child]!;
  const tags = mix(headTag, childTag);
  const before = child > 0 ? tag[child - 1]! : 0;
  const sibling = label[child < head ? left[head]! : right[head]!]!;
  const childLeft = left[child]!;
  out[0] = direction;
  out[1] = tags;
  out[2] = mix(headWord, childTag);
  out[3] = mix(headTag, childWord);
  out[4] = mix(headWord, childWord);
  out[5] = mix(childWord, direction);
  out[6] = headWord;
  out[7] = mix(tags, before);
  out[8] = mix(tags, tag[Math.min(child + 1, state.size)]!);
  out[9] = mix(tags, tag[childLeft]!);
  out[10] = mix(tags, word[childLeft]!);
  out[11] = mix(tags, label[childLeft]!);
  out[12] = mix(tags, label[right[child]!]!);
  out[13] = mix(tags, sibling);
  out[14] = mix(mix(headWord, childTag), sibling);
  out[15] = mix(tags, Math.min(Math.abs(head - child), FARTHEST));
  out[16] = mix(tags, word[state.left2[child]!]!);
  out[17] = mix(tags, state.leftCount[child]!);
  out[18] = mix(tags, mix(label[state.left2[child]!]!, label[childLeft]!));
  out[19] = mix(childWord, word[childLeft]!);
  out[20] = mix(mix(childWord, childTag), headTag);
  out[21] = mix(tags, mix(label[left[head]!]!, label[right[head]!]!));
  out[22] = mix(headWord, mix(childTag, word[childLeft]!));
  out[23] = mix(tags, state.commas[Math.max(head, child)]! - state.commas[Math.min(head, child)]!);
  mixWithPlaces(out, 1, LABEL_FEATURE_COUNT);
}
