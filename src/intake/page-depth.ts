// Keeps a page's elements from nesting deeper than a parser's stack can bear, in one pass over the source.

/** Real pages stay under 100; every walk over a page recurses at most this deep. */
const MOST_DEPTH = 250;
/** How far down the stack of open elements an end tag looks for its start; beyond that it is a stray. Keeps the pass linear. */
const END_TAG_REACH = 50;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
/** Elements that end without an end tag where a like one begins: they cannot nest in themselves and are not counted. */
const IMPLIED_END = new Set('p li dt dd option optgroup tr td th thead tbody tfoot body html head'.split(' '));

type Tag = { readonly name: string; readonly closing: boolean; readonly start: number; readonly end: number };

/** The HTML with the tags (not the text) of elements nested too deep left out. Most pages come back as they are. */
export function withDepthCapped(html: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  let copied = 0;
  for (const tag of countedTags(html)) {
    const depth = tag.closing ? closed(open, tag.name) : open.push(tag.name) - 1;
    if (depth === undefined || depth < MOST_DEPTH) continue;
    kept.push(html.slice(copied, tag.start));
    copied = tag.end;
  }
  return copied === 0 ? html : kept.join('') + html.slice(copied);
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

/** Start and end tags of elements that count for depth, in order. */
function* countedTags(html: string): Generator<Tag> {
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('<', endOf(html, '-->', at + 4));
      continue;
    }
    const name = /\/?[a-z][^\s/>]*/iy;
    name.lastIndex = at + 1;
    const found = name.exec(html)?.[0].toLowerCase();
    if (found === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const end = tagEnd(html, at + 1 + found.length);
    const tag = { name: found.replace('/', ''), closing: found.startsWith('/'), start: at, end };
    const empty = VOID.has(tag.name) || IMPLIED_END.has(tag.name) || RAW.has(tag.name);
    if (!empty) yield tag;
    const next = RAW.has(tag.name) && !tag.closing ? rawEnd(html, tag) : end;
    at = html.indexOf('<', next);
  }
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Where the content of a script or the like ends. */
function rawEnd(html: string, tag: Tag): number {
  const endTag = new RegExp(`</${tag.name}`, 'gi');
  endTag.lastIndex = tag.end;
  return endTag.exec(html)?.index ?? html.length;
}

/** The place after the `>` that ends a tag; a quoted value, which starts after `=`, may hold `>`. */
function tagEnd(html: string, from: number): number {
  const mark = /=\s*(["'])|>/g;
  mark.lastIndex = from;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    if (found[0] === '>') return mark.lastIndex;
    mark.lastIndex = endOf(html, found[1] ?? '"', mark.lastIndex);
  }
  return html.length;
}
