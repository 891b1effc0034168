// Where English words that were run together come apart, after the manner of the Penn Treebank: "do n't", "Bout 's", "can not".

/** What may follow a word with an apostrophe (written ' here), as a token of its own. */
export const CLITICS: readonly string[] = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

/** Words without an apostrophe that are two, by the length of the first; lower case. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
]);

/** Words that open with an apostrophe, lower case, apostrophe written '. Decades and years ('80s, '08) are a rule of the tokenizer. */
export const CLIPPED: readonly string[] = ["'em", "'til", "'cause", "'tis", "'twas"];
