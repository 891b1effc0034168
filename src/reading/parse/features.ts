// What the parser looks at: to choose its next step, the words and arcs around the top of the stack; to name an arc, its two ends.

import { mix } from '../../learning/hashing.ts';
import type { ParseState } from './state.ts';

/** Changes whenever the functions below do: weights belong to one version of them. */
export const PARSE_FEATURES = 'parse-3';

/** Features of a step without a guide; with one there are GUIDED_FEATURE_COUNT. */
export const STEP_FEATURE_COUNT = 90;
export const GUIDED_FEATURE_COUNT = 102;
export const LABEL_FEATURE_COUNT = 24;

const FARTHEST = 7;
const MOST_COUNTED = 3;

/** Writes the STEP_FEATURE_COUNT features of the state to `out`. */
export function stepFeatures(state: ParseState, out: Int32Array): void {
  wordFeatures(state, out);
  tripleFeatures(state, out);
  childFeatures(state, out);
  distanceFeatures(state, out);
  widerFeatures(state, out);
  verbFeatures(state, out);
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

/** Labels of all children, the words beside both ends, quotation marks between, and more far-reaching pairs (64 to 83). */
function widerFeatures(state: ParseState, out: Int32Array): void {
  const { word, tag, leftLabels, rightLabels, quotes } = state;
  const top = state.waiting(0);
  const below = state.waiting(1);
  const next = state.coming(0);
  const after = state.coming(1);
  const [topWord, topTag, nextWord, nextTag] = [word[top]!, tag[top]!, word[next]!, tag[next]!];
  const pair = mix(topTag, nextTag);
  const empty = state.depth === 0;
  const behindTop = tag[Math.min(top + 1, state.size + 1)]!;
  const beforeNext = empty ? 0 : tag[next - 1]!;
  const beforeTop = top > 0 && !empty ? tag[top - 1]! : 0;
  const marks = empty ? 0 : Math.min(quotes[next]! - quotes[top]!, MOST_COUNTED);
  out[64] = mix(65, mix(topTag, rightLabels[top]!));
  out[65] = mix(66, mix(topWord, rightLabels[top]!));
  out[66] = mix(67, mix(topTag, leftLabels[top]!));
  out[67] = mix(68, mix(topWord, leftLabels[top]!));
  out[68] = mix(69, mix(nextTag, leftLabels[next]!));
  out[69] = mix(70, mix(nextWord, leftLabels[next]!));
  out[70] = mix(71, mix(mix(pair, rightLabels[top]!), leftLabels[next]!));
  out[71] = mix(72, mix(mix(tag[below]!, topTag), rightLabels[below]!));
  out[72] = mix(73, mix(pair, behindTop));
  out[73] = mix(74, mix(pair, beforeNext));
  out[74] = mix(75, mix(mix(pair, beforeTop), beforeNext));
  out[75] = mix(76, mix(mix(pair, behindTop), beforeNext));
  out[76] = mix(77, mix(pair, marks));
  out[77] = mix(78, mix(mix(topWord, nextTag), marks));
  out[78] = mix(79, mix(word[below]!, nextWord));
  out[79] = mix(80, mix(nextWord, word[after]!));
  out[80] = mix(81, mix(topTag, word[after]!));
  out[81] = mix(82, mix(topWord, mix(tag[after]!, word[after]!)));
  out[82] = mix(83, mix(mix(tag[state.waiting(2)]!, tag[below]!), pair));
  out[83] = mix(84, mix(mix(word[below]!, topWord), nextTag));
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
  out[84] = mix(85, mix(pair, verbs));
  out[85] = mix(86, mix(pair, word[ahead]!));
  out[86] = mix(87, mix(mix(tag[top]!, word[next]!), word[ahead]!));
  out[87] = mix(88, mix(mix(tag[below]!, pair), verbs));
  out[88] = mix(89, mix(pair, Math.min(ahead - next, FARTHEST)));
  out[89] = mix(90, mix(mix(word[below]!, tag[top]!), word[ahead]!));
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
  out[90] = mix(91, forTop);
  out[91] = mix(92, forNext);
  out[92] = mix(93, advice);
  out[93] = mix(94, mix(pair, advice));
  out[94] = mix(95, mix(pair, forTop));
  out[95] = mix(96, mix(pair, forNext));
  out[96] = mix(97, mix(tag[top]!, advice));
  out[97] = mix(98, mix(tag[next]!, advice));
  out[98] = mix(99, mix(tag[below]!, advice));
  out[99] = mix(100, mix(advice, state.depth === 0 ? 0 : Math.min(next - top, FARTHEST)));
  out[100] = mix(101, mix(mix(tag[topHead]!, tag[top]!), forTop));
  out[101] = mix(102, mix(mix(word[topHead]!, tag[top]!), forTop));
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
