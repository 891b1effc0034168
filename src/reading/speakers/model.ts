// The weights of this stage: which quotations are statements.

import { type Logistic, logisticFrom } from '../../learning/logistic.ts';
import { readModel } from '../../learning/model-file.ts';

/** Version of the feature functions; weights of another one are refused. */
export const SPEAKER_FEATURES = 'speakers-2';
/** Labels of the choice, in the order of the weights. */
export const ACTS = ['attitude', 'statement'] as const;

export type SpeakerModel = {
  /** Labels: `ACTS`. */
  readonly act: Logistic;
  /** From which probability on a quotation is a statement. */
  readonly threshold: number;
};

/** Weights from the bytes of their file; throws where they are not of this version. */
export function loadSpeakers(bytes: Uint8Array): SpeakerModel {
  const { header, arrays } = readModel(bytes, { stage: 'speakers', features: SPEAKER_FEATURES });
  return { act: logisticFrom('act', arrays), threshold: header.settings.threshold as number };
}
