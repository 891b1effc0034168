// What English reports say by which a step of proceedings is told from others like it.

/** A sentence that is being served, not only passed. */
export const SERVING = /\bserv(e|es|ing)\b/i;

/** Courts that hear appeals. */
export const ON_APPEAL = /\b(appeals?|appellate|supreme)\b/i;

/** Charges dropped or a case dismissed, before or after the words for it. */
export const DROPPED =
  /\b(dropp?\w*|dismiss\w*|withdr\w+|threw out|thrown out)\b[^.;]{0,40}\b(charges?|case|prosecution|indictment)\b|\b(charges?|case|prosecution)\b[^.;]{0,60}\b(dropped|dismissed|withdrawn|thrown out)\b/i;

/** Cleared of something, which need be no verdict. */
export const CLEARED = /\b(cleared|exonerat\w+)\b/i;

/** Those who can rule. */
export const COURT_WORDS =
  /\b(courts?|tribunal|judges?|justices?|jury|magistrates?|bench|panel|commission|council|board|chamber)\b/i;

/** A trial that opens, begins or goes on, not one that is only spoken of. */
export const TRIAL_BEGINS =
  /\btrial\b[^.;]{0,60}\b(open|began|begin|start|resum|under way|got underway)|\b(open|began|begin|start|resum)\w*\b[^.;]{0,40}\btrial\b|\b(on|stands?|stood|standing) trial\b/i;

/** A suit that was settled. */
export const SETTLED = /\bsettle/i;

/** A day that was moved. */
export const POSTPONED = /\b(postpon|adjourn|put off|delay|moved? (?:back|to)|reschedul|push(?:ed)? back|deferr?)/i;

/** A term in which something can be done; the length in the group. */
export const DEADLINE =
  /\b(?:has|have|had|given|within)\s+((?:\S+\s){1,4}?(?:days?|weeks?|months?))\s+(?:in which )?(?:to (?:appeal|lodge|file|respond|challenge|contest|pay|leave))\b/i;
