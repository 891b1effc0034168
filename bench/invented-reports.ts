// Invented reports in any number, the same for the same seed, and a reader that costs nothing: what benches of the store take in.

import type { Reading } from '../src/core/reading.ts';
import { type Random, seededRandom } from '../src/learning/random.ts';
import type { Reader } from '../src/reading/read.ts';

export type Invented = {
  readonly text: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: string;
};

const SENTENCES_PER_REPORT = 14;
const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 2500;
const DAY = 86_400_000;

const WORDS = {
  publisher: ['Meridian Wire', 'Lune Courier', 'Island Post', 'TELAG', 'The Sarrin Herald', 'Harbour Daily'],
  given: ['Ada', 'Tomas', 'Mira', 'Oskar', 'Lena', 'Ivo', 'Nadia', 'Pavel', 'Rosa', 'Emil', 'Vera', 'Jonas'],
  family: ['Renn', 'Ilk', 'Holt', 'Prell', 'Varga', 'Sund', 'Okoro', 'Teller', 'Marsh', 'Dunne', 'Abadi', 'Lorne'],
  court: ['the district court', 'the court of appeal', 'the supreme court', 'a military tribunal', 'the port tribunal'],
  place: ['Port Lune', 'Sarrin', 'Belmora', 'Ostrel', 'Larne', 'Teskow', 'the northern district', 'Cape Verrin'],
  crime: ['smuggling', 'fraud', 'espionage', 'embezzlement', 'spreading false news', 'illegal entry', 'arson'],
  verb: ['charged', 'convicted', 'questioned', 'released', 'sentenced', 'extradited', 'acquitted', 'detained'],
  matter: [
    'a new trial',
    'an exchange',
    'a consular visit',
    'an appeal',
    'a pardon',
    'the evidence',
    'a second inquiry',
  ],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
} as const;

const SHAPES = [
  'GIVEN FAMILY was VERB in PLACE on WEEKDAY over CRIME, officials said.',
  '“There will be no talk of MATTER,” said FAMILY, who has represented the family since the arrest.',
  'COURT in PLACE put off its decision on MATTER until WEEKDAY.',
  'Prosecutors in PLACE accuse GIVEN FAMILY of CRIME, which FAMILY denies.',
  'According to GIVEN FAMILY, MATTER is still possible, although COURT has refused it twice.',
  'The foreign ministry asked for MATTER and was told to wait for COURT.',
  'Relatives of GIVEN FAMILY waited outside COURT from early morning.',
];

/** Report number `index` of the endless list that belongs to `seed`. Each has an address and words of its own. */
export function inventedReport(index: number, seed = 1): Invented {
  const random = seededRandom(seed * 1_000_003 + index);
  const body = Array.from({ length: SENTENCES_PER_REPORT }, () => sentence(random));
  const headline = `${pick(WORDS.family, random)} ${pick(WORDS.verb, random)} over ${pick(WORDS.crime, random)}, file ${index}`;
  return {
    text: `${headline}\n\n${body.join('\n\n')}\n`,
    url: `https://wire.example/${seed}/${index}`,
    publisher: pick(WORDS.publisher, random),
    published: new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10),
  };
}

function sentence(random: Random): string {
  return pick(SHAPES, random).replace(/[A-Z]{4,}/g, (name) => {
    const words = WORDS[name.toLowerCase() as keyof typeof WORDS];
    return words ? pick(words, random) : name;
  });
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** Marks the first line as headline, every sentence as one, and each "Given Family" as a name: enough for the store to be at work. */
export const LIGHT_READER: Reader = {
  model: 'light reader of the bench',
  read: (report, id): Reading => {
    const { text, url, publisher, published } = report;
    const end = text.indexOf('\n');
    const sentences = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
    }));
    const names = [...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)];
    const known = [...new Set(names.map(([name]) => name))];
    return {
      id,
      schema: 1,
      language: 'en',
      model: LIGHT_READER.model,
      text,
      report: {
        headline: { start: 0, end },
        body: { start: end, end: text.length },
        ...(url !== undefined && { url }),
        ...(publisher !== undefined && { publisher }),
        ...(published !== undefined && { published }),
      },
      sentences,
      entities: known.map((name, index) => ({ id: `e${index}`, type: 'person', name, aliases: [], roles: [] })),
      mentions: names.map(({ index, 0: name }) => ({
        start: index,
        end: index + name.length,
        type: 'person',
        kind: 'name',
        entity: `e${known.indexOf(name)}`,
        confidence: 1,
      })),
      quotations: [],
      timexes: [],
      events: [],
      notices: report.notices,
    };
  },
};
