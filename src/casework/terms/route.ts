// From where to where somebody is extradited or deported.

import type { RouteTerm } from '../../core/terms.ts';
import { ASKED_BY, DESTINATION, ORIGIN } from '../../languages/en/ruling-words.ts';

/** The words are those of the extradition and what follows it; `undefined` where they name neither place. */
export function parseRoute(words: string): RouteTerm | undefined {
  const origin = ORIGIN.exec(words)?.[1];
  const told = DESTINATION.exec(words)?.[1];
  const asked = ASKED_BY.exec(words);
  const destination = told ?? asked?.[1] ?? asked?.[2];
  if (origin === undefined && destination === undefined) return undefined;
  return {
    kind: 'route',
    ...(origin !== undefined && { origin }),
    ...(destination !== undefined && { destination }),
    doubts: told === undefined && destination !== undefined ? ['taken to go to whoever asks for it'] : [],
  };
}

/** "from Thailand to United States". */
export function routeWords({ origin, destination }: RouteTerm): string {
  return [origin && `from ${origin}`, destination && `to ${destination}`].filter((piece) => piece).join(' ');
}
