// Everybody who may speak in a report: the entities there are, and those added for sources that are only described.

import type { Entity, EntityType, Mention } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { PRONOUNS } from '../../languages/en/pronouns.ts';
import { nameWords, withoutArticle } from '../entities/name-text.ts';
import { isBodyNoun, isPersonNoun, nounOf } from '../entities/nouns.ts';
import { areKindred } from '../entities/party.ts';

/** A source that no entity was found for: its words, their kind, and the mention that holds them if there is one. */
type Described = { readonly span: Span; readonly type: EntityType; readonly mention?: Mention };

export type Cast = {
  /** Entity of a described source; the same words, but for the article, are the same entity. Makes one where there is none. */
  readonly described: (phrase: string, source: Described) => string;
  /** The one person or body whose name holds all the words of a phrase in capitals, where the finder of names passed it over. */
  readonly named: (phrase: string) => string | undefined;
  /** May the pronoun mean the entity? */
  readonly mayBe: (entity: string, pronoun: string) => boolean;
  /** Is the entity of the type, and called by a name of its own somewhere in the report? */
  readonly isNamed: (entity: string, type: EntityType) => boolean;
  readonly firstMention: (entity: string) => Mention | undefined;
  /** May a noun in the singular stand for the entity, as far as its names, roles and descriptions tell? A lawyer is no prosecutor. */
  readonly fitsNoun: (entity: string, noun: string) => boolean;
  /** Everybody known by now, and all mentions in the order of the text. */
  readonly everybody: () => { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] };
};

const ARTICLE = /^(?:the|a|an|some)\s+/i;
/** "Dolgov", "al-Eryani", "NTSB". */
const CAPITAL = /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u;
const MOST_NAME_WORDS = 4;
/** Whoever is called so is mostly somebody else in the case, not the last one that was named. */
const PARTIES_OF_A_CASE: ReadonlySet<string> = new Set(
  'lawyer attorney advocate counsel solicitor barrister prosecutor judge magistrate justice officer witness victim complainant plaintiff'.split(
    ' ',
  ),
);
/** How sure it is that a described source is an entity of its own. */
const DESCRIBED = 0.7;

/** A cast that starts with the given entities and mentions, neither of which it changes. */
export function castOf(text: string, entities: readonly Entity[], mentions: readonly Mention[]): Cast {
  const added: Entity[] = [];
  const byPhrase = new Map<string, string>();
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const joined = new Map<Mention, string>();
  const placed: Mention[] = [];

  const described = (phrase: string, { span, type, mention }: Described): string => {
    const key = phrase.toLowerCase().replace(ARTICLE, '');
    const known = byPhrase.get(key) ?? mention?.entity;
    const id = known ?? `e${entities.length + added.length + 1}`;
    if (known === undefined) {
      added.push({ id, type, name: phrase, aliases: [], roles: [] });
      types.set(id, type);
    }
    byPhrase.set(key, id);
    if (mention) joined.set(mention, mention.entity ?? id);
    else placed.push({ ...span, type, kind: 'nominal', entity: id, confidence: DESCRIBED });
    return id;
  };

  const mayBe = (entity: string, word: string): boolean => {
    const pronoun = PRONOUNS.get(word);
    const type = types.get(entity);
    if (!pronoun || type === undefined) return false;
    if (pronoun.plural) return type !== 'person';
    return pronoun.gender === 'neuter' ? type !== 'person' && type !== 'group' : type === 'person';
  };

  const everybody = () => {
    const marked = mentions.map((mention) => {
      const entity = joined.get(mention);
      return entity === undefined ? mention : { ...mention, entity };
    });
    return {
      entities: [...entities, ...added],
      mentions: [...marked, ...placed].sort((a, b) => a.start - b.start || b.end - a.end),
    };
  };

  const { first, named } = firstAndNamed(mentions);
  return {
    described,
    named: bearerFinder(entities),
    mayBe,
    isNamed: (entity, type) => named.has(entity) && types.get(entity) === type,
    firstMention: (entity) => first.get(entity),
    fitsNoun: nounFitter(text, entities, mentions),
    everybody,
  };
}

/** The words of each of somebody's names. */
type Known = { readonly id: string; readonly names: readonly (readonly string[])[] };

/** People and bodies by each word of their names. */
function byNameWords(entities: readonly Entity[]): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>();
  for (const { id, type, name, aliases } of entities) {
    if (type !== 'person' && type !== 'organization') continue;
    const known = { id, names: [name, ...aliases].map((own) => nameWords(own).map(withoutArticle)) };
    for (const word of new Set(known.names.flat())) {
      const there = index.get(word);
      if (there) there.push(known);
      else index.set(word, [known]);
    }
  }
  return index;
}

/** Finds bearers of a name among the entities, whose index is made when the first is looked for: few reports need it. */
function bearerFinder(entities: readonly Entity[]): (phrase: string) => string | undefined {
  let known: ReadonlyMap<string, readonly Known[]> | undefined;
  return (phrase) => {
    known ??= byNameWords(entities);
    return bearerOf(phrase, known);
  };
}

/** The one person or body among those known whose names hold all the words of the phrase. */
function bearerOf(phrase: string, known: ReadonlyMap<string, readonly Known[]>): string | undefined {
  const words = phrase.split(' ');
  if (words.length > MOST_NAME_WORDS || !words.every((word) => CAPITAL.test(word))) return undefined;
  const wanted = nameWords(phrase).map(withoutArticle);
  const rarest = wanted.map((word) => known.get(word) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
  const fitting = rarest.filter(({ names }) => names.some((own) => wanted.every((word) => own.includes(word))));
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** First mention of each entity, and those that some mention names. */
function firstAndNamed(mentions: readonly Mention[]): {
  readonly first: ReadonlyMap<string, Mention>;
  readonly named: ReadonlySet<string>;
} {
  const first = new Map<string, Mention>();
  const named = new Set<string>();
  for (const mention of mentions) {
    if (mention.entity === undefined) continue;
    if (!first.has(mention.entity)) first.set(mention.entity, mention);
    if (mention.kind === 'name') named.add(mention.entity);
  }
  return { first, named };
}

/** Judges by the nouns for people and bodies that the report calls each entity by; the words are gathered when first asked for. */
function nounFitter(text: string, entities: readonly Entity[], mentions: readonly Mention[]) {
  let nouns: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (entity: string, noun: string): boolean => {
    nouns ??= nounsByEntity(text, entities, mentions);
    const known = nouns.get(entity);
    if (known === undefined) return !PARTIES_OF_A_CASE.has(noun);
    return [...known].some((own) => areKindred(own, noun));
  };
}

function nounsByEntity(
  text: string,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const nouns = new Map<string, Set<string>>();
  const note = (entity: string, words: string): void => {
    const own = words
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .map(nounOf)
      .filter((noun) => isPersonNoun(noun) || isBodyNoun(noun));
    if (own.length === 0) return;
    const known = nouns.get(entity) ?? new Set();
    for (const noun of own) known.add(noun);
    nouns.set(entity, known);
  };
  for (const { id, type, name, roles } of entities) {
    if (type !== 'person') note(id, name);
    for (const role of roles) note(id, role.text);
  }
  for (const { entity, kind, start, end } of mentions)
    if (entity !== undefined && kind === 'nominal') note(entity, text.slice(start, end));
  return nouns;
}
