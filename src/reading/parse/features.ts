// What the parser looks at: to choose its next step, the words and arcs around the top of the stack; to name an arc, its two ends.

import { mix } from '../../learning/hashing.ts';
import type { ParseState } from './state.ts';

/** Changes whenever the functions below do: weights belong to one version of them. */
export const PARSE_FEATURES = 'parse-1';

export const ACTION_FEATURE_COUNT = 64;
export const LABEL_FEATURE_COUNT = 24;

const FARTHEST = 7;
const MOST_COUNTED = 3;

/** Writes the ACTION_FEATURE_COUNT features of the state to `out`. */
export function actionFeatures(state: ParseState, out: Int32Array): void {
  wordFeatures(state, out);
  tripleFeatures(state, out);
  childFeatures(state, out);
  distanceFeatures(state, out);
}

/** Single words and pairs of them (0 to 21). */
function wordFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag } = state;
  const top = state.waiting(0);
  const next = state.coming(0);
  const below = state.waiting(1);
  const after = state.coming(1);
  const [topWord, topTag, nextWord, nextTag] = [word[top]!, tag[top]!, word[next]!, tag[next]!];
  const [belowWord, belowTag, afterTag] = [word[below]!, tag[below]!, tag[after]!];
  const topBoth = mix(topWord, topTag);
  const nextBoth = mix(nextWord, nextTag);
  out[0] = mix(1, topWord);
  out[1] = mix(2, topTag);
  out[2] = mix(3, topBoth);
  out[3] = mix(4, nextWord);
  out[4] = mix(5, nextTag);
  out[5] = mix(6, nextBoth);
  out[6] = mix(7, mix(belowWord, belowTag));
  out[7] = mix(8, mix(word[after]!, afterTag));
  out[8] = mix(9, mix(afterTag, tag[state.coming(2)]!));
  out[9] = mix(10, word[state.coming(2)]!);
  out[10] = mix(11, mix(topBoth, nextBoth));
  out[11] = mix(12, mix(topBoth, nextWord));
  out[12] = mix(13, mix(topBoth, nextTag));
  out[13] = mix(14, mix(topWord, nextBoth));
  out[14] = mix(15, mix(topTag, nextBoth));
  out[15] = mix(16, mix(topWord, nextWord));
  out[16] = mix(17, mix(topTag, nextTag));
  out[17] = mix(18, mix(nextTag, afterTag));
  out[18] = mix(19, mix(belowWord, topWord));
  out[19] = mix(20, mix(belowTag, topBoth));
  out[20] = mix(21, mix(belowWord, topTag));
  out[21] = mix(22, mix(belowTag, topTag));
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
  out[22] = mix(23, mix(mix(nextTag, afterTag), lastTag));
  out[23] = mix(24, mix(pair, afterTag));
  out[24] = mix(25, mix(mix(pair, afterTag), lastTag));
  out[25] = mix(26, three);
  out[26] = mix(27, mix(mix(belowTag, topTag), tag[state.waiting(2)]!));
  out[27] = mix(28, mix(word[below]!, pair));
  out[28] = mix(29, mix(three, afterTag));
  out[29] = mix(30, mix(mix(word[top]!, nextTag), afterTag));
  out[30] = mix(31, mix(mix(word[top]!, belowTag), nextTag));
  out[31] = mix(32, mix(mix(word[next]!, topTag), afterTag));
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
  out[32] = mix(33, mix(pair, tag[topLeft]!));
  out[33] = mix(34, mix(pair, tag[topRight]!));
  out[34] = mix(35, mix(pair, tag[nextLeft]!));
  out[35] = mix(36, mix(belowPair, tag[belowRight]!));
  out[36] = mix(37, mix(mix(tag[topLeft]!, tag[state.left2[top]!]!), topTag));
  out[37] = mix(38, mix(mix(tag[topRight]!, tag[state.right2[top]!]!), topTag));
  out[38] = mix(39, mix(pair, word[topRight]!));
  out[39] = mix(40, mix(pair, word[nextLeft]!));
  out[40] = mix(41, mix(pair, mix(label[topLeft]!, label[topRight]!)));
  out[41] = mix(42, mix(pair, label[topRight]!));
  out[42] = mix(43, mix(pair, label[nextLeft]!));
  out[43] = mix(44, mix(belowPair, label[belowRight]!));
  out[44] = mix(45, mix(word[top]!, label[topRight]!));
  out[45] = mix(46, mix(word[top]!, label[topLeft]!));
  out[46] = mix(47, mix(word[next]!, label[nextLeft]!));
  out[47] = mix(48, mix(word[below]!, label[belowRight]!));
}

/** How far, how many, and what stands between (48 to 63). */
function distanceFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag, leftCount, rightCount, commas, verbs } = state;
  const top = state.waiting(0);
  const next = state.coming(0);
  const [topWord, topTag, nextWord, nextTag] = [word[top]!, tag[top]!, word[next]!, tag[next]!];
  const belowPair = mix(tag[state.waiting(1)]!, topTag);
  const pair = mix(topTag, nextTag);
  const empty = state.depth === 0;
  const distance = empty ? 0 : Math.min(next - top, FARTHEST);
  const gap = state.depth < 2 ? 0 : Math.min(top - state.waiting(1), FARTHEST);
  const between = empty ? 0 : Math.min(commas[next]! - commas[top]!, MOST_COUNTED);
  const deeds = empty ? 0 : Math.min(verbs[next]! - verbs[top + 1]!, MOST_COUNTED);
  out[48] = mix(49, mix(topWord, rightCount[top]!));
  out[49] = mix(50, mix(topWord, leftCount[top]!));
  out[50] = mix(51, mix(topTag, rightCount[top]!));
  out[51] = mix(52, mix(topTag, leftCount[top]!));
  out[52] = mix(53, mix(nextWord, leftCount[next]!));
  out[53] = mix(54, mix(nextTag, leftCount[next]!));
  out[54] = mix(55, mix(topWord, distance));
  out[55] = mix(56, mix(topTag, distance));
  out[56] = mix(57, mix(nextWord, distance));
  out[57] = mix(58, mix(nextTag, distance));
  out[58] = mix(59, mix(pair, distance));
  out[59] = mix(60, mix(mix(topWord, nextWord), distance));
  out[60] = mix(61, mix(belowPair, gap));
  out[61] = mix(62, mix(pair, between));
  out[62] = mix(63, mix(pair, deeds));
  out[63] = mix(64, mix(mix(belowPair, nextTag), deeds * 4 + between));
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
  out[1] = mix(2, tags);
  out[2] = mix(3, mix(headWord, childTag));
  out[3] = mix(4, mix(headTag, childWord));
  out[4] = mix(5, mix(headWord, childWord));
  out[5] = mix(6, mix(childWord, direction));
  out[6] = mix(7, headWord);
  out[7] = mix(8, mix(tags, before));
  out[8] = mix(9, mix(tags, tag[Math.min(child + 1, state.size)]!));
  out[9] = mix(10, mix(tags, tag[childLeft]!));
  out[10] = mix(11, mix(tags, word[childLeft]!));
  out[11] = mix(12, mix(tags, label[childLeft]!));
  out[12] = mix(13, mix(tags, label[right[child]!]!));
  out[13] = mix(14, mix(tags, sibling));
  out[14] = mix(15, mix(mix(headWord, childTag), sibling));
  out[15] = mix(16, mix(tags, Math.min(Math.abs(head - child), FARTHEST)));
  out[16] = mix(17, mix(tags, word[state.left2[child]!]!));
  out[17] = mix(18, mix(tags, state.leftCount[child]!));
  out[18] = mix(19, mix(tags, mix(label[state.left2[child]!]!, label[childLeft]!)));
  out[19] = mix(20, mix(childWord, word[childLeft]!));
  out[20] = mix(21, mix(mix(childWord, childTag), headTag));
  out[21] = mix(22, mix(tags, mix(label[left[head]!]!, label[right[head]!]!)));
  out[22] = mix(23, mix(headWord, mix(childTag, word[childLeft]!)));
  out[23] = mix(24, mix(tags, state.commas[Math.max(head, child)]! - state.commas[Math.min(head, child)]!));
}
