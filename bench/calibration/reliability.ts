// How far confidence is what it says: of all that is shown with 0.9, are nine in ten right?

/** One thing that was shown with a confidence from 0 to 1, and whether it was right. */
export type Judged = { readonly confidence: number; readonly right: boolean };

/** The things of one tenth of the scale. `meanConfidence` and `shareRight` are from 0 to 1; 0 where there is nothing. */
export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
  /** Where the true share lies in 95 of 100 such samples (Wilson's interval). */
  readonly low: number;
  readonly high: number;
};

export type Reliability = {
  readonly bins: readonly Bin[];
  readonly count: number;
  /** Expected calibration error in points of 100: how far share and confidence of a bin lie apart, weighed by the bin's size. */
  readonly error: number;
  /** The error, in points, that things of these bins would show by chance if confidence were just right. */
  readonly chance: number;
  /** Mean confidence less share right, in points: above zero it promises too much. */
  readonly bias: number;
  readonly shareRight: number;
};

const BINS = 10;
/** Two-sided 95 % of the normal distribution. */
const Z = 1.96;

/** Ten bins of equal width, as in Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural Networks" (ICML 2017). */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, i) => binOf(i, judged));
  const error = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.shareRight), 0);
  const bias = bins.reduce((sum, bin) => sum + bin.count * (bin.meanConfidence - bin.shareRight), 0);
  const chance = bins.reduce((sum, bin) => sum + bin.count * deviationByChance(bin), 0);
  const all = Math.max(1, judged.length);
  return {
    bins,
    count: judged.length,
    error: (100 * error) / all,
    chance: (100 * chance) / all,
    bias: (100 * bias) / all,
    shareRight: judged.filter(({ right }) => right).length / all,
  };
}

function binOf(index: number, judged: readonly Judged[]): Bin {
  const own = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index);
  const count = own.length;
  const right = own.filter((one) => one.right).length;
  const meanConfidence = own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, count);
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    count,
    meanConfidence,
    shareRight: right / Math.max(1, count),
    ...wilson(right, count),
  };
}

/** Mean distance of a sample's share from the true one, by the normal distribution. */
function deviationByChance({ meanConfidence, count }: Omit<Bin, 'low' | 'high'>): number {
  return Math.sqrt((2 * meanConfidence * (1 - meanConfidence)) / (Math.PI * Math.max(1, count)));
}

/** Wilson, "Probable inference, the law of succession, and statistical inference" (1927). */
function wilson(right: number, count: number): { low: number; high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const share = right / count;
  const weight = Z ** 2 / count;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (Math.sqrt((share * (1 - share)) / count + weight / (4 * count)) * Z) / (1 + weight);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
