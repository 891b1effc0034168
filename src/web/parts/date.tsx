// A date for people with its ISO value beneath, and an honest word where there is none.

import type { JSX } from 'preact';
import { writeDate, writeMoment } from '../words/dates.ts';

export function DateWords(props: {
  readonly iso: string | undefined;
  readonly weekday?: boolean;
  readonly missing?: string;
}): JSX.Element {
  if (!props.iso) return <span class="undated">{props.missing ?? 'no date'}</span>;
  return <time dateTime={props.iso}>{writeDate(props.iso, { weekday: props.weekday ?? false })}</time>;
}

export function MomentWords({ iso }: { readonly iso: string }): JSX.Element {
  return <time dateTime={iso}>{writeMoment(iso)}</time>;
}
