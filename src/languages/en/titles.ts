// Words that stand before or after a person's name: courtesy titles with what they tell of gender, offices, ranks, and what links a name's parts.

export type Gender = 'female' | 'male';

/** Courtesy titles, without a point, in lower case. */
export const COURTESY_TITLES: ReadonlyMap<string, Gender | undefined> = new Map([
  ...[
    'mr',
    'sir',
    'lord',
    'baron',
    'sheikh',
    'shaikh',
    'father',
    'brother',
    'king',
    'prince',
    'sultan',
    'emir',
    'imam',
    'rabbi',
  ].map((word) => [word, 'male'] as const),
  ...['pope', 'señor', 'monsieur', 'herr', 'don', 'duke', 'count', 'ayatollah', 'emperor', 'mullah'].map(
    (word) => [word, 'male'] as const,
  ),
  ...[
    'mrs',
    'ms',
    'miss',
    'madam',
    'madame',
    'lady',
    'dame',
    'queen',
    'princess',
    'sister',
    'baroness',
    'señora',
    'duchess',
  ].map((word) => [word, 'female'] as const),
  ...['dr', 'prof', 'rev', 'reverend', 'hon', 'st', 'saint', 'sheikh', 'shaikh', 'datuk', 'tan', 'hajji', 'mx'].map(
    (word) => [word, undefined] as const,
  ),
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Offices and ranks that stand before a name ("President", "Gen"), in lower case, without a point. */
export const OFFICE_TITLES = words(
  'president premier chancellor minister secretary governor mayor senator congressman congresswoman representative ambassador envoy ' +
    'commissioner chairman chairwoman chairperson chair director general colonel major captain lieutenant sergeant admiral brigadier ' +
    'corporal marshal inspector superintendent constable detective officer sheriff chief justice judge magistrate prosecutor attorney ' +
    'advocate solicitor professor doctor bishop archbishop cardinal pastor coach spokesman spokeswoman spokesperson deputy leader ' +
    'gen col maj capt lt sgt adm brig cpl insp supt det sen rep gov amb comr pres pm ceo mp mep min cmdr hon vice-president chancellor ' +
    'commander speaker councillor councilor alderman lawmaker mla mps oligarch tsar czar dictator lawyer counsel barrister pastor',
);

/** Particles inside a person's name, in lower case. */
export const NAME_PARTICLES = words(
  'al el bin ibn ben bint abu abd von van der den de del della di da dos das do du la le ter zu und y e ul ur af av st mac mc o',
);

/** Endings after a name. */
export const NAME_ENDINGS = words('jr sr ii iii iv junior senior phd md qc kc mp obe cbe');
