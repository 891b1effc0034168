// By what a country or a capital in a sentence is its government rather than a place: what it does, what is done to it, what is its own.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lemmas of what governments do, and places do not. */
export const ACTING_VERBS = words(
  'say tell add announce state declare deny claim accuse blame allege insist reiterate confirm admit argue warn caution stress note call demand ' +
    'ask request urge appeal invite seek want propose offer promise pledge vow threaten agree refuse reject decline accept approve decide ' +
    'plan intend consider hope expect believe fear regret welcome condemn denounce criticise criticize protest support back oppose veto ' +
    'recognise recognize impose lift ease sanction ban bar block allow permit grant order launch carry conduct wage invade attack bomb shell ' +
    'strike retaliate respond react deploy send withdraw pull expel summon recall extradite deport hand release detain arrest jail imprison ' +
    'charge prosecute convict execute pardon swap exchange sign ratify join quit leave negotiate hold issue publish label designate levy ' +
    'violate breach break honour honor fulfil fulfill comply cooperate co-operate provide supply fund finance arm train help assist protect ' +
    'defend abstain vote lodge file sue withhold suspend resume cancel postpone scrap introduce adopt pass promote pursue conspire ' +
    'meddle interfere influence intervene target kill poison spy hack',
);

/** Lemmas of what is done to a government by their object. */
export const ADDRESSING_VERBS = words(
  'accuse blame urge ask warn criticise criticize condemn sue tell press pressure thank assure inform remind implore beg demand sanction ' +
    'accused punish isolate persuade convince pay',
);

/** What a government has, and a place has not. */
export const ACTING_NOUNS = words(
  'decision refusal request demand response reply statement position stance accusation allegation claim offer proposal consent approval ' +
    'objection involvement announcement denial pledge promise commitment order reaction warning threat concern insistence invasion ' +
    'withdrawal recognition envoy delegation',
);

/** Places that stand for a body of their own, by their comparable name. */
export const SEATS = words(
  'downing-street kremlin white-house elysee pentagon capitol-hill whitehall foggy-bottom quai-d-orsay',
);
