// Reports grouped by the matter they tell, without anybody saying how many matters there are; each new report joins a story or opens one.

import { compare } from './member.ts';
import { agglomerate, type Item } from './stories/agglomerate.ts';
import { likeness, type StoryTerms } from './stories/terms.ts';

/** Least average likeness between reports of one story. Chosen on the topics of ECB+, see docs/decisions/0012. */
const SAME_STORY = 0.24;
/** Two reports less like than this are never compared again. */
const LEAST_LINK = 0.12;
/** The weightiest terms of a report, by which others like it are found. */
const TERMS_ASKED = 30;
/** Of the reports that have a term the newest so many are looked at. */
const MOST_BEARERS = 400;
/** The likest earlier reports that are kept as links. */
const MOST_LINKS = 25;
/** A new report may divide the stories around it anew, up to so many reports. */
const MOST_DIVIDED = 120;
/** Words named as the reason. */
const REASON_TERMS = 4;

/** `id`: the first by name of its reports, so that a story keeps it while it grows. `reports` in order of id. */
export type Story = { readonly id: string; readonly reports: readonly string[] };

/** What became of a report. `like`: the reports of its story that it is most like. */
export type Joined = {
  readonly story: Story;
  readonly opened: boolean;
  readonly like: readonly string[];
  readonly reasons: readonly string[];
};

/** Holds the terms of all reports and the stories they fall into. */
export class StoryFinder {
  private readonly terms = new Map<string, StoryTerms>();
  private readonly bearers = new Map<string, string[]>();
  private readonly links = new Map<string, Map<string, number>>();
  private readonly storyOf = new Map<string, Story>();
  private readonly least: number;

  /** @param least average likeness between the reports of a story */
  constructor(least = SAME_STORY) {
    this.least = least;
  }

  /** Adds a report; the stories around it may be divided anew. A report that is here already is left as it is. */
  add(report: string, terms: StoryTerms): Joined {
    if (!this.terms.has(report)) {
      this.link(report, terms);
      this.divide(this.around(report));
    }
    const story = this.storyOf.get(report)!;
    const near = [...(this.links.get(report) ?? [])].filter(([other]) => story.reports.includes(other));
    const like = near.sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([other]) => other);
    const reasons = like[0] === undefined ? [] : [`both tell of ${this.shared(report, like[0]).join(', ')}`];
    return { story, opened: story.reports.length === 1, like, reasons };
  }

  /** Adds many reports at once and divides all anew: the result does not depend on their order. Answers the stories. */
  addAll(reports: readonly Item[]): readonly Story[] {
    for (const { id, terms } of [...reports].sort((a, b) => compare(a.id, b.id)))
      if (!this.terms.has(id)) this.link(id, terms);
    this.divide(new Set(this.terms.keys()));
    return this.stories();
  }

  /** All stories, the largest first. */
  stories(): readonly Story[] {
    return [...new Set(this.storyOf.values())].sort(
      (a, b) => b.reports.length - a.reports.length || compare(a.id, b.id),
    );
  }

  private link(report: string, terms: StoryTerms): void {
    const near = this.candidates(terms)
      .map((other) => [other, likeness(terms, this.terms.get(other)!)] as const)
      .filter(([, like]) => like >= LEAST_LINK)
      .sort(([a, x], [b, y]) => y - x || compare(a, b))
      .slice(0, MOST_LINKS);
    this.links.set(report, new Map(near));
    for (const [other, like] of near) this.links.get(other)?.set(report, like);
    this.terms.set(report, terms);
    for (const term of weightiest(terms)) {
      const bearers = this.bearers.get(term) ?? [];
      this.bearers.set(term, bearers);
      bearers.push(report);
    }
  }

  private candidates(terms: StoryTerms): readonly string[] {
    return [...new Set(weightiest(terms).flatMap((term) => this.bearers.get(term)?.slice(-MOST_BEARERS) ?? []))];
  }

  /** The report and the stories of its nearest, nearest first, up to so many reports. */
  private around(report: string): ReadonlySet<string> {
    const found = new Set([report]);
    for (const other of this.links.get(report)?.keys() ?? []) {
      const story = this.storyOf.get(other)?.reports ?? [];
      if (found.size + story.length <= MOST_DIVIDED) for (const id of story) found.add(id);
    }
    return found;
  }

  private divide(reports: ReadonlySet<string>): void {
    const items = [...reports].map((id): Item => ({ id, terms: this.terms.get(id)! }));
    const links = items.flatMap(({ id }) =>
      [...(this.links.get(id)?.keys() ?? [])].map((other) => [id, other] as const),
    );
    for (const group of agglomerate(items, links, this.least)) {
      const story: Story = { id: group[0]!, reports: group };
      for (const id of group) this.storyOf.set(id, story);
    }
  }

  /** The terms that make two reports like, names first. */
  private shared(a: string, b: string): readonly string[] {
    const [one, other] = [this.terms.get(a)!, this.terms.get(b)!];
    const shared = [...one].flatMap(([term, weight]) =>
      other.has(term) ? [[term, weight * other.get(term)!] as const] : [],
    );
    const isName = (term: string): number => (term.includes(' ') ? 1 : 0);
    return shared
      .sort(([s, x], [t, y]) => isName(t) - isName(s) || y - x || compare(s, t))
      .slice(0, REASON_TERMS)
      .map(([term]) => `“${term}”`);
  }
}

/** The terms a report is found by. */
function weightiest(terms: StoryTerms): readonly string[] {
  return [...terms]
    .sort(([s, x], [t, y]) => y - x || compare(s, t))
    .slice(0, TERMS_ASKED)
    .map(([term]) => term);
}

/**
 * The stories of some reports, whatever their order.
 * @param least as for `StoryFinder`
 */
export function groupStories(reports: readonly Item[], least?: number): readonly Story[] {
  return new StoryFinder(least).addAll(reports);
}
