// Whose words a paper's are: "its statement said", "the letter states", where the report tells who wrote it.

import type { Analysis } from '../../core/analysis.ts';
import type { Mention, Quotation } from '../../core/reading.ts';
import { overlaps, type Span, spanOf, textOf } from '../../core/span.ts';
import { rangeAt, tokensOf } from '../entities/scene.ts';
import type { Cast } from './cast.ts';
import { mentionsAt } from './mentions.ts';
import { lastSpoken } from './same-again.ts';

/** Papers that are given out in somebody's name and go on with what he said before. */
const GIVEN_OUT = /^(?:statement|announcement|communique|communiqué|release|notice)$/;
/** Of the mentions of a paper so many sentences back are looked at. */
const REACH = 40;

/** What is done to a paper by whoever speaks in it. */
const MADE: ReadonlySet<string> = new Set(
  'write sign send issue post publish pen draft author release submit address'.split(' '),
);
const MOST_WORDS = 10;
/** Of the quotations before, so many of the last ones are looked at. */
const MOST_BEFORE = 100;

type Paper = { readonly span: Span; readonly noun: string };

/** "A statement by the ministry" is the ministry's, "the letter" is of whoever wrote one before; "the statement" is whose words came before. */
export function paperSpeaker(
  analysis: Analysis,
  { span, noun }: Paper,
  before: readonly Quotation[],
  mentions: readonly Mention[],
  cast: Cast,
): string | undefined {
  const issuer = mentionsAt(mentions, span).find(isKnown);
  if (issuer) return issuer.entity;
  const known = GIVEN_OUT.test(noun)
    ? lastSpoken(before)?.speaker
    : authorBefore(analysis, { span, noun }, before, mentions, cast);
  return known ?? cast.described(textOf(analysis.text, span), { span, type: 'other' });
}

/**
 * Who was told of as the author where the paper was spoken of last: its owner, "from" or "by" whom it is, or who spoke in that sentence.
 * Reports are of newspapers and other bodies; what one man says of a report is not the report's. */
function authorBefore(
  analysis: Analysis,
  { span, noun }: Paper,
  before: readonly Quotation[],
  mentions: readonly Mention[],
  cast: Cast,
): string | undefined {
  const { tokens, lemmas, sentences } = analysis;
  const here = tokensOf(tokens, span).first;
  const first = sentences[Math.max(0, rangeAt(sentences, here) - REACH)]!.first;
  for (let at = here - 1; at >= first; at -= 1) {
    if (lemmas[at]!.toLowerCase() !== noun) continue;
    const author = ownerAt(analysis, at, mentions) ?? whoSpokeBeside(analysis, at, before);
    if (author !== undefined && (noun !== 'report' || cast.isNamed(author, 'organization'))) return author;
  }
  return undefined;
}

/** "Brod's letter", "a letter from Brod", "the letter, signed by the director Ana Brod": of several behind "by" the one named as a person. */
function ownerAt({ tokens, lemmas }: Analysis, paper: number, mentions: readonly Mention[]): string | undefined {
  const possessor = /^['’]s?$/.test(tokens[paper - 1]?.text ?? '') ? tokens[paper - 2] : tokens[paper - 1];
  const owner = possessor && mentionsAt(mentions, possessor).find(isKnown)?.entity;
  if (owner !== undefined) return owner;
  let at = tokens[paper + 1]?.text === ',' ? paper + 2 : paper + 1;
  if (MADE.has(lemmas[at]?.toLowerCase() ?? '')) at += 1;
  if (!/^(?:from|by)$/i.test(tokens[at]?.text ?? '')) return undefined;
  let end = at + 1;
  while (end < at + MOST_WORDS && !/^[,.;)]$/.test(tokens[end]?.text ?? '.')) end += 1;
  if (end === at + 1) return undefined;
  const makers = mentionsAt(mentions, spanOf(tokens, { first: at + 1, end })).filter(isKnown);
  return (makers.find(({ type, kind }) => type === 'person' && kind === 'name') ?? makers[0])?.entity;
}

function isKnown({ entity, type }: Mention): boolean {
  return entity !== undefined && type !== 'group';
}

/** The speaker of words that stand in the sentence of the paper: "in a letter to the court Brod wrote that ...". */
function whoSpokeBeside(
  { tokens, sentences }: Analysis,
  paper: number,
  before: readonly Quotation[],
): string | undefined {
  const sentence = spanOf(tokens, sentences[rangeAt(sentences, paper)]!);
  const word = tokens[paper]!;
  return before.slice(-MOST_BEFORE).findLast(({ act, cue, content, speaker }) => {
    const { start } = cue[0] ?? content[0]!;
    const isBeside = start >= sentence.start && start < sentence.end && !content.some((span) => overlaps(span, word));
    return isBeside && act === 'statement' && speaker !== undefined;
  })?.speaker;
}
