// What the words of a role tell besides: the body it is held in, and whether it is held as former, acting, incoming, designate or late.

import type { Analysis } from '../../core/analysis.ts';
import type { EntityType, Mention, Role, Standing } from '../../core/reading.ts';
import { contains, type Span, spanOf, textOf } from '../../core/span.ts';
import { OFFICE_STANDINGS } from '../../languages/en/described-parties.ts';
import { mentionsAt } from '../speakers/mentions.ts';
import type { RoleOf } from './roles.ts';

const BODY_LINK = /^(?:of|at|for|with|in|from|the|a|an|its|['’]s)$/i;

/** The role with its words, and the body and standing that they name. `mentions` are in the order of the text, `typeOf` answers an entity's type. */
export function roleWithParts(
  analysis: Analysis,
  role: RoleOf,
  mentions: readonly Mention[],
  typeOf: (entity: string) => EntityType | undefined,
): Role {
  const span = spanOf(analysis.tokens, role);
  const body = bodyIn(
    analysis,
    role,
    mentionsAt(mentions, span).filter((mention) => isBodyIn(mention, span, typeOf)),
  );
  const standing = standingIn(analysis, role);
  return { ...span, text: textOf(analysis.text, span), ...(body && { body }), ...(standing && { standing }) };
}

function isBodyIn(mention: Mention, role: Span, typeOf: (entity: string) => EntityType | undefined): boolean {
  const type = mention.entity === undefined ? mention.type : typeOf(mention.entity);
  return mention.kind !== 'pronoun' && type === 'organization' && contains(role, mention);
}

/** The nearest body in front of the noun ("the ministry's envoy", "BJP leader"), else the first one that hangs on it ("envoy of the ministry"). */
function bodyIn(analysis: Analysis, { description }: RoleOf, bodies: readonly Mention[]): Role['body'] {
  const head = analysis.tokens[description.head]!;
  const before = bodies.findLast(({ end }) => end <= head.start);
  const behind = bodies.find(({ start }) => start >= head.end && isLinked(analysis, head.end, start));
  const body = before ?? behind;
  if (!body) return undefined;
  const span = { start: body.start, end: body.end };
  return { ...span, text: textOf(analysis.text, span), ...(body.entity !== undefined && { entity: body.entity }) };
}

/** Is there nothing between noun and body but what links them, or other words of the office ("of police at")? */
function isLinked({ text }: Analysis, from: number, to: number): boolean {
  const between = text.slice(from, to).trim().split(/\s+/);
  return between.some((word) => BODY_LINK.test(word)) && !between.some((word) => /[,;()]/.test(word));
}

/** The word of standing in front of the office or right behind it; one in front of a possessor ("the former minister's lawyer") is that one's. */
function standingIn({ tokens, tags }: Analysis, { first, description: { head } }: RoleOf): Role['standing'] {
  for (let at = Math.min(head + 1, tokens.length - 1); at >= first; at -= 1) {
    if (at < head && tags[at] === 'POS') return undefined;
    const found = standingAt(tokens[at]!);
    if (found && (at <= head || SUFFIXES.has(found.kind))) return found;
  }
  return undefined;
}

/** What may stand behind an office by itself: "minister designate", "president elect". */
const SUFFIXES: ReadonlySet<Standing> = new Set(['incoming', 'designate']);

/** The part of a token, between hyphens, that says it: "ex" of "ex-minister", "elect" of "president-elect". */
function standingAt({ text, start }: Span & { readonly text: string }): Role['standing'] {
  let from = 0;
  for (const part of text.split('-')) {
    const kind = OFFICE_STANDINGS.get(part.toLowerCase());
    if (kind !== undefined) return { start: start + from, end: start + from + part.length, kind };
    from += part.length + 1;
  }
  return undefined;
}
