// How much work reading does, counted rather than timed: how often the blocks of the project's code are run, by V8's own coverage counter.

import { Session } from 'node:inspector/promises';

/** Only what lies in src/ counts. */
const COUNTED = new URL('../../src/', import.meta.url).href;

export type WorkCounter = {
  /** How many blocks `run` has run. The same work counts the same within a few in a hundred, however busy the machine is. */
  readonly count: (run: () => unknown) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Starts to count. Loops inside of JavaScript itself (a search in a string) are not seen. */
export async function workCounter(): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result.filter(({ url }) => url.startsWith(COUNTED)).flatMap((script) => script.functions);
    return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
  };
  return {
    count: async (run) => {
      await taken();
      run();
      return taken();
    },
    close: async () => {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
