// Blocks inside the article that are not the article: links to other reports, invitations, credits, time stamps.

import type { Block } from './page-text.ts';

/** Openings of a block that speaks of the page and not of the news. Tried on blocks up to `LONGEST_FURNITURE` only. */
const OPENINGS = [
  /^(related|read|see|also|watch|more|listen|explore|don['’]t miss|you (may|might) (also )?like|recommended|trending|most (read|popular))\b[^.!?]{0,30}(:|\.\.\.|…|\||>|»|→)/i,
  /^(read|see|view|show|load) (more|next|also|full|all|the full)\b/i,
  /^(related|recommended|latest|more|popular|top) (news|stories|story|articles?|coverage|content|videos?|reading|links|topics|posts)\b/i,
  /^(advert(isement)?s?|sponsored( content)?|ad|promoted|story continues|article continues|continue reading|scroll (down )?(for|to))\b.{0,40}$/i,
  /^(click|tap) (here|to|for|on)\b/i,
  /^(sign up|subscribe|join (us|our|now)|follow (us|me|our|@|[\w .'’]{2,40} on (x|twitter|facebook|instagram|youtube))|like us|get (the|our|more|all)\b.{0,60}\b(newsletters?|inbox|app|alerts)|download (the|our)|support (our|us)|become a (member|subscriber|patron))\b/i,
  /^(have|got) a (news )?(tip|story|question|correction)\b/i,
  /^(share|tweet|print|e-?mail|save|copy link|whatsapp|facebook|twitter|comments?|close|caption|play|loading|next|previous|back to top|view all)\b.{0,24}$/i,
  /^share (this|on|via)\b/i,
  /^(image|photo|picture|photograph|video|graphic|illustration|credit|photo credit|image credit|file photo|pictured?)s?( by| credit| copyright| source| courtesy( of)?)?\s*[:|©(/]/i,
  /^\(?(image|photo|credit|picture)s?( credit)?:/i,
  /^(©|\(c\)|copyright\b|all rights reserved)/i,
  /^(this (document|article|post|story|material|content|site|website)) (is subject|may (not|contain)|was (originally|first)|originally|first appeared|uses cookies|has been republished)/i,
  /^(published|posted|updated|last (updated|modified)|first published|created|date|time)( on| at)?\s*:?\s*.{0,12}\d/i,
  /^(filed under|tags?|topics?|categor(y|ies)|source|sources|via|citation|keywords|labels|more on this story)\s*:/i,
  /^(this slideshow|this video|your browser|please enable|enable javascript|javascript is)\b/i,
  /\b(sign up|subscribe) (for|to) (our|the|its|their|my)\b.{0,60}\b(newsletter|channel|updates|magazine|briefing|podcast)/i,
  /\bwe use (income|cookies)\b|\buses cookies\b|\baffiliate links?\b/i,
];

/** A time stamp that stands alone, in the forms outlets print it. */
const STAMP =
  /^(\w{3,9},? )?(\d{1,2} \w{3,9}|\w{3,9}\.? \d{1,2}),? \d{4}([ ,|–-]+(at )?\d{1,2}[:.]\d{2}\s*([ap]\.?m\.?)?( ?[A-Z]{2,5})?)?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}( \d{1,2}:\d{2})?$/i;
const BARE_BYLINE = /^by( [\p{L}.'’-]+){1,6}([,|–-].*)?$/iu;
const ADDRESS = /^https?:\/\/\S+$/i;

/** Running text that opens like furniture is still running text. */
const LONGEST_FURNITURE = 300;
/** A block this much made of links only leads elsewhere. */
const ONLY_LINKS = 0.9;
/** Words that announce a list of links are few. */
const LONGEST_LEAD = 80;

/** The blocks that are the article's own, in order. `title` is the page's headline, which the body does not repeat. */
export function withoutFurniture(blocks: readonly Block[], title: string | undefined): Block[] {
  const furniture = blocks.map((block) => isFurniture(block));
  const kept = blocks.filter((block, at) => {
    if (furniture[at]) return false;
    if (title !== undefined && sameWords(block.text, title)) return false;
    return !announces(block) || !furniture[at + 1];
  });
  return withoutLooseEnd(kept);
}

function isFurniture(block: Block): boolean {
  if (block.linked >= ONLY_LINKS * block.text.length) return true;
  if (block.text.length > LONGEST_FURNITURE) return false;
  return [...OPENINGS, STAMP, BARE_BYLINE, ADDRESS].some((pattern) => pattern.test(block.text));
}

/** A heading, or a short line that ends as if something followed. */
function announces(block: Block): boolean {
  return (
    block.text.length <= LONGEST_LEAD &&
    (isHeading(block) || /(:|\.\.\.|…)$/.test(block.text) || isCapitals(block.text))
  );
}

function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.holder.localName);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Headings that nothing follows have lost what they were for. */
function withoutLooseEnd(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  while (end > 0 && isHeading(blocks[end - 1]!)) end -= 1;
  return blocks.slice(0, end);
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(one) === words(other);
}
