// Ctrl+V and dropping work on every page of the desk; what was handed over is waiting when the paste page opens.

import { useLayoutEffect } from 'preact/hooks';
import type { Submission } from '../api.ts';
import { navigate } from '../navigate.ts';
import { submissionsOf } from './submission.ts';

type Taker = (submissions: readonly Submission[]) => void;

let waiting: readonly Submission[] = [];
let taker: Taker | undefined;

/** Gives `submissions` to the paste page, which is opened if need be. */
function handOver(submissions: readonly Submission[]): void {
  if (submissions.length === 0) return;
  if (taker) {
    taker(submissions);
    return;
  }
  waiting = submissions;
  navigate('/paste');
}

/** For the paste page: takes what is waiting and all that comes while it is open. */
export function useHandedOver(take: Taker): void {
  // The page takes over once and lets go when it closes.
  useLayoutEffect(() => {
    taker = take;
    if (waiting.length > 0) take(waiting);
    waiting = [];
    return () => {
      taker = undefined;
    };
  }, []);
}

export function usePasteAnywhere(): void {
  useLayoutEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const hasFiles = (event.clipboardData?.files.length ?? 0) > 0;
      if (!event.clipboardData || (isTyping && !hasFiles)) return;
      event.preventDefault();
      void submissionsOf(event.clipboardData).then(handOver);
    };
    const onDragOver = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer) void submissionsOf(event.dataTransfer).then(handOver);
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
}
