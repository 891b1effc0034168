// Paste: words, a file or an address, read in front of one's eyes and kept only when one says so.

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/reading.ts';
import type { AddOutcome, Problem } from '../../core/views.ts';
import { api, type Submission } from '../api.ts';
import { Page } from '../frame/page.tsx';
import { ProblemNote } from '../frame/problem.tsx';
import { problemFrom } from '../load.ts';
import { Batch } from './batch.tsx';
import { KeptNote } from './kept-note.tsx';
import { useHandedOver } from './paste-anywhere.ts';
import { PasteForm } from './paste-form.tsx';
import { PastedReading } from './pasted-reading.tsx';

type Stage =
  | { readonly at: 'empty' }
  | { readonly at: 'reading'; readonly submission: Submission }
  | { readonly at: 'read'; readonly submission: Submission; readonly reading: Reading; readonly isKeeping: boolean }
  | { readonly at: 'kept'; readonly outcome: AddOutcome }
  | { readonly at: 'failed'; readonly submission: Submission; readonly problem: Problem }
  | { readonly at: 'batch'; readonly submissions: readonly Submission[] };

export function PastePage(): JSX.Element {
  const [stage, setStage] = useState<Stage>({ at: 'empty' });
  const { take, keep, discard } = useStages(setStage);
  useHandedOver(take);
  return (
    <Page
      title="Paste"
      ready={true}
      busy={stage.at === 'reading' || (stage.at === 'read' && stage.isKeeping)}
      atRest={<PasteHelp />}
    >
      <StageView stage={stage} take={take} keep={keep} discard={discard} />
    </Page>
  );
}

type Steps = {
  readonly take: (submissions: readonly Submission[]) => void;
  readonly keep: (submission: Submission, reading: Reading) => void;
  readonly discard: () => void;
};

/** What is taken later stops what was being read before. */
function useStages(setStage: (stage: Stage) => void): Steps {
  const stop = useRef<AbortController>(undefined);
  const read = async (submission: Submission): Promise<void> => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setStage({ at: 'reading', submission });
    try {
      const reading = await api.read(submission, control.signal);
      setStage({ at: 'read', submission, reading, isKeeping: false });
    } catch (error) {
      if (!control.signal.aborted) setStage({ at: 'failed', submission, problem: problemFrom(error) });
    }
  };
  const keep = async (submission: Submission, reading: Reading): Promise<void> => {
    setStage({ at: 'read', submission, reading, isKeeping: true });
    try {
      setStage({ at: 'kept', outcome: await api.add(submission) });
    } catch (error) {
      setStage({ at: 'failed', submission, problem: problemFrom(error) });
    }
  };
  return {
    take: ([first, ...rest]) => {
      if (rest.length > 0 && first) setStage({ at: 'batch', submissions: [first, ...rest] });
      else if (first) void read(first);
    },
    keep: (submission, reading) => void keep(submission, reading),
    discard: () => {
      stop.current?.abort();
      setStage({ at: 'empty' });
    },
  };
}

function StageView(props: { readonly stage: Stage } & Steps): JSX.Element {
  const { stage, take, discard } = props;
  switch (stage.at) {
    case 'empty':
      return <PasteForm take={take} />;
    case 'reading':
      return <InProgress submission={stage.submission} stop={discard} />;
    case 'read':
      return (
        <PastedReading
          reading={stage.reading}
          isKeeping={stage.isKeeping}
          keep={() => props.keep(stage.submission, stage.reading)}
          discard={discard}
          readAgain={(published) => take([{ ...stage.submission, published }])}
        />
      );
    case 'kept':
      return <KeptNote outcome={stage.outcome} again={discard} />;
    case 'failed':
      return (
        <>
          <ProblemNote problem={stage.problem} retry={() => take([stage.submission])} />
          <PasteForm take={take} before={stage.submission} />
        </>
      );
    case 'batch':
      return <Batch submissions={stage.submissions} again={discard} />;
  }
}

function InProgress(props: { readonly submission: Submission; readonly stop: () => void }): JSX.Element {
  const { submission } = props;
  return (
    <div role="status">
      <h1>Reading</h1>
      <p>
        {submission.url ? `Fetching and reading ${submission.url}` : 'Reading names, statements, dates and events.'}
      </p>
      <progress aria-label="Reading" />
      <p>
        <button type="button" onClick={props.stop}>
          Stop
        </button>
      </p>
    </div>
  );
}

function PasteHelp(): JSX.Element {
  return (
    <section class="at-rest">
      <h2>What can be pasted</h2>
      <p>The words of a report, with or without its headline; a page as HTML; or the report's address alone.</p>
      <p>Files can be dropped anywhere on the desk, several at once. Ctrl+V works on every page.</p>
      <p>Nothing is kept until you say so, and nothing leaves this machine; only an address you give is fetched.</p>
    </section>
  );
}
