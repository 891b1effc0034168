// Keeps a page's elements from nesting deeper than a parser's stack can bear, in one pass over the source.

/** Real pages stay under 100; every walk over a page recurses at most this deep. */
const MOST_DEPTH = 250;
/** How far down the stack of open elements an end tag looks for its start; beyond that it is a stray. Keeps the pass linear. */
const END_TAG_REACH = 300;

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
/** Drawings have a grammar of their own, in which `<path/>` is closed, and say nothing: they are left out whole. */
const DRAWINGS = new Set(['svg', 'math']);

/**
 * Which open elements a start tag closes when they are innermost, as htmlparser2, on which linkedom stands, does it. Fewer than
 * there would count depth too high, more would count it too low.
 */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ...'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul'
    .split(' ')
    .map((name): [string, string[]] => [name, ['p']]),
  ['li', ['li']],
  ['dd', ['dd', 'dt']],
  ['dt', ['dd', 'dt']],
  ['tr', ['tr', 'th', 'td']],
  ['th', ['th']],
  ['td', ['thead', 'th', 'td']],
  ['tbody', ['thead', 'tbody']],
  ['tfoot', ['thead', 'tbody']],
  ['option', ['option']],
]);

type Tag = { readonly name: string; readonly closing: boolean; readonly start: number; readonly end: number };

/** The HTML with the tags (not the text) of elements nested too deep left out, and without drawings. */
export function withDepthCapped(html: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  let copied = 0;
  for (const tag of tagsOf(html)) {
    if (!DRAWINGS.has(tag.name)) {
      const depth = tag.closing ? closed(open, tag.name) : opened(open, tag.name);
      if (depth === undefined || depth < MOST_DEPTH) continue;
    }
    kept.push(html.slice(copied, tag.start));
    copied = tag.end;
  }
  return copied === 0 ? html : kept.join('') + html.slice(copied);
}

/** Puts `name` on the stack; its depth. */
function opened(open: string[], name: string): number {
  const closes = CLOSES.get(name);
  while (open.length > 0 && closes?.includes(open[open.length - 1]!)) open.pop();
  return open.push(name) - 1;
}

/** Takes the innermost `name` and all inside it off the stack; its depth, or undefined for a stray end tag. */
function closed(open: string[], name: string): number | undefined {
  const lowest = Math.max(0, open.length - END_TAG_REACH);
  for (let depth = open.length - 1; depth >= lowest; depth -= 1) {
    if (open[depth] !== name) continue;
    open.length = depth;
    return depth;
  }
  return undefined;
}

/** Start and end tags of elements that can hold others, in order; a drawing comes as one tag from its start to its end. */
function* tagsOf(html: string): Generator<Tag> {
  const lastEnds = new Map([...DRAWINGS].map((name) => [name, html.lastIndexOf(`</${name}`)]));
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('<', placeAfter(html, '-->', at + 4));
      continue;
    }
    const found = tagNameAt(html, at + 1);
    if (found === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const tag = wholeTag(html, found, at, lastEnds);
    if (!VOID.has(tag.name) && !RAW.has(tag.name)) yield tag;
    at = html.indexOf('<', RAW.has(tag.name) && !tag.closing ? endTagOf(html, tag.name, tag.end) : tag.end);
  }
}

/** "div" or "/div", lower case. */
function tagNameAt(html: string, at: number): string | undefined {
  const name = /\/?[a-z][^\s/>]*/iy;
  name.lastIndex = at;
  return name.exec(html)?.[0].toLowerCase();
}

function wholeTag(html: string, found: string, start: number, lastEnds: ReadonlyMap<string, number>): Tag {
  const name = found.replace('/', '');
  const closing = found.startsWith('/');
  const end = tagEnd(html, start + 1 + found.length);
  if (closing || !DRAWINGS.has(name)) return { name, closing, start, end };
  // Of a drawing that never ends only the tag is dropped: the rest is the page.
  if (end > (lastEnds.get(name) ?? -1)) return { name, closing, start, end };
  return { name, closing, start, end: placeAfter(html, '>', endTagOf(html, name, end)) };
}

/** The place after the `>` that ends a tag; a quoted value, which starts after `=`, may hold `>`. */
function tagEnd(html: string, from: number): number {
  const mark = /=\s*(["'])|>/g;
  mark.lastIndex = from;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    if (found[0] === '>') return mark.lastIndex;
    mark.lastIndex = placeAfter(html, found[1] ?? '"', mark.lastIndex);
  }
  return html.length;
}

function placeAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Where the end tag of `name` begins. */
function endTagOf(html: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}`, 'gi');
  endTag.lastIndex = from;
  return endTag.exec(html)?.index ?? html.length;
}
