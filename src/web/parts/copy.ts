// To the clipboard, with a word on what became of it.

import { say } from '../frame/toasts.tsx';

export async function copyWithSource(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    say('Copied, with its source.');
  } catch {
    say('The browser does not let the page copy. The words are marked in the text: copy them from there.');
  }
}
