// What lights up with the mark under the cursor: everything in the text that belongs to it.

import type { Mark } from './marks.ts';

/** `strong`: the mark itself. `kin`: other places of the same person, body or thing. Ids of marks. */
export type Lights = { readonly strong: ReadonlySet<string>; readonly kin: ReadonlySet<string> };

const DARK: Lights = { strong: new Set(), kin: new Set() };

/** A statement lights its speaker's names; a name its other names; an event those who take part in it. */
export function lightsOf(mark: Mark | undefined, marks: readonly Mark[]): Lights {
  if (!mark) return DARK;
  const entities = new Set(entitiesOf(mark));
  const kin = marks.filter(
    (other) => other.kind === 'name' && other.mention.entity !== undefined && entities.has(other.mention.entity),
  );
  return { strong: new Set([mark.id]), kin: new Set(kin.map(({ id }) => id)) };
}

function entitiesOf(mark: Mark): readonly string[] {
  switch (mark.kind) {
    case 'statement':
      return present([mark.quotation.speaker]);
    case 'name':
      return present([mark.mention.entity]);
    case 'event':
      return present(mark.event.arguments.map(({ entity }) => entity));
    case 'date':
      return [];
  }
}

function present(entities: readonly (string | undefined)[]): readonly string[] {
  return entities.filter((entity) => entity !== undefined);
}
