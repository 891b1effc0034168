// An empty wire says what will be here and how to get it.

import type { JSX } from 'preact';
import { caseAddress } from '../address.ts';
import { api } from '../api.ts';
import { say } from '../frame/toasts.tsx';
import { problemFrom } from '../load.ts';
import { navigate } from '../navigate.ts';

export function EmptyWire({ isFiltered }: { readonly isFiltered: boolean }): JSX.Element {
  if (isFiltered) {
    return (
      <div class="empty">
        <h2>No report fits</h2>
        <p>
          Choose other days, another outlet or another case, or <a href="/">show all</a>.
        </p>
      </div>
    );
  }
  return (
    <div class="empty">
      <h2>The reports will stand here, newest first</h2>
      <ul>
        <li>
          <a href="/paste">Paste one</a>: its words, a page or an address. Ctrl+V works on every page.
        </li>
        <li>Drop files anywhere on the desk.</li>
        <li>
          On the command line: <code>casewire add FILE FOLDER ADDRESS</code>. What is added there appears here at once.
        </li>
        <li>
          Or try the desk on a sample, invented and easily removed:{' '}
          <button type="button" onClick={() => void laySampleOut()}>
            Lay out the sample
          </button>
        </li>
      </ul>
    </div>
  );
}

async function laySampleOut(): Promise<void> {
  try {
    const { definition } = await api.addSample();
    navigate(caseAddress(definition.id));
  } catch (error) {
    say(problemFrom(error).detail);
  }
}
