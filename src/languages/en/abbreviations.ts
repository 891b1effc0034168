// English words written with a full stop that need not end a sentence, by what usually follows them.

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Titles and the like, lower case without the stop: a name follows, so a sentence hardly ever ends here. */
export const TITLES = words(`
  mr mrs ms mx messrs mme mlle dr drs prof rev fr hon pres amb gov govs sen sens rep reps gen lt col maj capt cmdr cdr adm brig sgt cpl pvt
  supt det insp const sgt st ste mt ft msgr vs v dist atty asst assoc dir sec comdr del
`);

/** Abbreviations that may stand anywhere, also last in a sentence. */
export const ABBREVIATIONS = words(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  inc corp co cos ltd plc llc bros jr sr esq etc al est dept univ intl natl assn ave blvd rd bldg cf ed eds
  ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wisc wyo
  ph m.d d.c e.g i.e a.m p.m a.k.a
`);

/** Abbreviations only before a number ("No. 5", "p. 12"); elsewhere they are words. */
export const BEFORE_NUMBERS = words('no nos p pp art sec para vol fig ch');

/** Words that open sentences far more often than they carry on after an abbreviation such as "U.S." or "Inc.". */
export const SENTENCE_OPENERS = words(`
  the a an this that these those he she it they we i you his her its their our my your there here but and or so yet if when while although though as after
  before since because until in on at for from with by under during despite meanwhile however moreover still also then now what who where why how which
  some many most several both all no not one two another such other others police prosecutors officials authorities mr mrs ms
`);
