// From what somebody pasted, dropped or chose to what is handed in: an address, a page, or words.

import type { Submission } from '../api.ts';

const ADDRESS = /^https?:\/\/\S+$/i;
const PAGE = /^\s*(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i;

/** Pasted words as a submission; undefined where there are none. */
export function submissionOf(pasted: string): Submission | undefined {
  const words = pasted.trim();
  if (words === '') return undefined;
  if (ADDRESS.test(words)) return { url: words };
  return PAGE.test(pasted) ? { html: pasted } : { text: pasted };
}

/** A file as a submission. Bytes that are no UTF-8 are read as Windows-1252, the usual other encoding of saved pages. */
export async function submissionOfFile(file: File): Promise<Submission> {
  const words = decode(await file.arrayBuffer());
  const isPage = /\.x?html?$/i.test(file.name) || file.type === 'text/html' || PAGE.test(words);
  return { name: file.name, ...(isPage ? { html: words } : { text: words }) };
}

/** What lies on the clipboard or was dropped: files first, else an address or words. */
export async function submissionsOf(data: DataTransfer): Promise<readonly Submission[]> {
  const files = [...data.files];
  if (files.length > 0) return Promise.all(files.map(submissionOfFile));
  const words = data.getData('text/uri-list') || data.getData('text/plain');
  const submission = submissionOf(words);
  return submission ? [submission] : [];
}

/** In a few words, for a list. */
export function nameOf(submission: Submission): string {
  const words = submission.name ?? submission.url ?? submission.text ?? 'a page';
  const [line = ''] = words.trim().split('\n');
  return line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
