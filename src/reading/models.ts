// The weights that reading needs, loaded from one folder.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventModel, loadEvents } from './events.ts';
import { loadNames, type NameModel } from './names.ts';
import { loadParser, type Parser } from './parse.ts';
import { loadQuotations, type QuotationModel } from './quotations.ts';
import { loadSpeakers, type SpeakerModel } from './speakers.ts';
import { loadTagger, type Tagger } from './tags.ts';

export type Models = {
  /** Version of the weights as a whole; every reading names it. */
  readonly version: string;
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly names: NameModel;
  readonly quotations: QuotationModel;
  readonly speakers: SpeakerModel;
  readonly events: EventModel;
};

/** The file beside the weights that gives their version and, for checking, their SHA-256; written by training. */
export const MANIFEST = 'weights.json';

/**
 * Loads the weights in `folder` (as `models/en`). Throws, saying which file, where one is missing, or made for other code than this.
 */
export function loadModels(folder: string): Models {
  const bytes = (name: string): Uint8Array => {
    try {
      return readFileSync(join(folder, name));
    } catch (cause) {
      throw new Error(
        `the weights ${name} are not in ${folder}: install Casewire again, or make them with npm run train`,
        {
          cause,
        },
      );
    }
  };
  const { version } = JSON.parse(new TextDecoder().decode(bytes(MANIFEST))) as { version: string };
  return {
    version,
    tagger: loadTagger(bytes('tagger.bin')),
    parser: loadParser(bytes('parser.bin')),
    names: loadNames(bytes('names.bin')),
    quotations: loadQuotations(bytes('quotations.bin')),
    speakers: loadSpeakers(bytes('speakers.bin')),
    events: loadEvents(bytes('events.bin')),
  };
}
