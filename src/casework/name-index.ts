// Finds among the people and bodies of a case the one that a name may mean, without comparing it with every other.

import type { Entity, EntityType } from '../core/reading.ts';
import { formsOf, matchForms, type NameForms } from './names.ts';

/** The names that one report uses for somebody: the name and the aliases of more than one word. */
type Known = { readonly type: EntityType; readonly name: string; readonly forms: readonly NameForms[] };

/** Clusters are told apart by the number they were added with. */
export class NameIndex {
  private readonly known = new Map<number, Map<string, Known>>();
  /** By every key that a name which goes together with it would have too. */
  private readonly byKey = new Map<string, Set<number>>();
  private readonly bySurname = new Map<string, Set<number>>();
  private readonly forms = new Map<string, NameForms>();

  /** `named`: by a name and not only described; only then can others be joined to it by their full name. */
  add(cluster: number, entity: Entity, named: boolean): void {
    if (entity.type === 'person') for (const surname of this.surnamesOf(entity)) put(this.bySurname, surname, cluster);
    if (!named) return;
    const forms = this.namesOf(entity);
    const spellings = this.known.get(cluster) ?? new Map<string, Known>();
    this.known.set(cluster, spellings);
    const spelling = forms.map(({ text }) => text).join('|');
    if (spellings.has(spelling)) return;
    spellings.set(spelling, { type: entity.type, name: entity.name, forms });
    for (const key of forms.flatMap((name) => keysOf(entity.type, name))) put(this.byKey, key, cluster);
  }

  /** The first added whose names go together with the entity's, and why. */
  find(entity: Entity): { readonly cluster: number; readonly reason: string } | undefined {
    const names = this.namesOf(entity);
    const keys = names.flatMap((name) => keysOf(entity.type, name));
    const clusters = new Set(keys.flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    for (const cluster of [...clusters].sort((a, b) => a - b)) {
      for (const known of this.known.get(cluster)?.values() ?? []) {
        const reason = reasonToJoin(entity, names, known);
        if (reason !== undefined) return { cluster, reason };
      }
    }
    return undefined;
  }

  /** People whose last name is the entity's only name. */
  bearersOf(entity: Entity): readonly number[] {
    const { plain } = this.of(entity.name);
    return plain === '' ? [] : [...(this.bySurname.get(plain) ?? [])];
  }

  /** The last word, and where it is hyphenated ("Okonjo-Hale") also the whole of it. */
  private surnamesOf({ name }: Entity): ReadonlySet<string> {
    const printed = name.trim().split(/\s+/).at(-1) ?? '';
    return new Set([this.of(name).words.at(-1) ?? '', this.of(printed).plain]);
  }

  private namesOf(entity: Entity): readonly NameForms[] {
    return [entity.name, ...entity.aliases.filter((alias) => alias.includes(' '))].map((name) => this.of(name));
  }

  private of(name: string): NameForms {
    const known = this.forms.get(name);
    if (known) return known;
    const forms = formsOf(name);
    this.forms.set(name, forms);
    return forms;
  }
}

function reasonToJoin(entity: Entity, names: readonly NameForms[], known: Known): string | undefined {
  const matches = names.flatMap((a) => known.forms.map((b) => matchForms(entity.type, a, b)));
  if (matches.includes('same')) return `named “${entity.name}”`;
  return matches.includes('longer') ? `“${entity.name}” and “${known.name}” agree in first and last name` : undefined;
}

/** Two names of a type that go together, but for a surname alone, share one of these: their plain form, first word or initials. */
function keysOf(type: EntityType, { plain, words, acronym, initials }: NameForms): string[] {
  // A single letter is nobody's acronym.
  const letters = [acronym, ...initials].filter((some) => some !== undefined && some.length > 1);
  const others = type === 'person' ? [`first ${words[0]}`] : letters.map((some) => `initials ${some}`);
  return [`plain ${plain}`, ...others].map((key) => `${type} ${key}`);
}

function put(index: Map<string, Set<number>>, key: string, cluster: number): void {
  const clusters = index.get(key) ?? new Set<number>();
  index.set(key, clusters.add(cluster));
}
