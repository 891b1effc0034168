// Who speaks, in words: the entity behind a statement, and what to print where the report does not tell.

import type { Entity, Quotation, Reading, Role } from '../../core/reading.ts';
import { textOf } from '../../core/span.ts';
import { SPEAKER_NOT_NAMED } from '../words/plain.ts';
import { roleNote } from '../words/roles.ts';

export function entityOf(id: string | undefined, reading: Reading): Entity | undefined {
  return id === undefined ? undefined : reading.entities.find((entity) => entity.id === id);
}

/** The speaker's fullest name; "speaker not named" where the text does not tell. */
export function speakerLabel(quotation: Quotation, reading: Reading): string {
  return entityOf(quotation.speaker, reading)?.name ?? SPEAKER_NOT_NAMED;
}

/** The words of the text that stand for the speaker: "he", "a senior official"; undefined where there are none. */
export function sourceWords(quotation: Quotation, reading: Reading): string | undefined {
  const words = quotation.source.map((span) => textOf(reading.text, span)).join(' \u2026 ');
  return words === '' ? undefined : words;
}

/** What was said; where a said-clause splits it, with an ellipsis between. */
export function wordsSaid(quotation: Quotation, reading: Reading): string {
  return quotation.content.map((span) => textOf(reading.text, span)).join(' \u2026 ');
}

/** A role in the report's words, and in brackets what they mean where they do not say it: how it is held, the body's full name. */
export function roleInWords({ text, body, standing }: Role, reading: Reading): string {
  const named = body && (entityOf(body.entity, reading)?.name ?? body.text);
  const note = roleNote({
    text,
    ...(named !== undefined && { body: named }),
    ...(standing && { standing: standing.kind }),
  });
  return note === undefined ? text : `${text} (${note})`;
}
