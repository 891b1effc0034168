// The words that may name an event of proceedings, by type: a list of our own, from which reading draws its candidates.

import type { EventType } from '../../core/event-types.ts';
import { DEALING_WORDS } from './dealing-words.ts';
import type { EventWords } from './event-lists.ts';

export const EVENT_WORDS = {
  investigate: {
    verbs: words('investigate reinvestigate probe interrogate interview question'),
    nouns: words('investigation inquiry enquiry probe interrogation inquest autopsy questioning manhunt'),
    looseVerbs: words(
      'search raid seize examine inspect inquire enquire suspect want scrutinize scrutinise confiscate freeze impound exhume inspect audit review trace identify quiz grill summon reopen watch monitor track pursue relaunch comb scour canvass uncover frisk sift subpoena surveil visit check study tail stake',
    ),
    looseNouns: words(
      'search raid audit examination seizure scrutiny interview testimony fact-finding forensics post-mortem postmortem warrant suspicion hunt crackdown surveillance review sting swoop inspection dossier report check bulletin study case',
    ),
    phrases: [
      'under investigation|scrutiny|suspicion|surveillance',
      'second|further|internal|independent review',
      'wanted bulletin|bulletins',
      'search warrant',
      'look|looking into',

      'fact-finding mission',
      'fact finding mission',
      'look out notice|circular',
      'lookout|look-out notice|circular',
      'wanted notice|notices|poster|list',
      'commission of inquiry',
      'wanted for|by|in',
    ],
  },
  arrest: {
    verbs: words('arrest rearrest re-arrest detain apprehend nab capture incarcerate jail imprison intern remand'),
    nouns: words('arrest detention custody apprehension imprisonment incarceration captivity internment remand'),
    looseVerbs: words(
      'catch hold surrender confine seize abduct round bust pick lock escape abscond collar evade intercept hand recapture handcuff cuff stop haul bundle corner snatch net flee elude hide take bring keep',
    ),
    looseNouns: words(
      'capture prisoner jail prison surrender fugitive inmate cell confinement roundup sweep recapture handcuffs manhunt getaway escapee detainee surrendering',
    ),
    phrases: [
      'in|into jail|prison|detention',
      'pull|pulled over',
      'take|taken in',
      'take|taken to _ jail|prison|station',
      'take|place|put|keep|hold _ into|in|under custody|detention|arrest',
      'remand _ in|into custody',
      'in|into|from custody|detention',
      'under house arrest',
      'house arrest',
      'pre-trial|pretrial|preventive|administrative|police detention|custody',
      'send|put|take _ to|in|into jail|prison',
      'go|return to jail|prison',
      'behind bar|bars',
      'turn himself|herself|themselves|oneself in|over',
      'give himself|herself|themselves up',
      'hand himself|herself|themselves in|over',
      'take|took|taken|taking him|her|them|me|us away',
      'pick up',
      'round up',
      'lock up',
      'at large',
      'on the run',
      'police|judicial|federal|military custody|remand',
      'on remand',
      'solitary confinement',
    ],
  },
  charge: {
    verbs: words('charge indict impeach prosecute arraign book recharge'),
    nouns: words('charge indictment impeachment prosecution count chargesheet charge-sheet fir'),
    looseVerbs: words(
      'file face accuse press lay cite implicate register prefer allege name bring try slap refer send institute initiate draft add drag hit recommend',
    ),
    looseNouns: words('case accusation article complaint process allegation prosecution sheet information referral'),
    phrases: [
      'deferred prosecution',
      'face|facing trial|prosecution',
      'stand|standing trial',
      'under indictment',
      'article of impeachment',
      'articles of impeachment',

      'charge|charges sheet|sheets',
      'first information report',
      'stand|stands|standing accused',
      'take|took|taken cognizance|cognisance',
      'commit|committed for trial',
      'book for|under',
      'criminal complaint|case|proceeding|proceedings|charge|charges',

      'bill of indictment',
    ],
  },
  hearing: {
    verbs: words('adjourn arraign litigate retry'),
    nouns: words('trial retrial hearing arraignment mistrial court-martial arbitration'),
    looseVerbs: words(
      'appear hear try argue postpone testify produce resume face stand attend present plead depose reconvene convene begin open delay reschedule sit return start continue proceed commence conclude hold deliberate cross-examine intervene rest represent adopt schedule fix submit retire swear ask question examine call stop',
    ),
    looseNouns: words(
      'appearance proceeding proceedings session adjournment testimony argument case court deposition cross-examination mention date sitting plea deliberation submission intervention defence defense evidence witness jury inquest tribunal matter',
    ),
    phrases: [
      'return|returned to court',
      'due in|before _ court|judge|magistrate|magistrates',
      'day in court',
      'in the dock',
      'jury selection',
      'plead _ case',
      'tell|told _ judge|jury|tribunal|magistrate',
      'go on trial',
      'on trial',
      'put|bring|commit|send _ on|to trial',
      'appear|appearing before|in|at _ court|judge|magistrate|tribunal|commission',

      'court appearance|date|hearing|proceeding|proceedings|session|case',
      'oral argument|arguments|presentation|presentations|submission|submissions',
      'opening|closing argument|arguments|statement|statements',
      'face _ court',
      'take|took the stand',
      'cross examine|examined|examination',
      'judicial|court|legal proceeding|proceedings',
      'give|gave|giving evidence|testimony',
      'enter|entered appearance',
      'show trial',
      'tell _ court',
      'bail|plea|disciplinary|preliminary|pre-trial|pretrial|impeachment|court|public|confirmation hearing|hearings',
      'impeachment|criminal|murder|fraud|corruption trial',
      'court martial',
    ],
  },
  convict: {
    verbs: words('convict'),
    nouns: words('conviction'),
    looseVerbs: words('plead admit find confess condemn prove establish own accept hold'),
    looseNouns: words('guilt plea verdict convict guilty confession admission finding'),
    phrases: [
      'plead|pled|pleading guilty|guilty|innocent',
      'plead|pled|pleading not guilty',
      'find|found _ guilty',
      'find|found _ liable',
      'guilty plea|verdict',
      'plea of guilty',

      'admit|admitted _ guilt|charge|charges',
      'not guilty',
    ],
  },
  acquit: {
    verbs: words('acquit exonerate exculpate absolve'),
    nouns: words('acquittal exoneration'),
    looseVerbs: words(
      'clear drop dismiss withdraw quash discharge overturn vacate throw discontinue abandon collapse strike free exempt cleanse',
    ),
    looseNouns: words('dismissal dropping withdrawal discharge collapse discontinuance'),
    phrases: [
      'find|found _ not guilty',
      'find|found _ not-guilty',
      'clear _ of',

      'dropping of _ charge|charges',
      'throw out',
      'not guilty verdict',
      'verdict of not guilty',
    ],
  },
  sentence: {
    verbs: words('sentence resentence'),
    nouns: words('sentence sentencing resentencing'),
    looseVerbs: words(
      'serve jail imprison receive condemn impose face mandate give get spend commit execute extend reduce punish cane flog increase cut suspend hand slap mete award order lock add carry deserve',
    ),
    looseNouns: words(
      'term penalty imprisonment jail prison punishment probation row year labor labour caning flogging parole month day week lash life',
    ),
    phrases: [
      'life|year|years behind bar|bars',
      'year|years|month|months|day|days in|of prison|jail|imprisonment',
      'suspended sentence|term',
      'death|life|prison|jail|suspended|custodial sentence|term',
      'death|capital penalty|punishment',
      'death row',
      'serve|serving _ sentence|term|time|year|years|prison',
      'serve|served|serving _ year|years',
      'sentence|condemn to death|life|prison',
      'hand|handed down',

      'life imprisonment',
      'jail|imprison for _ year|years|month|months|life',
      'in prison for',
      'prison term',
      'community service',
      'hard labour|labor',
    ],
  },
  fine: {
    verbs: words('fine'),
    nouns: words('fine restitution compensation'),
    looseVerbs: words('pay compensate forfeit repay reimburse award order penalize penalise'),
    looseNouns: words('damages damage forfeiture penalty settlement payout reparation reparations award cost'),
    phrases: ['order _ to pay', 'civil penalty'],
  },
  appeal: {
    verbs: words('appeal reappeal'),
    nouns: words('appeal'),
    looseVerbs: words('challenge contest lodge seek ask request file'),
    looseNouns: words('motion challenge review retrial petition cassation leave certiorari'),
    phrases: [
      'appeal against|to|for',

      'motion for|to _ review|reconsideration|retrial|trial',
      'leave to appeal',
      'petition for review',
      'review petition|application',
    ],
  },
  ruling: {
    verbs: words('rule overturn overrule uphold quash enjoin adjudicate reinstate adjudge'),
    nouns: words('ruling judgment judgement verdict injunction writ subpoena'),
    looseVerbs: words(
      'order find decide dismiss reject grant deny refuse affirm annul void vacate reverse strike suspend block stay allow ban bar declare determine conclude direct approve authorize authorise issue instruct hold impose lift remand revoke set nullify halt stop invalidate prohibit permit decline certify disqualify say vote require remove strip transfer judge resolve summon recommend recuse extend reserve confirm favour favor win lose forbid restrain compel disbar overrule agree restore cancel evict throw recognise recognize rebuke dispose fix deem censure admonish sequester waive sanction accept discharge remit interdict confiscate mandate forfeit attach disallow sustain impound freeze dissolve relieve seal schedule adopt ground oblige exempt',
    ),
    looseNouns: words(
      'decision order warrant finding opinion summons decree rule stay ban directive suspension dismissal prohibition reversal disqualification declaration permission judgment determination vote resolution interdict moratorium summon precedent recommendation confiscation confirmation ultimatum eviction forfeiture seizure closure dissolution certification sanction freeze exemption',
    ),
    phrases: [
      'on hold',
      'on _ watchlist|list',
      'give|gave _ deadline|ultimatum',
      'arrest|death|search warrant|warrants',
      'court|gag|restraining|execution|removal|deportation|interim|protection order|orders|ruling|decision|judgment',

      'strike|struck down',
      'throw|threw out',
      'set aside',
      'hold|held in contempt',
      'contempt of court',
      'reserve|reserved judgment|judgement',

      'hand down',
      'show cause',
      'habeas corpus',
      'bench|non-bailable|international|search|seizure warrant|warrants',
      'interim relief|order|injunction',
      'consent decree|order',
    ],
  },
  release: {
    verbs: words('release free liberate parole'),
    nouns: words('release bail parole liberation'),
    looseVerbs: words('grant discharge bail revoke post deny allow let walk set leave emerge return exit free'),
    looseNouns: words('freedom bond discharge suspension reprieve remission furlough'),
    phrases: [
      'leave|left jail|prison|custody|detention',
      'out of jail|prison|custody',
      'on parole',
      'on bail',
      'grant|granted bail|parole',
      'set|go|walk free',

      'release|free on bail|bond|parole',
      'bail out',
      'allow|allowed|let _ go',
      'out on bail',
      'conditional|early|temporary|compassionate release',
      'anticipatory|interim|police bail',
      'post _ bond|bail',
    ],
  },
  pardon: {
    verbs: words('pardon amnesty commute'),
    nouns: words('pardon amnesty clemency commutation'),
    looseVerbs: words('spare forgive'),
    looseNouns: words('mercy reprieve forgiveness leniency'),
    phrases: ['royal|presidential pardon'],
  },
  extradite: {
    verbs: words('extradite deport repatriate expel'),
    nouns: words('extradition deportation repatriation expulsion rendition refoulement'),
    looseVerbs: words(
      'return transfer remove send hand bring fly surrender take get move relocate escort evacuate banish exile',
    ),
    looseNouns: words('return transfer removal handover arrival'),
    phrases: [
      'get|getting|bring|bringing _ back',
      'send|sent _ back|home',
      'hand|handed over',
      'send|sent back',
      'fly|bring _ back|home',
      'removal proceeding|proceedings',
      'prisoner swap|exchange',
    ],
  },
  execute: {
    verbs: words('execute hang behead electrocute'),
    nouns: words('execution hanging beheading'),
    looseVerbs: words('kill shoot'),
    looseNouns: words('gallows injection stoning'),
    phrases: ['put|putting _ to death', 'lethal injection', 'firing squad', 'electric chair'],
  },
  ...DEALING_WORDS,
} as const satisfies Record<EventType, EventWords>;

function words(list: string): readonly string[] {
  return list.split(' ');
}
