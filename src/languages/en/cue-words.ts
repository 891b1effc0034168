// Words that put something in somebody's mouth or mind: which tell of saying or writing, which of believing, feeling or intending.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lemmas of saying, writing, publishing and showing; "according" stands for "according to". */
export const STATEMENT_CUES = words(
  'say tell add state write note claim argue announce declare explain insist admit acknowledge confirm deny warn suggest ask answer ' +
    'reply respond report reveal describe call comment remark observe mention point testify allege accuse assert maintain contend ' +
    'tweet retweet post blog email text shout yell scream whisper joke quip mutter murmur exclaim chant sing read quote cite recall ' +
    'recount relate speak talk address propose recommend advise urge demand request pledge promise vow swear assure guarantee ' +
    'threaten boast brag complain lament protest object criticize criticise slam blast condemn denounce attack praise hail applaud ' +
    'congratulate thank apologize apologise concede caution stress emphasize emphasise underscore reiterate repeat affirm reaffirm ' +
    'assure inform notify brief disclose divulge leak hint imply signal indicate show find conclude estimate predict forecast project ' +
    'rule hold order opine argue debate discuss question inquire query challenge dispute rebut refute reject dismiss counter retort ' +
    'interject interrupt continue conclude begin open close elaborate clarify specify detail outline label dub brand characterize ' +
    'characterise portray depict term name appeal plead beg implore exhort invite offer agree cry claim tout mock taunt ridicule ' +
    'according statement interview remark speech letter tweet report testimony comment word claim allegation accusation assertion ' +
    'announcement declaration warning promise pledge denial admission question answer response reply message document memo filing ' +
    'lawsuit complaint poll survey study release per',
);

/** Cues that only name where a statement comes from: "according to", "per", a colon or a dash. */
export const NAMING_CUES = words('according accord per : — – -');

/** Lemmas of believing, knowing, feeling, wanting, intending and perceiving. */
export const ATTITUDE_CUES = words(
  'believe think know understand feel fear worry hope wish want desire like love hate expect anticipate assume presume suppose suspect ' +
    'doubt wonder consider regard view deem judge reckon figure guess imagine dream remember forget realize realise recognize recognise ' +
    'learn discover see hear sense perceive notice decide determine choose intend plan aim seek try attempt refuse prefer favor favour ' +
    'support oppose approve disapprove trust mistrust care mind regret resent dislike enjoy appreciate respect admire envy ponder ' +
    'contemplate weigh look agree disagree accept convinced confident concerned afraid sure certain aware skeptical sceptical ' +
    'optimistic pessimistic worried angry happy proud surprised shocked disappointed hopeful eager willing reluctant belief opinion view ' +
    'feeling fear hope desire intention plan concern doubt expectation attitude faith conviction suspicion thought idea',
);

/** Nouns that are named as a source though they are neither an office nor a body: "- report", "- sources", "Poll:". */
export const SPEAKING_NOUNS = words(
  'source sources report reports study survey poll document documents media witness witnesses expert experts spokesperson spokesman ' +
    'spokeswoman lawyer lawyers family relative relatives kremlin pentagon',
);
