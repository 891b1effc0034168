// Several files at once: kept one by one, each with what became of it.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AddOutcome, Problem } from '../../core/views.ts';
import { reportAddress } from '../address.ts';
import { api, type Submission } from '../api.ts';
import { problemFrom } from '../load.ts';
import { outcomeWords } from './kept-note.tsx';
import { nameOf } from './submission.ts';

type Result = { readonly outcome: AddOutcome } | { readonly problem: Problem };

export function Batch(props: { readonly submissions: readonly Submission[]; readonly again: () => void }): JSX.Element {
  const { submissions } = props;
  const results = useKept(submissions);
  const isDone = results.length === submissions.length;
  return (
    <>
      <h1>{isDone ? 'All files are through' : 'Keeping the files'}</h1>
      <p role="status">
        {results.length} of {submissions.length}
      </p>
      <progress max={submissions.length} value={results.length} aria-label="Files kept" />
      <ol class="batch">
        {submissions.map((submission, index) => (
          <li key={`${index}-${nameOf(submission)}`}>
            <span>{nameOf(submission)}</span>
            <ResultWords result={results[index]} />
          </li>
        ))}
      </ol>
      {isDone && (
        <p class="row-of-buttons">
          <a class="button" href="/">
            To the wire
          </a>
          <button type="button" onClick={props.again}>
            Paste another
          </button>
        </p>
      )}
    </>
  );
}

/** Results so far, in order. A file that fails does not stop the next. */
function useKept(submissions: readonly Submission[]): readonly Result[] {
  const [results, setResults] = useState<readonly Result[]>([]);
  useEffect(() => {
    let wanted = true;
    const run = async (): Promise<void> => {
      for (const submission of submissions) {
        if (!wanted) return;
        const result = await kept(submission);
        setResults((before) => [...before, result]);
      }
    };
    setResults([]);
    void run();
    return () => {
      wanted = false;
    };
  }, [submissions]);
  return results;
}

async function kept(submission: Submission): Promise<Result> {
  try {
    return { outcome: await api.add(submission) };
  } catch (error) {
    return { problem: problemFrom(error) };
  }
}

function ResultWords({ result }: { readonly result: Result | undefined }): JSX.Element {
  if (!result) return <span class="muted">waiting</span>;
  if ('problem' in result) {
    return (
      <span class="check-this">
        {result.problem.title}: {result.problem.detail} {result.problem.advice}
      </span>
    );
  }
  const { outcome } = result;
  return (
    <span>
      {outcomeWords(outcome)}{' '}
      <a href={reportAddress(outcome.report, { version: outcome.version })}>{outcome.headline}</a>
    </span>
  );
}
