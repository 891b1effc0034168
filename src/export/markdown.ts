// A case as Markdown, to read, print and send: every line with its sources as numbered notes at the end.

import type { AheadLine, Case, CaseEntity, CaseEvent, CaseStatement, Citation, StandingLine } from '../core/case.ts';
import { longDate } from '../core/long-date.ts';
import { standingOn } from '../core/standing.ts';

/** Markdown with notes: each note names outlet, day, report, version and place, and quotes the words. */
export function caseAsMarkdown(file: Case): string {
  const notes = new Notes(file);
  const { standing, ended, setAside } = standingOn(file.standing);
  const nameOf = (id: string | undefined): string | undefined => file.entities.find((entity) => entity.id === id)?.name;
  const sections = [
    ['Where it stands', standing.map((line) => standingLine(line, notes))],
    ['What comes next', file.ahead.map((line) => aheadLine(line, notes))],
    ['Timeline', file.timeline.map((event) => eventLine(event, notes))],
    ['On the record', file.statements.map((statement) => statementLine(statement, nameOf, notes))],
    ['People and bodies', namedEntities(file).map((entity) => entityLine(entity, notes))],
    ['Overtaken', ended.map((line) => standingLine(line, notes))],
    ['Told, not counted on', setAside.map((line) => standingLine(line, notes))],
    ['Reports', reportLines(file)],
  ] as const;
  const about = file.about ? `\n${escaped(oneLine(file.about.text))}${notes.mark([file.about.citation])}\n` : '';
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n## ${title}\n\n${lines.join('\n')}\n`)
    .join('');
  return `# ${escaped(file.definition.name)}\n${about}${body}${notes.section()}`;
}

/** Numbers the sources as they are used, each place once. */
class Notes {
  private readonly places = new Map<string, { readonly number: number; readonly citation: Citation }>();
  private readonly headlines: ReadonlyMap<string, string>;

  constructor(file: Case) {
    this.headlines = new Map(file.reports.map((line) => [line.report, line.headline]));
  }

  mark(citations: readonly Citation[]): string {
    return citations.map((citation) => `[^${this.numberOf(citation)}]`).join('');
  }

  section(): string {
    if (this.places.size === 0) return '';
    return `\n## Sources\n\n${[...this.places.values()].map((place) => this.note(place)).join('\n')}\n`;
  }

  private numberOf(citation: Citation): number {
    const key = `${citation.report} ${citation.version} ${citation.start} ${citation.end}`;
    const known = this.places.get(key);
    if (known) return known.number;
    const number = this.places.size + 1;
    this.places.set(key, { number, citation });
    return number;
  }

  private note({ number, citation }: { readonly number: number; readonly citation: Citation }): string {
    const day = citation.published ? longDate(citation.published) : 'no date told';
    const headline = this.headlines.get(citation.report);
    const where = `report ${citation.report}, version ${citation.version}, characters ${citation.start} to ${citation.end}`;
    const title = headline ? `“${escaped(oneLine(headline))}”, ` : '';
    return `[^${number}]: ${escaped(citation.publisher ?? 'outlet not told')}, ${day}: ${title}“${escaped(oneLine(citation.quote))}” (${where})`;
  }
}

function standingLine(line: StandingLine, notes: Notes): string {
  const since = line.since ? `, ${longDate(line.since)}` : '';
  const over = line.superseded ? ` — overtaken by: ${escaped(oneLine(line.superseded.reason))}` : '';
  const until = line.until ? `, until ${longDate(line.until.date)} (${line.until.reasons.join('; ')})` : '';
  const aside = line.setAside ? ` — ${escaped(line.setAside)}` : '';
  return `- ${escaped(oneLine(line.text))}${since}${until}${inferred(line.basis)}${over}${aside}${notes.mark(line.citations)}`;
}

const STATUS_WORDS = {
  set: 'set',
  postponed: 'postponed',
  named: 'named as ahead',
  expected: 'worked out',
  happened: 'passed, and reported',
  possible: 'not decided',
  passed: 'passed, not yet reported',
} as const;

function aheadLine(line: AheadLine, notes: Notes): string {
  const day = line.date ? `**${longDate(line.date)}** ` : '';
  return `- ${day}${escaped(oneLine(line.text))} (${STATUS_WORDS[line.status]})${notes.mark(line.citations)}`;
}

const CHECK = ' (check this)';

function eventLine(event: CaseEvent, notes: Notes): string {
  const reported = event.reported ? ` (reported ${longDate(event.reported)})` : '';
  const day = event.date ? longDate(event.date) : `Day not told${reported}`;
  return `- **${day}** ${escaped(oneLine(event.title))}${event.doubtful ? CHECK : ''}${notes.mark(event.tellings)}`;
}

function statementLine(
  statement: CaseStatement,
  nameOf: (id: string | undefined) => string | undefined,
  notes: Notes,
): string {
  const speaker =
    nameOf(statement.speaker) ?? (statement.source ? `${statement.source} (not named)` : 'Speaker not named');
  const to = nameOf(statement.addressee);
  const day = statement.date ?? statement.citations[0]?.published;
  const when = day ? `${longDate(day)}, ` : '';
  const check = statement.doubtful ? CHECK : '';
  return `- ${when}**${escaped(oneLine(speaker))}**${to ? `, to ${escaped(to)}` : ''}: ${escaped(oneLine(statement.words))}${check}${notes.mark(statement.citations)}`;
}

function namedEntities(file: Case): readonly CaseEntity[] {
  return file.entities.filter(
    (entity) => (entity.type === 'person' || entity.type === 'organization') && /^\p{Lu}/u.test(entity.name),
  );
}

function entityLine(entity: CaseEntity, notes: Notes): string {
  const roles = entity.roles.map((role) => `${escaped(oneLine(role.text))}${notes.mark(role.citations)}`);
  const also = entity.aliases.map((alias) => escaped(oneLine(alias.name)));
  const parts = [roles.join('; '), also.length > 0 ? `also: ${also.join(', ')}` : ''].filter((part) => part !== '');
  return `- **${escaped(oneLine(entity.name))}**${parts.length > 0 ? ` — ${parts.join(' — ')}` : ''}`;
}

function reportLines(file: Case): readonly string[] {
  return file.reports
    .filter((line) => line.membership === 'accepted')
    .map((line) => {
      const day = line.published ? longDate(line.published) : 'no date told';
      const reprint = line.reprintOf
        ? `, ${Math.round(line.reprintOf.share * 100)} % of its words stand in report ${line.reprintOf.report}`
        : '';
      return `- ${day}, ${escaped(line.publisher ?? 'outlet not told')}: ${escaped(oneLine(line.headline))} (report ${line.report}, version ${line.version}${reprint})`;
    });
}

function inferred(basis: CaseEvent['basis']): string {
  return basis.kind === 'inferred' ? ` (worked out: ${basis.reasons.join('; ')})` : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words of a report must not turn into headings, links or markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
