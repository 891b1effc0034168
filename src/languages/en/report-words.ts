// Words that stand at the head of English news reports: sections, labels, agencies, months of a date line aside.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A first line made of these alone names a section: "All news", "World news", "Latest headlines". */
export const SECTION_WORDS = list(
  'all latest top breaking news world national international local home politics political business economy economic sport sports ' +
    'culture society crime courts court justice law opinion opinions analysis science technology tech health education environment ' +
    'climate energy markets finance money media travel weather features feature headlines stories story archive press releases ' +
    'release russia ukraine europe africa asia americas us uk china india middle east eu un foreign affairs defense defence ' +
    'security military region regions regional metro nation community life style arts entertainment and & of the report reports',
);

/** Words before a colon or a dash that are no place: "Update: ...". */
export const LABELS = list(
  'update updated watch opinion analysis exclusive editor editorial note photo photos video live breaking interview correction ' +
    'clarification column comment advertisement read more related source sources by published posted q a question answer summary ' +
    'background context review profile obituary letter letters podcast listen fact factbox explainer timeline reporter wikinews',
);

/** Words before a date that say it is the report's. */
export const DATE_LABELS = list('published posted updated last modified date first on at issued dated edition');

/** News agencies by the name they sign with, in lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'ap|associated press|reuters|thomson reuters foundation|afp|tass|itar-tass|xinhua|upi|ips|dpa|ansa|efe|pti|ani|ians|mena|spa|wam|' +
    'kuna|petra|irna|isna|mehr|fars|interfax|ria novosti|sputnik|kyodo|jiji|yonhap|bernama|antara|anadolu|bloomberg|cnn|bbc|voa|' +
    'rfe/rl|pa|aap|cp|the canadian press|nan|gna|aps|tap|map|bta|mti|ctk|pap|lusa|belga|anp|apa|ats|stt|tt|ntb|ritzau|cna|ina|sana|' +
    'wafa|una|telam|notimex|prensa latina|pna|app|unb|bss|lankapuvath|pl|dow jones|ukrinform|belta|kazinform|azertac|trend|' +
    'armenpress|afrol news|voz de america|vatican news|un news|irin|pana|africa renewal'
  ).split('|'),
);

/** Last words of the names of agencies and papers. */
export const AGENCY_WORDS = list(
  'news agency press service times post wire radio media herald today tribune gazette journal',
);

/** Small words inside the name of a place. */
export const PLACE_PARTICLES = list('de la del al el of the upon au on and sur da do le les von van der den y in near');
