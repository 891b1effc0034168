// Words that tell how certain an event is: asked for, feared, set for later, denied. A list of our own, by lemma.

const CLASSES = {
  /** The event is wanted or asked of somebody: it may come. */
  wanted: words(
    'seek want ask request demand urge call wish hope desire propose recommend suggest push press plead beg advise advocate favor favour consider contemplate mull weigh explore petition require lobby insist apply appeal encourage invite instruct tell order need permit let allow enable bid call demand request plea pressure need desire proposal motion application option possibility prospect chance likelihood opportunity',
  ),
  /** Thought possible, feared or risked. */
  feared: words(
    'fear risk threaten face warn worry may might could can possible possibly potential potentially likely unlikely perhaps probably maybe would should subject liable risk threat fear danger eligible pending allegation allege allegedly avoid prevent await',
  ),
  /** Set for a later time. */
  planned: words(
    'will shall plan schedule expect due set intend prepare vow pledge promise announce slate upcoming forthcoming await soon tomorrow next intention begin start resume aim agree decide prepare adjourn postpone go wo gon',
  ),
  /** Said not to have happened, or stopped before it could. */
  denied: words(
    "not n't no never none neither nor without deny refuse fail decline lack avoid prevent escape evade stop block rule halt withhold reject dismiss unless instead rather cancel drop absence refusal failure",
  ),
  /** Only under a condition. */
  conditional: words('if unless whether should until when once before until lest provided otherwise'),
  /** Begins a report of what already happened. */
  settled: words('after following since despite because when during ago already previously earlier'),
} as const;

export type CertaintyClass = keyof typeof CLASSES;

const CLASSES_OF: ReadonlyMap<string, readonly CertaintyClass[]> = collect();

/** Every class that a lemma in lower case belongs to. */
export function certaintyClassesOf(lemma: string): readonly CertaintyClass[] {
  return CLASSES_OF.get(lemma) ?? [];
}

function collect(): Map<string, CertaintyClass[]> {
  const found = new Map<string, CertaintyClass[]>();
  for (const name of Object.keys(CLASSES) as CertaintyClass[])
    for (const word of new Set(CLASSES[name])) found.set(word, [...(found.get(word) ?? []), name]);
  return found;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
