// How things are put on a terminal: line breaks, plurals, colour only where somebody looks.

import { styleText } from 'node:util';

/** `text` on one line and broken into lines of at most `width` characters, each after `indent`. */
export function wrapped(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n');
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export type Paint = {
  readonly title: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly warn: (text: string) => string;
};

/** Colours for a stream: none in a pipe or with NO_COLOR. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const style =
    (format: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      styleText(format, text, { stream });
  return { title: style('bold'), faint: style('dim'), warn: style('yellow') };
}
