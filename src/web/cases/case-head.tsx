// The head of a case: name, what it is about in one sourced sentence, whom it follows, the way to its parts.

import type { JSX } from 'preact';
import type { Case } from '../../core/case.ts';
import { api } from '../api.ts';
import { say } from '../frame/toasts.tsx';
import { problemFrom } from '../load.ts';
import { navigate } from '../navigate.ts';
import { CitationLink } from '../parts/citations.tsx';

const PARTS = [
  ['now', 'Now'],
  ['timeline', 'Timeline'],
  ['record', 'On the record'],
  ['ahead', 'Ahead'],
  ['people', 'People'],
  ['reports', 'Reports'],
] as const;

export function CaseHead({ file }: { readonly file: Case }): JSX.Element {
  const { definition, about } = file;
  return (
    <header class="case-head">
      {definition.sample && <SampleBanner />}
      <h1>{definition.name}</h1>
      {about ? (
        <p class="case-about">
          {about.text} <CitationLink citation={about.citation} />
        </p>
      ) : (
        <p class="muted">No report says yet in one sentence what the matter is.</p>
      )}
      <p class="case-follows">
        Follows {definition.follows.join(', ')}. {!definition.sample && <RemoveCase id={definition.id} />}
      </p>
      <nav class="case-parts" aria-label="Parts of the case">
        {PARTS.map(([anchor, name]) => (
          <a key={anchor} href={`${location.pathname}${location.search}#${anchor}`}>
            {name}
          </a>
        ))}
      </nav>
    </header>
  );
}

function SampleBanner(): JSX.Element {
  return (
    <p class="sample-banner">
      <span>This is a sample: invented reports of an invented matter, to try the desk on.</span>
      <button type="button" onClick={() => void leave(api.removeSample, 'The sample was removed.')}>
        Remove the sample
      </button>
    </p>
  );
}

function RemoveCase({ id }: { readonly id: string }): JSX.Element {
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => void leave(() => api.removeCase(id), 'The case was removed; its reports are still on the wire.')}
    >
      Remove this case
    </button>
  );
}

async function leave(remove: () => Promise<void>, words: string): Promise<void> {
  try {
    await remove();
    say(words, { canUndo: true });
    navigate('/');
  } catch (error) {
    say(problemFrom(error).detail);
  }
}
