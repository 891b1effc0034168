// Takes reports in the order in which they appeared and says of each what it took over from which earlier ones.

import type { Span } from '../../core/span.ts';
import { type Fingerprint, fingerprintsOf } from './fingerprints.ts';
import { markCovered, type Passage, passagesIn } from './passages.ts';
import { type Hit, PrintIndex } from './print-index.ts';
import type { Print } from './words.ts';

/** A passage of a report and the place in the earlier report that it was taken from; offsets into the two texts. */
export type CopiedPassage = Span & { readonly from: Span };

/** An earlier report that words were taken from. `share`: part of this report's own words that only this source gave, 0 to 1. */
export type CopySource = {
  readonly report: string;
  readonly share: number;
  readonly passages: readonly CopiedPassage[];
};

/** `share`: part of the report's words outside quotation marks that stand in earlier reports, 0 to 1. The largest source comes first. */
export type Copying = { readonly share: number; readonly sources: readonly CopySource[] };

/** Earlier reports compared word by word in each round; the others share fewer runs. */
const COMPARED = 6;
/** Merged from more agencies than these is not looked for. */
const MOST_SOURCES = 3;
/** Runs that must be shared before two texts are compared. */
const LEAST_HITS = 2;
/** Less than this share, or fewer words, is a phrase and no source. */
const LEAST_SHARE = 0.15;
const LEAST_WORDS = 12;
/** Of sources that give nearly as much the earliest is taken: two outlets with one agency's words have them from the agency. */
const NEARLY = 0.95;
/** A text with fewer words outside quotation marks is judged by all its words. */
const LEAST_UNQUOTED = 20;

type Compared = { readonly number: number; readonly passages: readonly Passage[]; readonly gained: number };
type Placing = {
  readonly print: Print;
  readonly counts: Uint8Array;
  readonly covered: Uint8Array;
  readonly hits: readonly Hit[];
};

export class CopyFinder {
  private readonly index = new PrintIndex();
  private readonly known: string[] = [];
  private readonly printOf: (report: string) => Print;

  /** @param printOf the words of a report that was added; asked for the few that are compared, so that the index need not hold them */
  constructor(printOf: (report: string) => Print) {
    this.printOf = printOf;
  }

  /** What `print` has of the reports added so far. Does not add it. */
  place(print: Print): Copying {
    return this.placeBy(print, fingerprintsOf(print));
  }

  /** What the report has of the earlier ones; then it is one of them. */
  add(report: string): Copying {
    const print = this.printOf(report);
    const fingerprints = fingerprintsOf(print);
    const copying = this.placeBy(print, fingerprints);
    this.index.add(fingerprints);
    this.known.push(report);
    return copying;
  }

  private placeBy(print: Print, fingerprints: readonly Fingerprint[]): Copying {
    const placing: Placing = {
      print,
      counts: countedWords(print),
      covered: new Uint8Array(print.words.length),
      hits: this.index.hits(fingerprints),
    };
    const all = sum(placing.counts);
    const sources: CopySource[] = [];
    while (sources.length < MOST_SOURCES) {
      const best = this.bestSource(placing);
      if (!best || best.gained < LEAST_WORDS || best.gained < all * LEAST_SHARE) break;
      markCovered(placing.covered, best.passages);
      sources.push(this.toSource(print, best, best.gained / all));
    }
    return { share: all === 0 ? 0 : countCovered(placing.covered, placing.counts) / all, sources };
  }

  private bestSource(placing: Placing): Compared | undefined {
    const compared = mostShared(placing).map((number): Compared => {
      const passages = passagesIn(placing.print, this.printOf(this.known[number]!));
      const covered = placing.covered.slice();
      markCovered(covered, passages);
      const gained = countCovered(covered, placing.counts) - countCovered(placing.covered, placing.counts);
      return { number, passages, gained };
    });
    const most = Math.max(...compared.map(({ gained }) => gained));
    return compared.filter(({ gained }) => gained >= most * NEARLY).sort((a, b) => a.number - b.number)[0];
  }

  private toSource(print: Print, { number, passages }: Compared, share: number): CopySource {
    const report = this.known[number]!;
    const other = this.printOf(report);
    const spanOf = ({ starts, ends }: Print, from: number, to: number): Span => ({
      start: starts[from] ?? 0,
      end: ends[to - 1] ?? 0,
    });
    return {
      report,
      share,
      passages: passages.map(({ from, to, at }) => ({
        ...spanOf(print, from, to),
        from: spanOf(other, at, at + to - from),
      })),
    };
  }
}

/** Numbers of the earlier reports that share most runs among the words not accounted for yet. */
function mostShared({ hits, covered }: Placing): number[] {
  const counts = new Map<number, number>();
  for (const { report, at } of hits) if (covered[at] === 0) counts.set(report, (counts.get(report) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST_HITS)
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, COMPARED)
    .map(([report]) => report);
}

/** 1 for each word that is counted: those outside quotation marks, which two reports of their own may share. */
function countedWords({ quoted }: Print): Uint8Array {
  const outside = quoted.map((within) => 1 - within);
  return sum(outside) >= LEAST_UNQUOTED ? outside : quoted.map(() => 1);
}

function countCovered(covered: Uint8Array, counts: Uint8Array): number {
  return covered.reduce((total, word, i) => total + word * (counts[i] ?? 0), 0);
}

function sum(counts: Uint8Array): number {
  return counts.reduce((total, one) => total + one, 0);
}
