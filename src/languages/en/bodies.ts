// Common nouns for bodies and places: what the long name of a ministry or a court is headed by, and what a firm's name ends with.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Organs of a state: "the ministry" may stand for "the Ministry of Justice". Singular, in lower case. */
export const STATE_BODIES = words(
  'ministry department agency court tribunal commission committee council parliament senate congress assembly cabinet government ' +
    'administration bureau office directorate authority police army navy force service prosecutor prosecutors embassy consulate mission ' +
    'inspectorate secretariat treasury board watchdog regulator ombudsman presidency kremlin palace house chamber judiciary legislature ' +
    'militia guard division district municipality prison jail registry customs intelligence',
);

/** Other bodies that speak, decide or are sued, in lower case. */
export const OTHER_BODIES = words(
  'company firm corporation bank group union league association federation foundation institute organization organisation party club ' +
    'team university college school hospital church newspaper magazine newswire broadcaster channel network station website outlet ' +
    'daily tabloid journal airline hotel fund society charity centre center movement campaign coalition alliance front brigade militia ' +
    'consortium manufacturer maker retailer brewery insurer lender startup studio publisher operator provider carrier union ngo ' +
    'gang cartel clan syndicate mafia academy laboratory lab panel jury bench defence defense prosecution side opposition faction ' +
    'family community',
);

/** Last words of firms' names, without a point, in lower case. */
export const FIRM_ENDINGS = words(
  'inc corp co ltd llc plc ag sa gmbh nv bv spa ab oyj as oao ooo zao pjsc jsc llp lp pty bhd kk holdings holding group industries ' +
    'partners bancorp airlines airways motors systems technologies pharmaceuticals',
);

/** Words within names of bodies, in lower case. */
export const BODY_WORDS = words(
  'ministry department agency court tribunal commission committee council parliament senate congress assembly cabinet bureau office ' +
    'directorate authority police army navy force forces service embassy company corporation bank union league association federation ' +
    'foundation institute organization organisation party club university college school hospital church society fund centre center ' +
    'movement alliance front brigade academy board exchange airlines press times post news agency herald tribune guardian telegraph ' +
    'journal gazette daily radio television tv broadcasting network united city rovers athletic nations supreme national international ' +
    'federal democratic republican liberal conservative labour socialist communist people workers liberation',
);

/** Words within names of places, in lower case. */
export const PLACE_WORDS = words(
  'city town village province region district county state republic kingdom island islands river lake sea ocean bay gulf strait ' +
    'mountain mountains mount valley desert peninsula cape port airport street road avenue square bridge station park stadium square ' +
    'prison jail border coast north south east west northern southern eastern western central upper lower new san santa saint fort',
);

/** Words after which a name is most often that of the government of that name's country: "the Trump administration". */
export const GOVERNMENT_NOUNS = words('administration government presidency cabinet white-house team campaign era');

/** Bodies in whose names those of their agencies and organs begin or end: the United Nations is not its Security Council. */
export const BODIES_OF_BODIES: ReadonlySet<string> = new Set([
  'united nations',
  'european union',
  'african union',
  'arab league',
  'world bank',
  'nato',
]);
