// The words that may name a suit, a request, a refusal, an agreement or a meeting: a list of our own.

import type { EventType } from '../../core/event-types.ts';
import type { EventWords } from './event-lists.ts';

export const DEALING_WORDS = {
  sue: {
    verbs: words('sue countersue'),
    nouns: words('lawsuit suit countersuit litigation counterclaim'),
    looseVerbs: words(
      'file petition challenge apply approach dispute submit claim contest complain seek take bring lodge launch pursue institute serve allege',
    ),
    looseNouns: words(
      'petition complaint application challenge action claim motion case dispute battle filing proceeding',
    ),
    phrases: [
      'legal action|challenge|battle|proceeding|proceedings|suit|complaint|claim',
      'class action',
      'court action|case|battle|challenge|application',
      'take|took _ to court|tribunal',
      'go to court',
      'approach _ court',
      'petition|move _ court',
      'writ petition',
      'public interest litigation',
      'statement of claim',
      'urgent application',
    ],
  },
  request: {
    verbs: words('request demand urge petition implore beseech'),
    nouns: words('request demand appeal plea ultimatum'),
    looseVerbs: words(
      'ask call seek press pressure push want insist invite appeal encourage instruct apply order summon recommend propose tell warn lobby advise beg exhort require plead pose contact remind solicit submit enjoin direct issue tried suggest pray nominate implore command expect need mandate ban',
    ),
    looseNouns: words(
      'call bid proposal application petition memorandum pressure invitation recommendation behest representation notice complaint motion letter offer requirement condition insistence ultimatum prayer order directive instruction command suggestion lobbying expectation',
    ),
    phrases: [
      'call|calling on|upon|for',
      'red|interpol notice|notices',
      'ask|asking|apply|appeal for',
      'at _ request|behest',
      'request for',
      'call for',
    ],
  },
  reject: {
    verbs: words('reject rebuff refuse decline spurn'),
    nouns: words('rejection refusal denial'),
    looseVerbs: words(
      'deny dismiss cancel veto oppose turn ignore resist block withdraw rebut fail defy shun snub scrap dispute contest object disagree disallow boycott rescind revoke overrule protest dodge abandon',
    ),
    looseNouns: words(
      'veto opposition withdrawal cancellation objection resistance non-renewal revocation boycott defiance',
    ),
    phrases: [
      'say|said no',
      'throw|threw out',
      'hold|held out',
      'not renewed|renew|accept|agree|allow|approve',
      'turn|turned down',
      'turn|turned _ blind eye',
      'vote|voted against',
      'rule|ruled out',
      'not accede',
      'not renew|renewing',
    ],
  },
  agree: {
    verbs: words('agree sign ratify ink reaffirm'),
    nouns: words('agreement accord treaty pact deal memorandum ceasefire truce settlement compromise'),
    looseVerbs: words(
      'accept approve join settle resolve commit pledge conclude confirm endorse promise support adopt reach vote undertake back finalize finalise strike negotiate consent concede acknowledge seal establish adhere obey honour honor accede acquiesce cooperate clear pass green-light okay authorize authorise grant arrange plan hire choose decide offer',
    ),
    looseNouns: words(
      'commitment consensus arrangement approval contract convention ratification promise signing signature undertaking resolution partnership understanding protocol acceptance objection compliance consent nod cooperation plan merger',
    ),
    phrases: [
      'give|gave _ nod|consent|approval',
      'green light',
      'peace|trade|plea|ceasefire|settlement|bilateral|cooperation agreement|deal|accord|treaty|bargain',
      'sign|signed on|onto|off|up',
      'memorandum of understanding',
      'negotiated settlement',
      'no objection',
      'out of court',
    ],
  },
  meet: {
    verbs: words('meet confer'),
    nouns: words('meeting talks summit consultation negotiation'),
    looseVerbs: words(
      'discuss consult negotiate visit speak gather attend brief host talk receive convene hold welcome assemble travel contact call mediate greet huddle converse chat summon interview dine join',
    ),
    looseNouns: words(
      'talk visit conference dialogue discussion session gathering encounter assembly briefing delegation trip call contact council mediation tour conversation forum chat reception audience retreat',
    ),
    phrases: [
      'sit|sat down with',
      'meet|met|speak|spoke with',
      'emergency session|meeting',
      'establish|make contact',
      'peace|trade|bilateral talk|talks|negotiation|negotiations',
      'phone call',
      'in talk|talks with',
    ],
  },
} as const satisfies Partial<Record<EventType, EventWords>>;

function words(list: string): readonly string[] {
  return list.split(' ');
}
