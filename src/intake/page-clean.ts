// What on a page is certainly not the report: navigation, share buttons, captions, boxes of related links, comments.

import type { PageDocument, PageElement } from './page-dom.ts';

/** Elements that HTML itself sets apart from the text. */
const APART =
  'script, style, noscript, template, nav, aside, footer, form, dialog, menu, figure, figcaption, iframe, object, embed, svg, ' +
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"], [role="search"], [role="banner"], ' +
  '[role="contentinfo"], [role="alert"], [itemprop="caption"], [itemprop="author"], [itemprop="publisher"]';

/** Words that page makers use in class names and ids for what stands beside a report; matched as whole words. */
const BESIDE_WORDS = new Set(
  (
    'ad ads advert adverts advertisement advertising dfp adslot sponsor sponsored sponsors promo promos promotion promoted outbrain ' +
    'taboola revcontent related recommended recommendations recirc trending share shares sharing sharebar sharedaddy addthis ' +
    'sociable newsletter newsletters signup subscribe comments comment disqus commentlist ' +
    'breadcrumb breadcrumbs nav navbar navigation menu sidebar footer caption captions credit credits byline bylines bio timestamp ' +
    'toolbar tooltip pagination pager tags taglist copyright masthead hovercard login signin'
  ).split(' '),
);

/** Words used as often for the report's own frame: taken at their word only where no running text is inside. */
const DOUBTFUL_WORDS = new Set(
  'teaser teasers popular social socials popup popover modal overlay skip lightbox slideshow carousel gallery subscription paywall'.split(
    ' ',
  ),
);

/** The same for what takes two words to say. */
const BESIDE_PHRASES =
  /(read|see|view|load|show)-(more|next|also)|more-(on|from|stories|news|articles)|most-(read|popular|viewed)|(you-)?may-(also-)?like|also-(like|read)|(about|author)-(the-)?(author|bio|box|info|card)|(image|photo|picture|media|video)-(caption|credit|info|description)|(news|mail)-?(caption|letter)|sign-up|screen-reader|visually-hidden|sr-only|(post|entry|article)-(meta|tags|footer|author)|rollover-block|next-(post|article)|(post|entry)-navigation|print-only/;

/** What is taken out may hold at most this share of the page's paragraph text: a page may well be wrapped in a `div.ad-free`. */
const MOST_SHARE = 0.4;
/** Characters, not linked, from which a paragraph counts as running text. */
const RUNNING_TEXT = 80;

/** What holds one of these is the page's frame. */
const FRAME = 'h1, main, [itemprop="articleBody"]';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Consent dialogues and readers' comments can be longer than the report; they are taken out first, whatever their share. */
const LONG_BESIDE = /\b(cookies?|consent|onetrust|gdpr|ccpa)\b|(^| )(comments?|disqus)\b/;

/** Takes out of `document`, which the caller owns, whatever stands beside the report. */
export function clean(document: PageDocument): void {
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    if (LONG_BESIDE.test(nameOf(element)) && !element.querySelector(FRAME)) removeUnlessMain(element, Infinity);
  }
  const whole = paragraphText(document.body);
  for (const element of [...document.querySelectorAll(APART)]) removeUnlessMain(element, whole);
  for (const element of [...document.querySelectorAll('[class], [id], [style]')]) {
    if (standsBeside(element)) removeUnlessMain(element, whole);
  }
}

function standsBeside(element: PageElement): boolean {
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  const name = nameOf(element);
  if (!name) return false;
  const words = name.split(/[- ]+/);
  if (words.some((word) => BESIDE_WORDS.has(word)) || BESIDE_PHRASES.test(name)) return true;
  return words.some((word) => DOUBTFUL_WORDS.has(word)) && !holdsRunningText(element);
}

/** Class and id as words: "relatedLinks post__share" -> "related-links post-share". */
function nameOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`
    .replace(/([a-z]{2})([A-Z][a-z]{2,})/g, '$1-$2')
    .replace(/[_:./\d-]+/g, '-')
    .toLowerCase();
}

function removeUnlessMain(element: PageElement, whole: number): void {
  if (['html', 'body', 'main', 'article'].includes(element.localName)) return;
  if (paragraphText(element) <= whole * MOST_SHARE) element.remove();
}

function holdsRunningText(element: PageElement): boolean {
  if (element.querySelector('blockquote')) return true;
  return paragraphsOf(element).some((paragraph) => {
    const linked = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0);
    return paragraph.textContent.length - linked >= RUNNING_TEXT;
  });
}

/** Characters of text in paragraphs, which is where reports are and menus are not. */
function paragraphText(element: PageElement): number {
  return paragraphsOf(element).reduce((sum, paragraph) => sum + paragraph.textContent.length, 0);
}

function paragraphsOf(element: PageElement): PageElement[] {
  const inside = [...element.querySelectorAll('p')];
  return element.localName === 'p' ? [element, ...inside] : inside;
}
