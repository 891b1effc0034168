// ECB+ as the tellings that the product compares, with the vectors of the weights that are here.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EventTelling, tellingOf } from '../src/casework/same-event/telling.ts';
import { storyTerms } from '../src/casework/stories/terms.ts';
import { COMMON_WORDS } from '../src/languages/en/common-words.ts';
import { loadQuotations } from '../src/reading/quotations/model.ts';
import { wordVectors } from '../src/reading/word-likeness.ts';
import { type EcbDocument, ecbDocuments } from './ecb-events.ts';

/** `topicOf`: topic of a report; `clusterOf`: cluster of a telling's id. */
export type EcbTellings = {
  readonly tellings: readonly EventTelling[];
  readonly topicOf: ReadonlyMap<string, number>;
  readonly clusterOf: ReadonlyMap<string, string>;
};

export function ecbTellings(): EcbTellings {
  const documents = ecbDocuments();
  const model = fileURLToPath(new URL('../models/en/quotations.bin', import.meta.url));
  const vectorOf = wordVectors(loadQuotations(readFileSync(model)));
  return {
    tellings: documents.flatMap((document) => tellingsOf(document, vectorOf)),
    topicOf: new Map(documents.map(({ id, topic }) => [id, topic])),
    clusterOf: new Map(documents.flatMap(({ events }) => events.map(({ id, cluster }) => [id, cluster] as const))),
  };
}

function tellingsOf(
  { id: report, text, sentences, events }: EcbDocument,
  vectorOf: ReturnType<typeof wordVectors>,
): EventTelling[] {
  // Some open with the address they were found at; the next line is the headline.
  const start = text.startsWith('http') ? text.indexOf('\n') + 1 : 0;
  const end = text.indexOf('\n', start);
  const parts = { headline: { start, end }, body: { start: end, end: text.length } };
  const story = storyTerms({ text, report: parts }, (term) => COMMON_WORDS.get(term));
  return events.map((event) => {
    const ordinal = sentences.findIndex((one) => one.start <= event.start && event.start < one.end);
    const sentence = sentences[ordinal]!;
    const trigger = { start: event.start, end: Math.min(event.end, sentence.end) };
    return tellingOf({ id: event.id, report, text, sentence, trigger, ordinal }, story, vectorOf);
  });
}
