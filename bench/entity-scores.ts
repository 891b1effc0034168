// How well mentions are joined to entities: B-cubed over matched mentions, wrongly joined pairs of people, pronouns apart.

export type Kind = 'name' | 'nominal' | 'pronoun';

/** A mention as marked or as found. `entity` is any value that is the same for mentions of one entity. */
export type Marked = {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly entity: string;
};

/** Found mentions carry whether they are of people and bodies: those that are not must not be missing in the marks. */
export type FoundMention = Marked & { readonly ofParty: boolean };

/** One report: its marks, what was found, and which found mention fits which mark. */
export type Scored = {
  readonly marks: readonly Marked[];
  readonly found: readonly FoundMention[];
  readonly foundFor: ReadonlyMap<Marked, FoundMention>;
};

/** In per cent. */
export type Scores = { readonly precision: number; readonly recall: number; readonly f1: number };

/** A phrase up to what hangs on it: "the head" of "the head of the police". Its last word is what two spans must share. */
const HANGS_ON = /\s(?:of|at|for|from|in|with|on|to|who|that|which)\s|[,(:;]|\s[–—]\s/;

/**
 * Pairs the mentions of a report one to one: those of exactly the same span, then those whose head, the last word before what hangs on
 * the phrase, is the same word of the text. A pronoun fits pronouns only.
 */
export function matchMentions(text: string, marks: readonly Marked[], found: readonly FoundMention[]): Scored {
  const foundFor = new Map<Marked, FoundMention>();
  const taken = new Set<FoundMention>();
  const pair = (same: (mark: Marked, other: FoundMention) => boolean): void => {
    for (const mark of marks) {
      if (foundFor.has(mark)) continue;
      const fitting = found.filter(
        (other) => !taken.has(other) && (mark.kind === 'pronoun') === (other.kind === 'pronoun') && same(mark, other),
      );
      const best = fitting.find(({ kind }) => kind === mark.kind) ?? fitting[0];
      if (!best) continue;
      foundFor.set(mark, best);
      taken.add(best);
    }
  };
  pair((mark, other) => mark.start === other.start && mark.end === other.end);
  pair((mark, other) => headEnd(text, mark) === headEnd(text, other));
  return { marks, found, foundFor };
}

/** Offset of the end of the head word; a possessive ending is no part of it. */
function headEnd(text: string, { start, end }: Marked): number {
  const words = text.slice(start, end);
  const cut = words.slice(1).search(HANGS_ON);
  const core = cut < 0 ? words : words.slice(0, cut + 1);
  return start + core.replace(/(?:['’]s|['’])?\s*$/, '').length;
}

type Sums = { hits: number; of: number };

/**
 * B-cubed (Bagga and Baldwin 1998) over the mentions of these kinds, pooled over reports. End to end, a mark that nothing was found for
 * has recall 0, and a found mention of a person or body that is marked nowhere has precision 0 if it was joined to another mention; left
 * alone it counts nowhere (Cai and Strube 2010). With `onlyShared`, only mentions that both have are looked at.
 */
export function bCubed(reports: readonly Scored[], kinds: readonly Kind[], onlyShared: boolean): Scores {
  const recall: Sums = { hits: 0, of: 0 };
  const precision: Sums = { hits: 0, of: 0 };
  for (const { marks, found, foundFor } of reports) {
    const wanted = marks.filter((mark) => kinds.includes(mark.kind) && (!onlyShared || foundFor.has(mark)));
    const shared = new Map(
      wanted.flatMap((mark) => (foundFor.has(mark) ? [[foundFor.get(mark)!, mark] as const] : [])),
    );
    const given = found.filter((other) => kinds.includes(other.kind) && (shared.has(other) || !onlyShared));
    const marksOf = Map.groupBy(wanted, ({ entity }) => entity);
    const givenOf = Map.groupBy(given, ({ entity }) => entity);
    for (const mark of wanted) {
      const other = foundFor.get(mark);
      const fellows = marksOf.get(mark.entity)!;
      recall.of += 1;
      if (other)
        recall.hits +=
          fellows.filter((fellow) => foundFor.get(fellow)?.entity === other.entity).length / fellows.length;
    }
    for (const other of given) {
      const fellows = givenOf.get(other.entity)!;
      const mark = shared.get(other);
      if (!mark && (fellows.length === 1 || !other.ofParty)) continue;
      precision.of += 1;
      if (mark)
        precision.hits +=
          fellows.filter((fellow) => shared.get(fellow)?.entity === mark.entity).length / fellows.length;
    }
  }
  return scoresOf(precision, recall);
}

/** A pronoun is right where most of the names and descriptions it is joined with are marked as its own entity. */
export function pronounScores(reports: readonly Scored[]): Scores {
  const right = { precision: { hits: 0, of: 0 }, recall: { hits: 0, of: 0 } };
  for (const { marks, found, foundFor } of reports) {
    const markOf = new Map([...foundFor].map(([mark, other]) => [other, mark] as const));
    const ofEntity = Map.groupBy(found, ({ entity }) => entity);
    for (const other of found.filter(({ kind }) => kind === 'pronoun')) {
      const anchors = (ofEntity.get(other.entity) ?? []).filter(({ kind }) => kind !== 'pronoun');
      if (anchors.length === 0) continue;
      right.precision.of += 1;
      const mark = markOf.get(other);
      const meant = mostOf(anchors.flatMap((anchor) => markOf.get(anchor)?.entity ?? []));
      if (mark && meant === mark.entity) right.precision.hits += 1;
    }
    right.recall.of += marks.filter(({ kind }) => kind === 'pronoun').length;
  }
  right.recall.hits = right.precision.hits;
  return scoresOf(right.precision, right.recall);
}

/** Pairs of marked entities, both among `which`, whose names were joined to one entity. */
export function wrongPairs({ marks, foundFor }: Scored, which: (entity: string) => boolean): [Marked, Marked][] {
  const names = marks.filter((mark) => mark.kind === 'name' && which(mark.entity) && foundFor.has(mark));
  const joined = Map.groupBy(names, (mark) => foundFor.get(mark)!.entity);
  return [...joined.values()].flatMap((together) => {
    const firsts = [...Map.groupBy(together, ({ entity }) => entity).values()].map(([first]) => first!);
    return firsts.flatMap((one, i) => firsts.slice(i + 1).map((other): [Marked, Marked] => [one, other]));
  });
}

function mostOf(entities: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(entities, (entity) => entity)].map(([entity, all]) => [entity, all.length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0];
}

function scoresOf(precision: Sums, recall: Sums): Scores {
  const p = precision.of === 0 ? 0 : precision.hits / precision.of;
  const r = recall.of === 0 ? 0 : recall.hits / recall.of;
  return { precision: 100 * p, recall: 100 * r, f1: p + r === 0 ? 0 : (200 * p * r) / (p + r) };
}
