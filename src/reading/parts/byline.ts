// Who wrote the report: "By Jane Roe and John Doe, Reuters", "JANE ROE", "Reporting by Jane Roe".

import { FEMALE_NAMES, MALE_NAMES } from '../../languages/en/given-names.ts';
import { SECTION_WORDS } from '../../languages/en/report-words.ts';

const LONGEST = 120;
const LONGEST_BARE = 40;
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.|de|la|van|von|der|den|bin|al|el|da|dos|du|y)$/u;

/** Names in a line that opens with "By", or "our court reporter" as printed; undefined where the line is none. */
export function readByline(line: string): string[] | undefined {
  const match = /^(?:written\s+|reported\s+|reporting\s+)?by[:\s]\s*(.+)$/iu.exec(line);
  if (match === null || line.length > LONGEST || /[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return undefined;
  const names = (match[1] ?? '')
    .split(/\s*(?:,|\band\b|&|\||;|\/)\s*/u)
    .map((name) => name.replace(/\s*(?:\S+@\S+|\([^)]*\)|[-–—].*)$/u, '').trim())
    .filter((name) => isName(name));
  if (names.length > 0) return names.map(readable);
  return /^(?:our|a|the|staff|special)\b/i.test(match[1] ?? '') ? [match[1] ?? ''] : undefined;
}

/** A line that is nothing but a person's name in capitals, as some papers sign. */
export function readBareByline(line: string): string[] | undefined {
  if (line.length > LONGEST_BARE || line !== line.toUpperCase() || !isName(line)) return undefined;
  return [readable(line)];
}

/** The only line above the body: a name in capitals, or one that begins with a known given name. */
export function readSignature(line: string): string[] | undefined {
  const first = line.slice(0, line.indexOf(' ')).toLowerCase();
  const given = FEMALE_NAMES.has(first) || MALE_NAMES.has(first);
  return readBareByline(line) ?? (given && line.length <= LONGEST_BARE && isName(line) ? [line] : undefined);
}

function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (words.every((word) => SECTION_WORDS.has(word.toLowerCase()))) return false;
  return words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}/u.test(name);
}

/** "JANE ROE" as "Jane Roe". */
function readable(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s'’-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
