// Common nouns for people: what a description of somebody is headed by, with what it tells of gender and of speaking for a body.

import type { Gender } from './titles.ts';

const words = (list: string): readonly string[] => list.split(' ');

const FEMALE = words(
  'woman girl mother daughter wife sister aunt grandmother widow actress spokeswoman chairwoman congresswoman businesswoman ' +
    'policewoman lady queen princess girlfriend niece duchess waitress heroine housewife bride stepmother saleswoman',
);
const MALE = words(
  'man boy father son husband brother uncle grandfather widower actor spokesman chairman congressman businessman policeman king ' +
    'prince gentleman boyfriend nephew duke fisherman serviceman gunman salesman statesman clergyman bishop imam priest stepfather',
);
/** Nouns for one who holds an office, practises a trade or speaks for somebody. */
const OFFICES = words(
  'official officer minister president premier chancellor secretary governor mayor senator lawmaker legislator parliamentarian deputy ' +
    'ambassador envoy diplomat consul attache commissioner chairperson chair director chief head leader commander general colonel ' +
    'major captain lieutenant sergeant admiral inspector superintendent detective constable sheriff judge magistrate justice ' +
    'prosecutor attorney lawyer counsel advocate barrister solicitor jurist professor doctor scientist researcher expert analyst ' +
    'economist adviser advisor aide spokesperson representative delegate negotiator mediator ombudsman ombudswoman monitor ' +
    'investigator agent coach manager executive owner founder editor reporter journalist correspondent author writer historian activist ' +
    'campaigner organizer organiser politician candidate councillor councilor member coordinator observer rapporteur administrator ' +
    'teacher principal dean rector pastor cleric archbishop cardinal pope rabbi soldier pilot cop treasurer clerk registrar ' +
    'whistleblower defender veteran dissident banker trader player striker goalkeeper captain singer artist musician filmmaker ' +
    'entrepreneur oligarch tycoon billionaire engineer architect farmer nurse ceo cfo mp mep mla pm igp dig sp ssp dcp acp oc da ag surgeon physician psychologist psychiatrist pathologist',
);
/** Nouns for one whom a report follows without an office. */
const PARTIES = words(
  'suspect defendant accused convict prisoner inmate detainee hostage fugitive victim witness survivor plaintiff claimant appellant ' +
    'respondent complainant petitioner applicant client national citizen resident immigrant migrant refugee dealer trafficker smuggler ' +
    'businessperson person individual teenager child baby youth student pupil worker employee driver passenger neighbour neighbor ' +
    'relative friend colleague partner spouse parent sibling cousin source insider bystander eyewitness supporter opponent critic ' +
    'killer murderer rapist attacker assailant robber thief fraudster terrorist militant rebel fighter hacker spy',
);

/** Head nouns of descriptions of one person, singular, in lower case. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender | undefined> = new Map([
  ...[...OFFICES, ...PARTIES].map((word) => [word, undefined] as const),
  ...FEMALE.map((word) => [word, 'female'] as const),
  ...MALE.map((word) => [word, 'male'] as const),
]);

/** Those of them that name an office or a trade: what a role is headed by. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...words(
    'spokesman spokeswoman chairman chairwoman congressman congresswoman businessman businesswoman policeman actor actress',
  ),
  ...words(
    'bishop imam priest king queen prince princess widow wife husband son daughter father mother brother sister',
  ),
]);

/** Plurals that are not made by adding -s: men, women and the like. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['attorneys-general', 'attorney'],
  ...[...FEMALE, ...MALE]
    .filter((word) => word.endsWith('man') && word !== 'man' && word !== 'woman')
    .map((word) => [`${word.slice(0, -3)}men`, word] as const),
]);

/** Nouns that mean whoever "diplomat" may mean, and so on: a description headed by the one may speak of a holder of the other. */
export const KINDRED_NOUNS: readonly ReadonlySet<string>[] = [
  new Set(
    words(
      'official diplomat envoy ambassador minister secretary consul representative negotiator spokesman spokeswoman spokesperson commissioner',
    ),
  ),
  new Set(
    words(
      'official officer chief head leader director chairman chairwoman chairperson chair president executive commissioner',
    ),
  ),
  new Set(words('official spokesman spokeswoman spokesperson representative aide adviser advisor secretary')),
  new Set(
    words(
      'official police policeman policewoman officer inspector superintendent detective constable sheriff chief commander',
    ),
  ),
  new Set(words('lawyer attorney counsel advocate barrister solicitor defender')),
  new Set(words('judge justice magistrate')),
  new Set(words('prosecutor attorney')),
  new Set(words('lawmaker legislator parliamentarian deputy senator congressman congresswoman politician mp member')),
  new Set(words('leader president premier chancellor king chairman politician minister')),
  new Set(words('activist campaigner dissident defender organizer organiser critic')),
  new Set(words('scientist researcher professor doctor expert analyst economist academic historian')),
  new Set(words('journalist reporter editor correspondent writer author')),
  new Set(
    words(
      'businessman businesswoman businessperson entrepreneur tycoon billionaire oligarch executive banker dealer trader owner founder',
    ),
  ),
];
