// The words of a report with their marks. Overlaps are flat: one element a piece, carrying every mark that covers it.

import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { Lights } from './lights.ts';
import { isDrawn, type Mark, type MarkKind } from './marks.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type Cover, type Segment, segmentsOf } from './segments.ts';
import { speakerLabel } from './speaker.ts';

type Props = {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
  readonly kinds: ReadonlySet<MarkKind>;
  readonly lights: Lights;
  readonly cited?: Span | undefined;
};

export function MarkedText(props: Props): JSX.Element {
  const { reading, marks, cited, kinds } = props;
  const paragraphs = useMemo(() => {
    const shown = marks.filter(({ kind }) => kinds.has(kind));
    return paragraphsOf(reading).map((paragraph) => ({ paragraph, segments: segmentsOf(paragraph, shown, cited) }));
  }, [reading, marks, cited, kinds]);
  return (
    <>
      {paragraphs.map(({ paragraph, segments }) => (
        <ParagraphOf
          key={paragraph.start}
          kind={paragraph.kind}
          segments={segments}
          reading={reading}
          lights={props.lights}
        />
      ))}
    </>
  );
}

/** Drawn anew only where what is lit in it changes: a long report has thousands of pieces. */
function ParagraphOf(props: {
  readonly kind: Paragraph['kind'];
  readonly segments: readonly Segment[];
  readonly reading: Reading;
  readonly lights: Lights;
}): JSX.Element {
  const { kind, segments, reading, lights } = props;
  const lit = litIn(segments, lights);
  return useMemo(
    () => (
      <ParagraphElement kind={kind}>
        {segments.map((segment) => (
          <Piece key={segment.start} segment={segment} reading={reading} lights={lights} />
        ))}
      </ParagraphElement>
    ),
    [kind, segments, reading, lit],
  );
}

/** Names what is lit in a paragraph: equal where nothing would look different. */
function litIn(segments: readonly Segment[], { strong, kin }: Lights): string {
  return segments
    .flatMap(({ covers }) => covers.map(({ mark }) => mark.id))
    .filter((id) => strong.has(id) || kin.has(id))
    .map((id) => `${id}${strong.has(id) ? '!' : ''}`)
    .join(' ');
}

function ParagraphElement(props: {
  readonly kind: Paragraph['kind'];
  readonly children: ComponentChildren;
}): JSX.Element {
  if (props.kind === 'headline') return <h1 class="headline">{props.children}</h1>;
  return <p class={props.kind}>{props.children}</p>;
}

function Piece(props: { readonly segment: Segment; readonly reading: Reading; readonly lights: Lights }): JSX.Element {
  const { segment, reading, lights } = props;
  const words = reading.text.slice(segment.start, segment.end);
  if (segment.covers.length === 0 && !segment.cited) return <>{words}</>;
  const heads = segment.covers.filter((cover) => isHead(cover, segment));
  const marks = [...new Set(segment.covers.map(({ mark }) => mark.id))];
  return (
    <>
      {heads.map(({ mark }) => (
        <InlineLabel key={mark.id} mark={mark} reading={reading} />
      ))}
      <span
        class={classesOf(segment, lights)}
        data-marks={marks.join(' ')}
        data-heads={heads.length > 0 ? heads.map(({ mark }) => mark.id).join(' ') : undefined}
        tabIndex={heads.length > 0 || segment.cited ? -1 : undefined}
      >
        {words}
      </span>
    </>
  );
}

/** Where there is no room beside the text, the speaker's name stands before the first word. */
function InlineLabel({ mark, reading }: { readonly mark: Mark; readonly reading: Reading }): JSX.Element | null {
  if (mark.kind !== 'statement') return null;
  return (
    <span class="inline-speaker" aria-hidden="true">
      {speakerLabel(mark.quotation, reading)}
    </span>
  );
}

function isHead({ mark, first }: Cover, segment: Segment): boolean {
  return first && mark.head.start === segment.start && isDrawn(mark);
}

function classesOf({ covers, cited }: Segment, lights: Lights): string {
  const classes = covers.flatMap((cover) => coverClasses(cover, lights));
  return [...new Set(['mark', ...classes, ...(cited ? ['is-cited'] : [])])].join(' ');
}

function coverClasses({ mark, part, first, last }: Cover, lights: Lights): readonly string[] {
  const isLit = lights.strong.has(mark.id);
  const isKin = lights.kin.has(mark.id);
  const edges = [...(first ? [`${part}-first`] : []), ...(last ? [`${part}-last`] : [])];
  return [
    ...(isDrawn(mark) ? [`is-${part}`, ...edges] : []),
    ...(mark.kind === 'statement' && part === 'content' ? [`is-${mark.quotation.act}`] : []),
    ...(mark.doubtful && isDrawn(mark) ? [`${part}-doubtful`] : []),
    ...(isLit ? [`lit-${part}`] : []),
    ...(isKin && !isLit ? ['lit-kin'] : []),
  ];
}
