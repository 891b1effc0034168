// Where words, an address or files go in.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Submission } from '../api.ts';
import { submissionOf, submissionOfFile } from './submission.ts';

export function PasteForm(props: {
  readonly take: (submissions: readonly Submission[]) => void;
  /** What was handed in before and could not be read. */
  readonly before?: Submission;
}): JSX.Element {
  const { before } = props;
  const [words, setWords] = useState(before?.url ?? before?.text ?? before?.html ?? '');
  const [day, setDay] = useState(before?.published ?? '');
  const submit = (): void => {
    const submission = submissionOf(words);
    if (submission) props.take([{ ...submission, ...(day ? { published: day } : {}) }]);
  };
  return (
    <form
      class="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1>Paste a report</h1>
      <label for="pasted">Its words, or its address</label>
      <textarea
        id="pasted"
        rows={12}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <div class="row-of-fields">
        <label>
          Day it was published, if the words do not tell
          <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        <FileField take={props.take} />
      </div>
      <p>
        <button type="submit" class="main-button" disabled={words.trim() === ''}>
          Read it
        </button>
      </p>
    </form>
  );
}

function FileField({ take }: { readonly take: (submissions: readonly Submission[]) => void }): JSX.Element {
  return (
    <label>
      Or files
      <input
        type="file"
        multiple
        accept=".txt,.html,.htm,.xhtml,text/plain,text/html"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          void Promise.all(files.map(submissionOfFile)).then(take);
        }}
      />
    </label>
  );
}
