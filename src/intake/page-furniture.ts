// Blocks inside the article that are not the article: links to other reports, invitations, credits, time stamps.

import { bareWords } from './page-meta.ts';
import type { Block } from './page-text.ts';

/** Blocks that speak of the page and not of the news, whatever else is in them. Tried up to `LONGEST_FURNITURE` only. */
const FURNITURE = [
  // "Related:", "Read more here:", "SEE ALSO |": nothing but words of this kind before the mark.
  /^(related|recommended|trending|also|more|watch|listen|read|see|explore|don['’]t miss|you may)( (more|also|next|this|now|on|here|from|stories?|news|coverage|videos?|links|articles?|read|like|the|full|story|report)){0,5}\s*(:|\.\.\.|…|\||>|»|→)/i,
  /^(advert(isement)?s?|ads?|sponsored( content)?|promoted( content)?|topics|tags|watch now|explore further)\W*$/i,
  /^((story|article) continues|continue reading|scroll (down )?(for|to)|sponsored by)\b.{0,40}$/i,
  /^(sign up|subscribe|join (us|our)|like us on|download (the|our) \w+ app|become a (member|subscriber|patron))\b/i,
  /^follow (us|me|our|@|[\p{L} .'’]{2,40} on (x|twitter|facebook|instagram|youtube))/iu,
  /^get (the|our|more|all)\b.{0,60}\b(newsletters?|inbox|app|alerts)\b/i,
  /\b(sign up|subscribe) (for|to) (our|the|its|their|my)\b.{0,60}\b(newsletter|channel|updates|magazine|briefing|podcast)/i,
  /\b(find|follow|like|chat with) us (on|in) (facebook|twitter|instagram|whatsapp|telegram)\b/i,
  /^(have|got) a (news )?(tip|story|question|correction)\b/i,
  /^(share|tweet|print|e-?mail|save|copy link|whatsapp|facebook|twitter|comments?|close|caption|play|loading|next|previous|back to top|view all)\b[^.!?"”]{0,24}$/i,
  /^share (this|on|via)\b/i,
  /^\(?(image|photo|picture|photograph|video|graphic|illustration|credit|file photo|pictured?)s?( credit)?( by| copyright| source| courtesy( of)?)?\s*[:|©(/]/i,
  /^(©|\(c\)|copyright\b|all rights reserved)/i,
  /^this (document|article|post|story|material|content) (is subject to copyright|may not be (published|reproduced)|(was )?(originally|first) (appeared|published)|has been republished)/i,
  /^(published|posted|updated|last (updated|modified)|first published|created|date)(\s*:|\s+(on|at)\b)?\s*(\w{3,9},? )?(\d{1,4}\b|\w{3,9}\.? \d)[^!?]{0,60}$/i,
  /^(filed under|tags?|topics?|categor(y|ies)|sources?|via|citation|keywords|labels)\s*:/i,
  /^this (slideshow|video) (requires|is (not|un)|can ?not|could not|has been removed)|^(your browser|please enable|enable javascript|javascript is)\b/i,
  /\bwe use (income|cookies)\b|\buses cookies\b|\baffiliate links?\b|\bmay (earn|receive) a (small )?commission\b/i,
];

/** Openings that are furniture only where something is linked, or hardly anything else said. */
const INVITATIONS =
  /^((read|see|view|show|load) (more|next|also|full|all|the full)|(click|tap) (here|to|for|on)|(related|recommended|latest|more|popular|top) (news|stories|story|articles?|coverage|content|videos?|reading|links|topics|posts)|support (our|us))\b/i;
const SHORT_INVITATION = 60;

/** A time stamp that stands alone, in the forms outlets print it. */
const STAMP =
  /^(\w{3,9},? )?(\d{1,2} \w{3,9}|\w{3,9}\.? \d{1,2}),? \d{4}([ ,|–-]+(at )?\d{1,2}[:.]\d{2}\s*([ap]\.?m\.?)?( ?[A-Z]{2,5})?)?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}( \d{1,2}:\d{2})?$/i;
/** "By Jane Doe, Staff Writer", but not "By Tuesday, two had left." */
const BARE_BYLINE = /^(By|BY)( (\p{Lu}[\p{L}.'’-]*|and|de|van|von|al)){1,8}([,|–-][^.!?]{0,40})?$/u;
const ADDRESS = /^https?:\/\/\S+$/i;

/** Running text that opens like furniture is still running text. */
const LONGEST_FURNITURE = 300;
/** A block this much made of links only leads elsewhere. */
const ONLY_LINKS = 0.8;
/** A headline inside the body is among its first blocks. */
const HEADLINE_REACH = 8;
/** Class names of a line under the headline that are never given to a first paragraph. */
const STANDFIRST_CLASS = /standfirst|\bdek|deck\b|-dek|sub-?(title|head)|strap/i;
/** Words that announce a list of links are few. */
const LONGEST_LEAD = 80;

/** The blocks that are the article's own, in order. `title` is the page's headline, which the body does not repeat. */
export function withoutFurniture(blocks: readonly Block[], title: string | undefined): Block[] {
  const own = belowStandfirst(belowHeadline(blocks, title));
  const furniture = own.map((block) => isFurniture(block));
  return withoutLooseEnd(own.filter((block, at) => !furniture[at] && !(announces(block) && furniture[at + 1])));
}

/** What stands above a headline is its section, or a date. */
function belowHeadline(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  if (title === undefined) return blocks;
  const at = blocks.slice(0, HEADLINE_REACH).findLastIndex((block) => bareWords(block.text) === bareWords(title));
  return blocks.slice(at + 1);
}

/** A standfirst may stand inside the container, before everything else and in a box of its own. */
function belowStandfirst(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  if (!first || !second) return blocks;
  const box = first.holder.parentElement === second.holder.parentElement ? undefined : first.holder.parentElement;
  const isStandfirst = [first.holder, box].some(
    (element) => element && STANDFIRST_CLASS.test(element.getAttribute('class') ?? ''),
  );
  return isStandfirst ? blocks.slice(1) : blocks;
}

function isFurniture(block: Block): boolean {
  const { text, linked } = block;
  if (linked >= ONLY_LINKS * text.length) return true;
  if (text.length > LONGEST_FURNITURE) return false;
  if (INVITATIONS.test(text) && (linked > 0 || text.length <= SHORT_INVITATION)) return true;
  return [...FURNITURE, STAMP, BARE_BYLINE, ADDRESS].some((pattern) => pattern.test(text));
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
