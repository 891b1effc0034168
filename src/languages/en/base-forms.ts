// From an inflected English word to its base form by the rules of spelling, given its Penn Treebank tag.

import { PLURALS, PRONOUNS, SHORTENED, VERB_FORMS } from './irregular-forms.ts';

/** Ends of stems that had an "e" before "-ing" or "-ed": "mak", "clos", "investigat", "declin". */
const LOST_E = new RegExp(
  `(?:${[
    '[cvu]',
    '[^tz]z',
    '[^aeo]at|[^aeio]ut|[^o]ot',
    '[^ao]id|[^eo]ad|[^aeo]ud|[^o]od|[cp]ed',
    '[^eo]ar|[^a]ir|[^eo]ur',
    '[bcdfgkptz]l|[^aeo]il|[^aeo]ul',
    '[^eo]am|[^a]im|[^o]om|um',
    '[^ao]in|[^eo]ak|ik|[^o]ok|uk',
    '[^eo]ap|[^i]op|[^hu]ip|yp',
    '[ai]b|[aeio]g|[rdl]g',
    '[aiou]s|[nrplw]s',
  ].join('|')})$`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Stems that follow the rule above in form but had no "e". */
const KEPT = words(`
  focus bias canvas debut combat develop envelop gallop edit visit credit limit prohibit exhibit inhibit benefit exploit profit audit deposit inherit
  pilot pivot ballot riot blossom fathom ransom custom bottom blog veil pencil evil council murmur sulfur begin curtain bargain hang
  equip worship gossip fillip ruin rein imperil bus gas format sync scour chat offset input output float threat treat what sod orphan
`);
/** Stems that had an "e" against the rule. */
const LOST_AGAINST_RULE = words(`
  creat unit reunit invit extradit expedit dynamit cit excit recit ignit incit writ rewrit bit complet delet compet obsolet interfer adher persever sever ador ignor explor restor
  scor stor deplor bor implor phon postpon condon ston clon zon hon conven interven contraven chang arrang exchang rang challeng aveng reveng plung
  lung cring hing infring imping scaveng loung estrang sing ting bing orang tast wast past hast breath sooth bath loath cloth ach dat rat hat skat
  scal inhal whal consol cajol rul schedul bel liv shov glov fin prob rob lob tub cub dub lub underscor ow unhing wan dol ek por bath welcom com becom overcom
`);

/**
 * Base form of a word: "said" VBD gives "say", "women" NNS "woman", "her" PRP$ "she", "n't" RB "not". Names keep their capitals,
 * everything else is lower case; comparatives stay as they are. `word` is written with straight apostrophes.
 */
export function baseForm(word: string, tag: string): string {
  if (tag === 'NNP' || tag === 'NNPS') return word;
  const lower = word.toLowerCase();
  if (tag === 'NNS') return singular(lower);
  if (tag.startsWith('VB') && tag !== 'VB') return verbBase(lower, tag);
  if (tag === 'PRP' || tag === 'PRP$') return lower === 'i' ? 'I' : (PRONOUNS.get(lower) ?? lower);
  if (tag === 'MD' || lower === "n't") return SHORTENED.get(lower) ?? lower;
  return lower;
}

function singular(word: string): string {
  const known = PLURALS.get(word);
  if (known !== undefined) return known;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return word.slice(0, hyphen + 1) + singular(word.slice(hyphen + 1));
  if (/..men$/.test(word)) return word.replace(/men$/, 'man');
  if (/..ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|[^t]ch|tch|sh|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$|[^aeiou]us$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function verbBase(word: string, tag: string): string {
  const known = VERB_FORMS.get(word);
  if (known !== undefined) return known;
  for (const prefix of ['re-', 'over', 'under', 'out', 'mis', 're']) {
    const rest = word.startsWith(prefix) ? VERB_FORMS.get(word.slice(prefix.length)) : undefined;
    if (rest !== undefined && word.length > prefix.length + 3) return prefix + rest;
  }
  if (tag === 'VBZ') return thirdPersonBase(word);
  if (word.endsWith('ing')) return stemBase(word.slice(0, -3), word);
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('eed') && word.length > 4) return word.slice(0, -1);
  return word.endsWith('ed') ? stemBase(word.slice(0, -2), word) : word;
}

function thirdPersonBase(word: string): string {
  if (/..ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** What is left of a verb when "-ing" or "-ed" is gone, made a word again. */
function stemBase(stem: string, word: string): string {
  if (!/[aeiouy]/.test(stem) || stem.length < 2) return word;
  if (LOST_AGAINST_RULE.has(stem)) return `${stem}e`;
  if (KEPT.has(stem)) return stem;
  if (/([bdgkmnprtv])\1$/.test(stem))
    return /^(?:add|err|egg|butt|putt|purr|ebb|boycott)$/.test(stem) ? stem : stem.slice(0, -1);
  if (
    /.(?:troll|bell|pell|cell|vell|dell|nell|signall|totall|rivall|equall|fuell|diall|quarrell|counsell|marshall)$/.test(
      stem,
    )
  )
    return stem.slice(0, -1);
  return LOST_E.test(stem) ? `${stem}e` : stem;
}
