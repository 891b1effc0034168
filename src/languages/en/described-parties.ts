// Further nouns for people and bodies, and words of standing before an office: what only the joining of descriptions uses. The lists of
// people-nouns.ts, titles.ts and bodies.ts are features of trained models as well and stay as they are.

import type { Standing } from '../../core/reading.ts';
import type { Gender } from './titles.ts';

const words = (list: string): readonly string[] => list.split(' ');

const FEMALE = words(
  'mum mom mommy mummy granddaughter stepdaughter mistress maid midwife actress heiress schoolgirl stewardess forewoman ' +
    'chairlady councilwoman assemblywoman alderwoman stateswoman sportswoman granny empress nun abbess goddess ombudswoman starlet ' +
    'ballerina housekeeper daughter-in-law mother-in-law sister-in-law half-sister stepsister anchorwoman noblewoman',
);
const MALE = words(
  'dad daddy grandson stepson groom bridegroom schoolboy foreman councilman assemblyman alderman sportsman cameraman ' +
    'watchman postman barman crewman frontman strongman emperor sultan emir sheikh monk friar abbot tsar son-in-law ' +
    'father-in-law brother-in-law half-brother stepbrother anchorman nobleman lineman linebacker quarterback patriarch ayatollah henchman',
);
/** Offices and trades. */
const TRADES = words(
  'rep publicist trooper marshal warden jailer guard bodyguard firefighter paramedic medic rescuer biologist astronaut mathematician ' +
    'physicist chemist astronomer astrophysicist virologist epidemiologist academic lecturer philosopher theologian novelist poet ' +
    'playwright producer presenter comedian rapper designer dancer photographer podcaster blogger youtuber nominee contender frontrunner ' +
    'incumbent boxer runner swimmer athlete footballer cricketer golfer receiver midfielder skipper sailor steward driver ' +
    'gynaecologist gynecologist dentist veterinarian pharmacist therapist counsellor counselor coroner examiner bailiff trustee guardian ' +
    'translator interpreter moderator interviewer speaker superstar broadcaster columnist ' +
    'commentator lobbyist strategist pollster negotiator whip frontbencher backbencher premier governor-general attorney-general secretary-general ' +
    'commander-in-chief editor-in-chief undersecretary under-secretary magnate industrialist financier philanthropist monarch regent heir ' +
    'laureate champion challenger winner captain chef plumber electrician mechanic builder miner fishmonger trucker courier host deputy',
);
const OTHERS = words(
  'star teen climber hiker skier mountaineer motorist cyclist motorcyclist biker pedestrian commuter juror voter customer user ' +
    'subscriber arsonist molester offender escapee lifer gangster mobster shooter bomber hijacker kidnapper pirate poacher perpetrator ' +
    'culprit assassin intruder stalker abuser predator pedophile paedophile burglar protester protestor demonstrator rioter looter anarchist ' +
    'environmentalist feminist separatist nationalist extremist jihadist insurgent guerrilla warlord despot autocrat foreigner tourist visitor ' +
    'traveler traveller guest patient shopper shareholder investor creditor landlord tenant homeowner villager labourer laborer nanny ' +
    'caretaker cleaner graduate undergraduate toddler infant adolescent pensioner retiree orphan twin grandchild grandparent fiance fiancee ' +
    'fiancé fiancée lover accomplice associate companion ally rival predecessor successor counterpart protege mentor recipient holder ' +
    'responder follower fan loyalist sympathizer sympathiser deserter defector exile captive abductee runaway sufferer donor crook ' +
    'vandal addict user abuser parishioner worshipper pilgrim believer native newcomer outsider staffer recruit trainee intern ' +
    'apprentice signatory petitioner appellee co-defendant co-accused co-founder co-chair co-author teammate classmate roommate flatmate ' +
    'housemate cellmate neighbour bachelor minor bidder buyer seller applicant contestant finalist participant attendee spectator onlooker',
);

/** Head nouns of descriptions of one person that people-nouns.ts does not have, singular, in lower case. */
export const FURTHER_PERSON_NOUNS: ReadonlyMap<string, Gender | undefined> = new Map([
  ...[...TRADES, ...OTHERS].map((word) => [word, undefined] as const),
  ...FEMALE.map((word) => [word, 'female'] as const),
  ...MALE.map((word) => [word, 'male'] as const),
]);

/** Those of them that name an office, a trade or a kinship. */
export const FURTHER_OFFICE_NOUNS: ReadonlySet<string> = new Set([
  ...TRADES,
  ...words(
    'councilwoman assemblywoman alderwoman stateswoman councilman assemblyman alderman cameraman foreman forewoman emperor sultan',
  ),
]);

/** Nouns in the singular that speak of several people. */
export const PEOPLE_TOGETHER: ReadonlySet<string> = new Set(
  words('couple pair duo trio quartet crowd mob crew public twosome threesome foursome'),
);

/** Bodies that bodies.ts does not have, singular, in lower case. */
export const FURTHER_BODY_NOUNS: ReadonlySet<string> = new Set(
  words(
    'troop military regime junta politburo leadership caucus delegation diocese archdiocese parish congregation synod mosque guild lobby ' +
      'trust body institution giant conglomerate subsidiary chain platform taskforce squad unit command staff newsroom watchdog ' +
      'prosecutor-general chancellery duma politburo presidium state ngo nonprofit non-profit thinktank think-tank ' +
      'insurer airline brewer chipmaker carmaker automaker drugmaker retailer supermarket utility developer lender broker brokerage ' +
      'exchange law-firm label franchise side hospital clinic kindergarten seminary militia wing paper weekly tabloid website site blog portal',
  ),
);

/**
 * Words that make an office another one, or another holder's, with what they say in one word each: an ex-minister is a former one.
 * They stand before the noun or behind it ("minister-designate").
 */
export const STANDING_WORDS: ReadonlyMap<string, string> = new Map([
  ...words('deputy vice assistant associate junior shadow honorary under').map((word) => [word, word] as const),
  ...words('former ex erstwhile onetime one-time then-former ousted deposed late retired').map(
    (word) => [word, 'former'] as const,
  ),
  ...words('acting interim caretaker temporary').map((word) => [word, 'acting'] as const),
  ...words('incoming designate elect designated').map((word) => [word, 'incoming'] as const),
  ['outgoing', 'outgoing'],
]);

/** Words that say how an office is held, in front of it or behind it: "ex-minister", "the acting head", "the minister designate". */
export const OFFICE_STANDINGS: ReadonlyMap<string, Standing> = new Map([
  ...words('former formerly previously once ex erstwhile onetime one-time ousted deposed retired then').map(
    (word) => [word, 'former'] as const,
  ),
  ...words('acting interim caretaker temporary').map((word) => [word, 'acting'] as const),
  ...words('incoming elect').map((word) => [word, 'incoming'] as const),
  ...words('designate designated').map((word) => [word, 'designate'] as const),
  ['outgoing', 'outgoing'],
  ['late', 'late'],
]);

/** Nouns of kinship: whoever is told of as somebody's brother is not that somebody. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  words(
    'mother father wife husband son daughter brother sister aunt uncle nephew niece cousin grandmother grandfather grandson granddaughter ' +
      'widow widower twin spouse partner parent sibling child stepson stepdaughter stepmother stepfather half-brother half-sister ' +
      'fiance fiancee fiancé fiancée girlfriend boyfriend son-in-law daughter-in-law father-in-law mother-in-law ' +
      'brother-in-law sister-in-law relative mum mom dad',
  ),
);

/** Body nouns of which one may stand for another, as "the group" for an association. */
export const KINDRED_BODIES: readonly ReadonlySet<string>[] = [
  new Set(
    words(
      'group organization organisation association ngo movement society charity foundation federation nonprofit non-profit',
    ),
  ),
  new Set(words('union federation association')),
  new Set(
    words(
      'company firm corporation manufacturer maker retailer carmaker automaker operator conglomerate giant startup business',
    ),
  ),
  new Set(words('court tribunal bench panel')),
  new Set(words('newspaper daily paper magazine tabloid weekly publication outlet')),
  new Set(words('broadcaster channel station network')),
  new Set(words('agency newswire')),
  new Set(words('ministry department')),
  new Set(words('university college school')),
  new Set(words('airline carrier')),
  new Set(words('panel committee commission council board')),
];
