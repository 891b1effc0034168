// Roles in words: what somebody is told of as, how it is held, and in which body where the words give only a short name of it.

import type { Standing } from '../../core/reading.ts';

const HELD: Readonly<Record<Standing, string>> = {
  former: 'no longer in this role',
  acting: 'for the time being',
  incoming: 'not yet in this role',
  outgoing: 'about to leave this role',
  designate: 'named for this role, not yet in it',
  late: 'has died',
};

/** What stands beside a role's own words; undefined where they say it all. `body` is the body's full name. */
export function roleNote(role: {
  readonly text: string;
  readonly body?: string;
  readonly standing?: Standing;
}): string | undefined {
  const of = role.body !== undefined && !role.text.includes(role.body) ? [role.body] : [];
  const held = role.standing === undefined ? [] : [HELD[role.standing]];
  const notes = [...held, ...of];
  return notes.length > 0 ? notes.join(', ') : undefined;
}
