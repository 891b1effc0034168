// Files, folders, addresses and standard input read one after the other, nothing kept.

import type { Reading } from '../core/reading.ts';
import { captureEach, type ReportInput, refusal } from './capture.ts';
import type { ReadingDesk } from './desk.ts';
import { InputRefused } from './errors.ts';
import { inputsOf } from './inputs.ts';

export type ReadOutcome = { readonly from: string; readonly reading?: Reading; readonly refused?: InputRefused };

/**
 * The reading of every report at `sources`, in order, under ids counted from `r1`; `-` stands for the bytes of `stdin`. A source that
 * cannot be read is yielded as refused and the next is read.
 */
export async function* readEach(
  desk: ReadingDesk,
  sources: readonly string[],
  given: Pick<ReportInput, 'published' | 'url'>,
  stdin?: Uint8Array,
): AsyncGenerator<ReadOutcome> {
  let count = 0;
  for (const source of sources) {
    const inputs =
      source === '-'
        ? [{ from: 'standard input', input: { bytes: stdin ?? new Uint8Array(), name: 'standard input' } }]
        : inputsOf([source]);
    for await (const { from, input } of inputs) {
      if (input instanceof InputRefused) yield { from, refused: input };
      else
        for await (const outcome of readInputs(desk, { ...input, ...given }, () => `r${++count}`))
          yield { from, ...outcome };
    }
  }
}

async function* readInputs(
  desk: ReadingDesk,
  input: ReportInput,
  nextId: () => string,
): AsyncGenerator<Omit<ReadOutcome, 'from'>> {
  try {
    for await (const { captured, notices } of captureEach(desk, input)) {
      yield captured ? { reading: desk.reader().read(captured.report, nextId()) } : { refused: refusal(notices) };
    }
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error;
    yield { refused: error };
  }
}
