// Which agency a report says its words come from: in the dateline, the byline, or at the foot.

import type { Reading } from '../../core/reading.ts';

export type Credit = { readonly agency: string; readonly where: 'dateline' | 'byline' | 'foot' };

/** News agencies by the name shown, with what they are called in credits. */
const AGENCIES: readonly (readonly [name: string, pattern: string])[] = [
  ['Reuters', 'Reuters|Thomson Reuters'],
  ['AP', 'AP|Associated Press'],
  ['AFP', 'AFP|Agence France[- ]Presse'],
  ['PA', 'PA(?: Media)?|Press Association'],
  ['dpa', 'dpa|DPA|Deutsche Presse[- ]Agentur'],
  ['EFE', 'EFE|Efe'],
  ['ANSA', 'ANSA'],
  ['TASS', 'TASS|Tass|ITAR[- ]TASS'],
  ['Interfax', 'Interfax'],
  ['RIA Novosti', 'RIA(?: Novosti)?'],
  ['Xinhua', 'Xinhua'],
  ['Kyodo', 'Kyodo(?: News)?'],
  ['Yonhap', 'Yonhap'],
  ['Anadolu', 'Anadolu(?: Agency)?|AA'],
  ['PTI', 'PTI|Press Trust of India'],
  ['IANS', 'IANS'],
  ['ANI', 'ANI'],
  ['UPI', 'UPI|United Press International'],
  ['Bloomberg', 'Bloomberg(?: News)?'],
  ['Canadian Press', '(?:The )?Canadian Press'],
  ['AAP', 'AAP|Australian Associated Press'],
  ['Belga', 'Belga'],
  ['IRNA', 'IRNA'],
  ['MENA', 'MENA'],
  ['Bernama', 'Bernama'],
];

/** The last so many letters of a text are its foot. */
const FOOT_LETTERS = 400;

const NAMED = AGENCIES.map(([name, pattern]) => {
  const agency = `(?:the )?(?:${pattern})`;
  return {
    name,
    byName: new RegExp(`^${agency}$`),
    inByline: new RegExp(
      `(?:^|\\b(?:by|from|of|at|for|and)\\s|[,/|(–—-]\\s*)${agency}(?=$|[,/|)]|\\s(?:staff|news|writer)|\\s(?:and)\\s)`,
      'i',
    ),
    atFoot: new RegExp(
      [
        `^\\W*${agency}\\W*$`,
        `[(\\[][^)\\]\\n]{0,40}\\b${agency}[)\\]]\\W*$`,
        `(?:©|\\bcopyright\\b)[^\\n]{0,20}\\b${agency}\\b`,
        `\\b(?:source|credit)s?:[^\\n]{0,30}\\b${agency}\\b`,
        `\\b(?:with|from)\\s(?:\\p{L}+\\s){0,4}${agency}\\W*$`,
        `\\b${agency}\\b[^\\n]{0,60}\\bcontributed to this (?:report|story|article)\\b`,
      ].join('|'),
      'imu',
    ),
  };
});

/**
 * The agency a report credits, from the surest place: dateline, byline, then the foot. `undefined` where none is credited; an agency
 * that is only quoted as having reported something is no credit.
 */
export function creditOf(reading: Pick<Reading, 'text' | 'report'>): Credit | undefined {
  const { text, report } = reading;
  const printed = report.dateline?.agency?.trim();
  if (printed) {
    const known = NAMED.find(({ byName }) => byName.test(printed));
    return { agency: known?.name ?? printed, where: 'dateline' };
  }
  const byline = report.byline?.join(', ') ?? '';
  const writer = NAMED.find(({ inByline }) => inByline.test(byline));
  if (writer) return { agency: writer.name, where: 'byline' };
  const foot = text.slice(Math.max(report.body.start, text.length - FOOT_LETTERS)).trimEnd();
  const last = NAMED.find(({ atFoot }) => atFoot.test(foot));
  return last && { agency: last.name, where: 'foot' };
}

/** The agency that a publisher's name names, if it is one. */
export function agencyNamed(publisher: string | undefined): string | undefined {
  const name = publisher?.trim();
  return name === undefined ? undefined : NAMED.find(({ byName }) => byName.test(name))?.name;
}
