// The terms of proceedings as data: how long, how much, for what, with what outcome. Each names what its words leave open in `doubts`.

/** A length of time in the units it was told in; a unit that was not told is absent. Halves of a year are six months. */
export type Length = {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
};

/** What the words leave open, in plain English; empty where they are clear. */
type Doubted = { readonly doubts: readonly string[] };

export type SentenceForm = 'prison' | 'life' | 'death' | 'probation' | 'community service' | 'house arrest' | 'other';

/** A sentence passed. `lengths` has several where several terms were passed together. */
export type SentenceTerm = Doubted & {
  readonly kind: 'sentence';
  readonly form: SentenceForm;
  readonly lengths: readonly Length[];
  /** How many sentences of this form ("three life terms"), where more than one. */
  readonly times?: number;
  /** The upper end of "five to ten years"; `lengths` has the lower. */
  readonly upTo?: Length;
  readonly bound?: 'at least' | 'at most' | 'about';
  /** Before parole can be asked for. */
  readonly minimum?: Length;
  readonly noParole?: true;
  /** The whole of it, or the part that is. */
  readonly suspended?: 'all' | Length;
  readonly order?: 'concurrent' | 'consecutive';
  /** The days in custody before count as the whole of it. */
  readonly timeServed?: true;
  /** The length before it was changed ("cut from 12 years to nine"). */
  readonly before?: Length;
};

/** A sum. `currency` is ISO 4217, absent where the words do not tell it; `couldBe` then holds those that they fit. */
export type MoneyTerm = Doubted & {
  readonly kind: 'money';
  readonly amount: number;
  readonly currency?: string;
  readonly couldBe?: readonly string[];
  readonly bound?: 'at least' | 'at most' | 'about';
};

/** What somebody is charged with. `counts`: of all together, where told; `more`: the offences named are not all. */
export type ChargesTerm = Doubted & {
  readonly kind: 'charges';
  readonly counts?: number;
  readonly offences: readonly { readonly offence: string; readonly counts?: number }[];
  readonly more?: true;
};

export type RulingResult =
  | 'granted'
  | 'refused'
  | 'upheld'
  | 'overturned'
  | 'dismissed'
  | 'reduced'
  | 'increased'
  | 'ordered'
  | 'sent back'
  | 'stayed'
  | 'put off'
  | 'decision kept for later';

/** What courts are asked for or decide about. */
export type RulingMatter =
  | 'appeal'
  | 'bail'
  | 'new trial'
  | 'conviction'
  | 'acquittal'
  | 'sentence'
  | 'charges'
  | 'case'
  | 'extradition'
  | 'release'
  | 'custody'
  | 'arrest warrant'
  | 'ban'
  | 'fine'
  | 'verdict'
  | 'decision'
  | 'request';

/** The outcome of a ruling. */
export type OutcomeTerm = Doubted & {
  readonly kind: 'outcome';
  readonly result: RulingResult;
  /** What it was about, where the words tell. */
  readonly of?: RulingMatter;
};

/** What an appeal is against; empty where the words do not tell. `seeks`: what it asks for. */
export type AppealTerm = Doubted & {
  readonly kind: 'appeal';
  readonly against: readonly RulingMatter[];
  readonly seeks?: RulingMatter;
};

/** From where to where somebody is extradited; either may not be told. */
export type RouteTerm = Doubted & { readonly kind: 'route'; readonly origin?: string; readonly destination?: string };

export type Term = SentenceTerm | MoneyTerm | ChargesTerm | OutcomeTerm | AppealTerm | RouteTerm;
