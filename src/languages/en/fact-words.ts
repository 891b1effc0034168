// What reports tell figures, days, places and outcomes of, in the words of English news: for telling whether two of them speak of one thing.

/** What is counted or done, by the words for it. A sentence tells of the first that fits the words about the figure or the day. */
export const DEEDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:kill(?:ed|s|ing)?|die[sd]?|dying|dead|deaths?|death toll|fatalit(?:y|ies)|lost (?:his|her|their) li(?:fe|ves))\b/i,
    'killed',
  ],
  [/\b(?:injur(?:ed|es?|ing|ies)|wound(?:ed|s|ing)|hurt|treated|(?:in|to) hospital)\b/i, 'injured'],
  [/\b(?:missing|disappear(?:ed|ance)|vanished|last seen)\b/i, 'missing'],
  [/\b(?:fine[ds]?|fining|penalty)\b/i, 'fined'],
  [/\b(?:bail|bond)\b/i, 'bail'],
  [/\b(?:ransom|kidnappers)\b/i, 'ransom'],
  [
    /\b(?:sentenc(?:ed?|es|ing)|jail(?:ed|s)|years? in (?:prison|jail)|prison terms?|imprison(?:ed|ment)|given \S+ years)\b/i,
    'sentenced',
  ],
  [/\b(?:counts? of|charge[ds]? with|faces?)\b/i, 'charged'],
  [/\b(?:arrest(?:s|ed)?|detain(?:ed|s)?|caught|captured|taken into custody|seized)\b/i, 'arrested'],
  [/\b(?:free[ds]?|releas(?:ed|es?)|let (?:go|out)|left (?:jail|prison))\b/i, 'released'],
  [/\b(?:trial|verdict|hearing|appeal|match|talks|meeting|meet|election)\b/i, 'session'],
  [/\bseats?\b/i, 'seats'],
  [/\b(?:march|rally|protest|demonstration)\b/i, 'gathering'],
  [/\b(?:laid off|lay(?:ing|s)? off|layoffs|redundan(?:t|cies))\b/i, 'laid off'],
  [/\b(?:employ(?:s|ed|ees)?|workforce|staff)\b/i, 'employed'],
  [/\b(?:cost(?:s|ing)?|damages?|worth)\b/i, 'cost'],
  [/\b(?:homeless|without (?:homes|power|water)|displaced|evacuated|fled)\b/i, 'displaced'],
  [/\b(?:appear(?:ed|s|ing)?|testif(?:ied|ies)|brought before)\b/i, 'appeared'],
  [/\b(?:live[sd]?|resid(?:es|ed))\b/i, 'lived'],
  [/\b(?:buried|funerals?)\b/i, 'buried'],
  [/\b(?:carr(?:ied|ies|ying)|aboard|on board)\b/i, 'carried'],
  [/\b(?:delay(?:ed|s)|cancel(?:led|ed|s)|closed)\b/i, 'stopped'],
  [/\b(?:profits?|earned|revenues?|sales)\b/i, 'earned'],
  [/\bborn\b/i, 'born'],
  [/\bfound\b/i, 'found'],
];

/** Which session: two of different names are two things, whoever is tried. */
export const SESSIONS = /\b(?:trial|verdict|hearing|appeal|bail|match|talks|meeting|election)\b/i;

/** Deeds whose number only grows while it is being counted. */
export const GROWING: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'arrested']);

/** Outcomes with their contrary: the first fits one pole, the second the other. What stands earlier in the table hides what it contains. */
export const OUTCOMES: readonly (readonly [name: string, one: RegExp, other: RegExp])[] = [
  [
    'plea',
    /\b(?:plead(?:ed|s)? guilty|admit(?:ted|s)?|confess(?:ed|es))\b/i,
    /\b(?:plead(?:ed|s)? (?:not guilty|innocent)|den(?:ied|ies))\b/i,
  ],
  [
    'verdict',
    /\b(?:convict(?:ed|s)|found (?:\S+ ){0,4}guilty|guilty verdict)\b/i,
    /\b(?:acquit(?:ted|s)|found (?:\S+ ){0,4}not guilty|cleared of|exonerated)\b/i,
  ],
  [
    'review',
    /\b(?:upheld|upholds|affirm(?:ed|s))\b/i,
    /\b(?:overturn(?:ed|s)|quash(?:ed|es)|revers(?:ed|es)|annull(?:ed|s)|struck down)\b/i,
  ],
  [
    'charges',
    /\b(?:charg(?:ed|es) the|indict(?:ed|s)|were charged|was charged)\b/i,
    /\b(?:drop(?:ped|s) (?:the|all|its|their) charges|charges (?:were|was) dropped)\b/i,
  ],
  [
    'decision',
    /\b(?:approv(?:ed|es)|accept(?:ed|s)|grant(?:ed|s)|allow(?:ed|s)|confirm(?:ed|s)|ratif(?:ied|ies)|agreed to)\b/i,
    /\b(?:reject(?:ed|s)|refus(?:ed|es)|dismiss(?:ed|es)|turn(?:ed|s) down|vot(?:ed|es) down|block(?:ed|s))\b/i,
  ],
  [
    'release',
    /\b(?:freed|released|let go)\b/i,
    /\b(?:kept in (?:custody|jail|prison)|remains? (?:in|behind) (?:custody|jail|prison|bars))\b/i,
  ],
  ['life', /\b(?:found|is|was|were) alive\b/i, /\b(?:found|is|was|were) dead\b/i],
];

/** Before the words for an outcome, these make it its contrary. */
export const DENIED_BEFORE = /\b(?:not|never|nor|n['’]t)\s+(?:\S+\s+){0,2}$/i;

/** Words by which a report says itself that what was told before has changed. */
export const CHANGE_WORDS =
  /\b(?:ris(?:en|es?|ing)|rose|climb(?:ed|s)|now|bringing|more (?:people )?(?:have )?died|updated?|revis(?:ed|es)|final|cut|rais(?:ed|es)|reduc(?:ed|es)|increas(?:ed|es)|lower(?:ed|s)|postpon(?:ed|es)|put off|delay(?:ed|s)|mov(?:ed|es)|transferr?ed|taken to|brought (?:forward|to)|reschedul(?:ed|es)|adjourn(?:ed|s)|dropp(?:ed|ing)|add(?:ed|s)|new charges|on appeal|appeal court|court of appeal|supreme court|quash(?:ed|es)|overturn(?:ed|s))\b/i;

/** Nouns for people, whom outlets name differently where they count the same: by work, by place, or only as people. */
export const COUNTED_PEOPLE =
  /^(?:people|persons?|men|women|children|workers?|miners?|passengers?|traders?|detainees?|prisoners?|protest(?:e|o)rs?|civilians?|soldiers?|officers?|students?|pupils?|victims?|residents?|villagers?|migrants?|others?|bodies|lives|demonstrators?|marchers|fans|patients|travellers|travelers)$/i;

/** Words of which a thing is one or another: two sentences that have different ones of a line tell of two things. */
export const CONTRASTS: readonly ReadonlySet<string>[] = [
  'north south east west northern southern eastern western',
  'first second third fourth fifth last earlier',
  'opposition governing ruling government',
  'man woman boy girl',
  'men women children',
  'morning afternoon evening night',
  'upper lower',
].map((line) => new Set(line.split(' ')));

/** Words that make somebody else of whom they stand beside: "her brother", "his lawyer". */
export const RELATIONS =
  /\b(?:his|her|their|whose) (?:(?:elder|younger|former|late|twin) )?(?:brother|sister|father|mother|son|daughter|wife|husband|partner|uncle|aunt|cousin|nephew|niece|lawyer|manager|deputy|predecessor|successor|accomplice|colleague|bodyguard|driver)s?\b/i;

/** What is asked for, threatened or only possible is not what was decided. */
export const ASKED =
  /\b(?:ask(?:ed|s|ing)? for|demand(?:ed|s|ing)?|seek(?:s|ing)?|sought|request(?:ed|s) (?:a|that)|call(?:ed|s) for|propos(?:ed|es)|could (?:be|face|get)|may (?:be|face)|up to|if convicted|faces up to)\b/i;
