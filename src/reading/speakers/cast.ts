// Everybody who may speak in a report: the entities there are, and those added for sources that are only described.

import type { Entity, EntityType, Mention } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { PRONOUNS } from '../../languages/en/pronouns.ts';

type Described = { readonly span: Span; readonly type: EntityType; readonly mention?: Mention };

const ARTICLE = /^(?:the|a|an|some)\s+/i;

export class Cast {
  readonly #entities: Entity[];
  readonly #mentions: Mention[];
  readonly #byPhrase = new Map<string, string>();
  readonly #types: Map<string, EntityType>;

  constructor(_text: string, entities: readonly Entity[], mentions: readonly Mention[]) {
    this.#entities = [...entities];
    this.#mentions = [...mentions];
    this.#types = new Map(entities.map(({ id, type }) => [id, type]));
  }

  get entities(): readonly Entity[] {
    return this.#entities;
  }

  /** In the order of the text. */
  get mentions(): readonly Mention[] {
    return [...this.#mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Entity of a source that is only described; the same words, but for the article, are the same entity. */
  described(phrase: string, { span, type, mention }: Described): string {
    const key = phrase.toLowerCase().replace(ARTICLE, '');
    const known = this.#byPhrase.get(key) ?? mention?.entity;
    const id = known ?? `e${this.#entities.length + 1}`;
    if (known === undefined) {
      this.#entities.push({ id, type, name: phrase, aliases: [], roles: [] });
      this.#types.set(id, type);
    }
    this.#byPhrase.set(key, id);
    this.#join({ span, type, ...(mention ? { mention } : {}) }, id);
    return id;
  }

  /** May the pronoun mean the entity? */
  mayBe(id: string, word: string): boolean {
    const pronoun = PRONOUNS.get(word);
    const type = this.#types.get(id);
    if (!pronoun || type === undefined) return false;
    if (pronoun.plural) return type !== 'person';
    return pronoun.gender === 'neuter' ? type !== 'person' && type !== 'group' : type === 'person';
  }

  #join({ span, type, mention }: Described, entity: string): void {
    const at = mention ? this.#mentions.indexOf(mention) : -1;
    if (at >= 0) this.#mentions[at] = { ...this.#mentions[at]!, entity };
    else this.#mentions.push({ ...span, type, kind: 'nominal', entity, confidence: DESCRIBED });
  }
}

/** How sure it is that a described source is an entity of its own. */
const DESCRIBED = 0.7;
