// What courts do with what they are asked for, in the words of English reports.

import type { RulingMatter, RulingResult } from '../../core/terms.ts';

/** Denying words before a verb of granting, and what is then done. */
export const NOT_GRANTED = /\b(not|never|n['’]t|declin\w+ to|refus\w+ to|fail\w+ to|unwilling to)\b[^,;.]{0,25}$/i;

/** Results by the words that tell them, the first that fits; those that another contains stand before it. */
export const RESULTS: readonly (readonly [RegExp, RulingResult])[] = [
  [
    /\breserv(e|ed|es|ing) (?:its |his |her |their |the )?(judg(e)?ment|ruling|decision|verdict)\b|\bdecision kept for later\b/i,
    'decision kept for later',
  ],
  [/\b(adjourn|postpon|put off|defer|delay)\w*\b/i, 'put off'],
  [/\b(sent|sends|send|remit\w*|refer\w*|remand\w*) (?:\S+ ){0,4}(back|to (?:a|the) lower)\b/i, 'sent back'],
  [/\b(stay|suspend|halt|block|froze|freez|put on hold)\w*\b/i, 'stayed'],
  [
    /\b(overturn|overrul|quash|revers|annul|set aside|sets aside|struck down|strik\w+ down|threw out (?:his|her|their|the) (?:conviction|sentence)|vacat|nullif|void|invalidat|lift|rescind|revok|cancel)\w*\b/i,
    'overturned',
  ],
  [/\b(upheld|uphold|affirm|confirm|back(?:ed|s)? the|maintain|left in place|let stand)\w*\b/i, 'upheld'],
  [/\b(dismiss|threw out|throw out|thrown out|struck out)\w*\b/i, 'dismissed'],
  [
    /\b(refus|reject|den(?:y|ied|ies)|declin|turn(?:ed|s)? down|rebuff|against|barred|bars|forbid|forbad)\w*\b/i,
    'refused',
  ],
  [/\b(reduc|cut|shorten|lower|commut|halv)\w*\b/i, 'reduced'],
  [/\b(increas|extend|lengthen|rais)\w*\b/i, 'increased'],
  [
    /\b(grant|allow|approv|agreed? to|accept|authori[sz]|permit|gave|clear(?:ed|s)? the way|in favou?r of|admit|consent)\w*\b/i,
    'granted',
  ],
  [/\b(order|direct|instruct|require|issu|command|summon|rul(?:ed|es) that|told)\w*\b/i, 'ordered'],
];

/** Matters by the words for them; the first that fits is what was decided about. */
export const MATTERS: readonly (readonly [RegExp, RulingMatter])[] = [
  [
    /\b(new (trial|process|hearing)|retrial|retry|re-?open\w*|review(?:ing)? (?:of )?(?:\S+ ){0,3}case|re-?hear\w*)\b/i,
    'new trial',
  ],
  [/\bappeals?\b(?! (court|judge|panel|chamber))/i, 'appeal'],
  [/\b(bail|bond)\b/i, 'bail'],
  [/\b(extradit\w+|deport\w+|hand(?:ed|ing)? (?:him|her|them)? ?over|surrender to|transfer to)\b/i, 'extradition'],
  [/\b(arrest )?warrants?\b/i, 'arrest warrant'],
  [/\bacquittals?\b/i, 'acquittal'],
  [/\b(convictions?|guilty verdicts?)\b/i, 'conviction'],
  [/\b((?:prison|jail|death|life) )?(sentences?|terms?|penalty|years?)\b/i, 'sentence'],
  [/\b(charges?|indictments?|counts?)\b/i, 'charges'],
  [/\b(parole|release|freed)\b/i, 'release'],
  [/\b(custody|detention|remand|held|jail)\b/i, 'custody'],
  [/\b(bans?|suspensions?|disqualifications?)\b/i, 'ban'],
  [/\b(fines?|damages)\b/i, 'fine'],
  [/\b(verdicts?)\b/i, 'verdict'],
  [/\b(request|motion|petition|bid|plea|application|challenge)s?\b/i, 'request'],
  [/\b(ruling|decision|judg(e)?ment|orders?)s?\b/i, 'decision'],
  [/\b(case|lawsuit|suit|complaint|proceedings)s?\b/i, 'case'],
];

/** What an appeal is against stands after one of these. */
export const AGAINST =
  /\b(?:against|over|of|contest(?:ed|ing)?|challeng(?:e|ed|ing)|overturn(?:ed)?|appeal(?:s|ed|ing)?(?: against)?|quash(?:ed)?|set aside|reverse)\s+(.+)$/i;
/** What is asked for stands after one of these. */
export const SEEKING =
  /\b(?:for|seek(?:s|ing)?|ask(?:s|ed|ing)? for|request(?:s|ed|ing)?|demand(?:s|ed|ing)?)\s+(?:a |an |the |his |her |their )?(new trial|retrial|release|bail|(?:\w+ )?review|acquittal)\b/i;

/** Places in a list of an extradition's words: from where, and to where. */
export const ORIGIN =
  /\b(?:from|out of|in custody in|held in|arrested in)\s+(?:the )?(\p{Lu}[\p{L}-]*(?:[ -](?:of |and |the )?\p{Lu}[\p{L}-]*)*)(?![\p{L}-]|['’]s)/u;
export const DESTINATION =
  /\b(?:to|back to|home to|into)\s+(?:the )?(\p{Lu}[\p{L}-]*(?:[ -](?:of |and |the )?\p{Lu}[\p{L}-]*)*)(?![\p{L}-]|['’]s)/u;
/** Who asks for somebody is where they are to go. */
export const ASKED_BY =
  /\b(?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*?)(?:['’]s?)? (?:extradition (?:request|bid|demand)|request(?:s|ed)? (?:for|to extradite|that))|extradition request (?:from|by) (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)/u;
/** A sum within this many letters of one of these words is bail. */
export const BAIL_WORD = /\b(?:bail|bond|surety)\b/gi;
