// Progress of long work on standard error: one line rewritten on a terminal, nothing in a pipe.

const REDRAW_MS = 100;

export type Progress = { readonly step: (done: number, label?: string) => void; readonly done: () => void };

/**
 * @param total how much there is, where that is known
 * @param now milliseconds, for how often to draw and how long it will take
 */
export function progressOn(
  stream: NodeJS.WriteStream,
  what: string,
  total: number | undefined,
  now: () => number,
): Progress {
  if (!stream.isTTY) return { step: () => {}, done: () => {} };
  const started = now();
  let drawn = 0;
  return {
    step: (done, label = '') => {
      if (now() - drawn < REDRAW_MS && done !== total) return;
      drawn = now();
      const seconds = (drawn - started) / 1000;
      const left = total && done > 0 ? ` · ${Math.ceil((seconds / done) * (total - done))} s left` : '';
      const of = total ? ` of ${total.toLocaleString('en')}` : '';
      const line = `${what} ${done.toLocaleString('en')}${of}${left}  ${label}`;
      stream.write(`\r\u001b[2K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
    },
    done: () => void stream.write('\r\u001b[2K'),
  };
}
