// What one does by saying something: a list of our own, by lemma, for telling what was said from what was wanted, done or thought.

const ACTS = {
  /** Tells that something is so. */
  tell: words(
    'say tell state add note claim argue announce declare explain insist acknowledge confirm report reveal describe comment remark observe ' +
      'mention testify allege assert maintain contend write tweet post quote recall recount stress emphasize emphasise underline underscore ' +
      'reiterate repeat affirm reaffirm clarify specify detail inform notify brief disclose conclude continue elaborate opine hint signal ' +
      'indicate show suggest estimate predict forecast according statement interview remark letter report testimony point submit lament quip ' +
      'joke boast read outline highlight',
  ),
  /** Owns to it or says that it is not so. */
  own: words(
    'deny admit confess concede refute rebut reject dismiss dispute denial confession admission retort counter',
  ),
  /** Says that something is somebody's fault, or bad. */
  blame: words(
    'accuse blame criticize criticise slam blast condemn denounce attack reproach complain protest decry deplore lambast lambaste rebuke object ' +
      'criticism condemnation accusation allegation complaint fault ridicule mock taunt deride',
  ),
  /** Says that something is good. */
  praise: words(
    'praise thank hail applaud congratulate welcome commend laud salute apologize apologise greet bless praise thanks gratitude apology condolence regret express voice convey',
  ),
  /** Binds oneself. */
  promise: words(
    'promise pledge vow swear assure guarantee undertake promise assurance commitment threaten warn caution',
  ),
  /** Wants something of somebody. */
  ask: words(
    'ask urge call demand request appeal plead beg implore exhort order instruct direct tell invite encourage push press propose recommend advise ' +
      'petition seek summon insist lobby request call demand appeal plea order proposal recommendation advice',
  ),
  /** Puts a question, or gives an answer. */
  question: words('ask question wonder inquire enquire answer respond reply query response'),
  /** Gives something a name. */
  name: words(
    'call dub describe term label brand characterize characterise portray depict identify refer name consider regard',
  ),
  /** Settles something by saying it: of courts, parties and states. */
  settle: words(
    'rule find hold order decide agree sign approve dismiss uphold overturn grant file plead sentence convict acquit charge vote pass adopt ' +
      'issue settle accept decline refuse drop withdraw cancel suspend ban allow permit appoint nominate endorse back support oppose veto',
  ),
  /** Believes, knows. */
  think: words(
    'believe think know understand assume presume suppose suspect doubt consider reckon figure guess imagine expect anticipate realize realise ' +
      'recognize recognise learn discover see hear sense notice remember forget belief opinion view thought suspicion conviction idea',
  ),
  /** Feels. */
  feel: words(
    'feel fear worry hope wish like love hate enjoy regret resent care mind admire envy trust fear hope worry concern anger afraid concerned ' +
      'worried angry happy proud surprised shocked disappointed hopeful pleased glad sorry sad confident convinced sure certain optimistic eager willing',
  ),
  /** Means to do, or does. */
  intend: words(
    'want intend plan aim seek try attempt decide determine choose prefer desire need mean prepare resolve plan intention decision desire aim ' +
      'goal effort bid move offer work fight campaign struggle',
  ),
} as const;

export type SpeechAct = keyof typeof ACTS;

const ACTS_OF: ReadonlyMap<string, readonly SpeechAct[]> = collect();

/** Every act that a lemma in lower case may stand for. */
export function speechActsOf(lemma: string): readonly SpeechAct[] {
  return ACTS_OF.get(lemma) ?? [];
}

function collect(): Map<string, SpeechAct[]> {
  const found = new Map<string, SpeechAct[]>();
  for (const name of Object.keys(ACTS) as SpeechAct[])
    for (const word of new Set(ACTS[name])) found.set(word, [...(found.get(word) ?? []), name]);
  return found;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Verbs whose clause is something said or written, whatever else stands with them. */
export const TELLING: ReadonlySet<string> = new Set(
  words(
    'say tell state add note claim argue announce declare explain insist acknowledge confirm report reveal testify allege assert maintain ' +
      'contend write tweet stress emphasize emphasise reiterate affirm reaffirm clarify specify warn admit estimate submit conclude lament remark inform',
  ),
);
