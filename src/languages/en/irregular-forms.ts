// English forms that no rule of spelling leads back to their base: verbs, nouns, pronouns, and the words behind an apostrophe.

function table(list: string): ReadonlyMap<string, string> {
  const rows = list.trim().split(/\s*;\s*/);
  return new Map(
    rows.flatMap((row) => {
      const [base = '', ...forms] = row.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, base]);
    }),
  );
}

/** Past forms, participles and the few irregular others; a base, then its forms. */
export const VERB_FORMS = table(`
  be am is are was were been being 's 're 'm; have has had 've 'd; do does did done; go goes went gone; say said says; make made; take took taken;
  come came; become became; overcome overcame; see saw seen; oversee oversaw overseen; foresee foresaw foreseen; know knew known; get got gotten;
  forget forgot forgotten; give gave given; forgive forgave forgiven; find found; think thought; tell told; keep kept; sleep slept; sweep swept;
  weep wept; creep crept; leave left; feel felt; deal dealt; mean meant; dream dreamt; lean leant; bring brought; buy bought; fight fought; seek sought;
  catch caught; teach taught; begin began begun; drink drank drunk; ring rang rung; sing sang sung; sink sank sunk; shrink shrank shrunk;
  stink stank stunk; need need; bear born; put putting; sing singing; rely relying; focus focuses; caucus caucuses; spring sprang sprung; swim swam swum; run ran; hold held; withhold withheld; uphold upheld; behold beheld; write wrote written;
  rewrite rewrote rewritten; drive drove driven; ride rode ridden; rise rose risen; arise arose arisen; stride strode stridden; strive strove striven;
  stand stood; withstand withstood; understand understood; misunderstand misunderstood; hear heard; meet met; lead led; mislead misled; feed fed;
  bleed bled; breed bred; speed sped; plead pled; pay paid; repay repaid; lay laid; overpay overpaid; lie lay lain lying; die dying; tie tying;
  vie vying; speak spoke spoken; break broke broken; steal stole stolen; choose chose chosen; freeze froze frozen; weave wove woven; wake woke woken;
  awake awoke awoken; bear bore borne; swear swore sworn; tear tore torn; wear wore worn; grow grew grown; outgrow outgrew outgrown; throw threw thrown;
  overthrow overthrew overthrown; blow blew blown; fly flew flown; draw drew drawn; withdraw withdrew withdrawn; show shown; sow sown; sew sewn;
  fall fell fallen; befall befell befallen; eat ate eaten; beat beaten; bite bit bitten; hide hid hidden; forbid forbade forbidden; bid bade bidden;
  shake shook shaken; mistake mistook mistaken; undertake undertook undertaken; overtake overtook overtaken; undergo underwent undergone;
  undo undid undone; redo redid redone; overdo overdid overdone; sell sold; resell resold; send sent; spend spent; lend lent; bend bent; build built;
  rebuild rebuilt; sit sat; spit spat; win won; lose lost; shoot shot; light lit; slide slid; shine shone; hang hung; cling clung; fling flung;
  sling slung; sting stung; swing swung; string strung; wring wrung; stick stuck; strike struck stricken; dig dug; spin spun; bind bound; wind wound;
  grind ground; flee fled; forsake forsook forsaken; foretell foretold; forgo forwent forgone; kneel knelt; leap leapt; burn burnt; learn learnt;
  spell spelt; spill spilt; spoil spoilt; slay slew slain; tread trod trodden; prove proven; show shown; swell swollen; shear shorn; bind bound;
  breed bred; sue suing; age ageing; dye dyeing; partake partook partaken; rebuff rebuffed; sling slung; slink slunk; unwind unwound; rewind rewound;
  inset inset; outdo outdid outdone; panic panicked panicking; traffic trafficked trafficking; mimic mimicked mimicking; picnic picnicked picnicking
`);

/** Plurals; a singular, then its plural. What has no other singular stands by itself. */
export const PLURALS = table(`
  man men; woman women; child children; person persons; people people; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; die dice;
  life lives; wife wives; knife knives; leaf leaves; half halves; self selves; thief thieves; wolf wolves; shelf shelves; calf calves; loaf loaves;
  elf elves; scarf scarves; hoof hooves; crisis crises; analysis analyses; thesis theses; hypothesis hypotheses; basis bases; oasis oases;
  diagnosis diagnoses; parenthesis parentheses; synthesis syntheses; emphasis emphases; axis axes; criterion criteria; phenomenon phenomena; datum data;
  medium mediums; stratum strata; bacterium bacteria; alumnus alumni; nucleus nuclei; fungus fungi; stimulus stimuli; cactus cacti; index indices;
  matrix matrices; appendix appendices; vertex vertices; movie movies; cookie cookies; zombie zombies; calorie calories; rookie rookies; selfie selfies;
  hoodie hoodies; genie genies; pie pies; tie ties; lie lies; prairie prairies; foodie foodies; veggie veggies; bus buses; gas gases;
  virus viruses; bonus bonuses; campus campuses; chorus choruses; status statuses; caucus caucuses; census censuses; lens lenses; alias aliases;
  canvas canvases; atlas atlases; bias biases; surplus surpluses; genius geniuses; apparatus apparatuses; circus circuses; focus focuses; minus minuses;
  plus pluses; iris irises; walrus walruses; octopus octopuses; consensus consensuses; ache aches; headache headaches; cache caches; avalanche avalanches;
  niche niches; shoe shoes; toe toes; foe foes; woe woes; canoe canoes; quiz quizzes; axe axes; politics politics; economics economics; ethics ethics;
  news news; series series; species species; means means; headquarters headquarters; mathematics mathematics; physics physics; athletics athletics;
  logistics logistics; whereabouts whereabouts; premises premises; barracks barracks; crossroads crossroads; media media; police police; cattle cattle;
  pants pants; jeans jeans; thanks thanks; gallows gallows; proceeds proceeds; amends amends; odds odds; goods goods; rights rights; troops troops; wages wages; earnings earnings; proceedings proceedings; savings savings; filings filings; finances finances;
  credentials credentials; specifics specifics; dealings dealings; grandchild grandchildren; rabbi rabbis; outskirts outskirts; clothes clothes; remains remains
`);

/** Pronouns by the form that stands for all of them. */
export const PRONOUNS = table(`
  I me; he him his; she her; we us our; they them their; you your; who; it; its
`);

/** Auxiliaries as they are cut off or cut short. */
export const SHORTENED = table("will 'll wo; can ca; would 'd; not n't; shall sha");
