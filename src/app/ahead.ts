// Work on a stream done ahead: several things under way at once, results handed on in the order in which the things came.

/** How far ahead work may go: things under way or done and not yet handed on, and how large they may be together. */
export type Reach<Thing> = {
  readonly most: number;
  readonly sizeOf?: (thing: Thing) => number;
  /** No further thing is asked for while those under way are as large as this. */
  readonly mostSize?: number;
};

type UnderWay<Result> = { readonly result: Promise<Result>; readonly size: number; isSettled: boolean };

/**
 * What `start` makes of each thing of `source`, in their order. A thing is asked for as soon as there is room, and a result handed on
 * as soon as its turn comes: whoever sends a thing and waits for what becomes of it gets it. Rejects where a result does, once its turn
 * has come, and where `source` does, once all that came before is handed on. Ends at once when `stop` is aborted.
 */
export async function* workAhead<Thing, Result>(
  source: AsyncIterable<Thing>,
  start: (thing: Thing) => Promise<Result>,
  reach: Reach<Thing>,
  stop?: AbortSignal,
): AsyncGenerator<Result> {
  const underWay: UnderWay<Result>[] = [];
  const bell = new Bell();
  const inlet = new Inlet(source, bell);
  stop?.addEventListener('abort', () => bell.ring(), { once: true });
  while (!stop?.aborted) {
    if (hasRoom(underWay, reach)) inlet.ask();
    const come = inlet.take();
    if (come) underWay.push(begun(start(come.thing), reach.sizeOf?.(come.thing) ?? 0, bell));
    else if (underWay[0]?.isSettled) {
      yield await underWay[0].result;
      underWay.shift();
    } else if (underWay.length === 0 && inlet.isEmpty()) return;
    else await bell.heard();
  }
}

function hasRoom(underWay: readonly UnderWay<unknown>[], reach: Pick<Reach<never>, 'most' | 'mostSize'>): boolean {
  const size = underWay.reduce((sum, one) => sum + one.size, 0);
  return underWay.length < reach.most && size < (reach.mostSize ?? Number.POSITIVE_INFINITY);
}

function begun<Result>(result: Promise<Result>, size: number, bell: Bell): UnderWay<Result> {
  const one = { result, size, isSettled: false };
  const settled = (): void => {
    one.isSettled = true;
    bell.ring();
  };
  result.then(settled, settled);
  return one;
}

/** Wakes the one that waits. Not Promise.race: a promise that is raced again and again remembers each race. */
class Bell {
  #wake = (): void => {};

  ring(): void {
    this.#wake();
  }

  /** Until it is rung next. */
  heard(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/** Asks a source for one thing at a time, without waiting for it. */
class Inlet<Thing> {
  readonly #things: AsyncIterator<Thing>;
  readonly #bell: Bell;
  #isAsking = false;
  #come: { readonly thing: Thing } | undefined;
  #end: { readonly failure?: unknown } | undefined;

  constructor(source: AsyncIterable<Thing>, bell: Bell) {
    this.#things = source[Symbol.asyncIterator]();
    this.#bell = bell;
  }

  ask(): void {
    if (this.#isAsking || this.#come || this.#end) return;
    this.#isAsking = true;
    this.#things
      .next()
      .then(
        ({ done, value }) => {
          if (done) this.#end = {};
          else this.#come = { thing: value };
        },
        (failure: unknown) => {
          this.#end = { failure };
        },
      )
      .finally(() => {
        this.#isAsking = false;
        this.#bell.ring();
      });
  }

  /** What has come, once. */
  take(): { readonly thing: Thing } | undefined {
    const come = this.#come;
    this.#come = undefined;
    return come;
  }

  /** Has the source come to its end? Throws where it failed. */
  isEmpty(): boolean {
    if (this.#end && 'failure' in this.#end) throw this.#end.failure;
    return this.#end !== undefined && !this.#come;
  }
}
