// The reports of a case: proposed with their reasons, accepted, refused.

import type { JSX } from 'preact';
import type { Case, CaseReportLine, Membership } from '../../core/case.ts';
import { reportAddress } from '../address.ts';
import { Reasons } from '../parts/basis.tsx';
import { DateWords } from '../parts/date.tsx';
import { Decide } from '../parts/decide.tsx';

const GROUPS: readonly { readonly membership: Membership; readonly name: string }[] = [
  { membership: 'proposed', name: 'Proposed' },
  { membership: 'accepted', name: 'Accepted' },
  { membership: 'refused', name: 'Refused' },
];

type Props = { readonly file: Case; readonly reload: () => void };

export function ReportsSection(props: Props): JSX.Element {
  const { reports } = props.file;
  return (
    <section id="reports" aria-labelledby="reports-heading">
      <h2 id="reports-heading">Reports</h2>
      {reports.length === 0 && <p class="muted">Reports that belong to the case will stand here.</p>}
      {GROUPS.map(({ membership, name }) => (
        <ReportGroup
          key={membership}
          {...props}
          name={name}
          lines={reports.filter((line) => line.membership === membership)}
        />
      ))}
    </section>
  );
}

function ReportGroup(
  props: Props & { readonly name: string; readonly lines: readonly CaseReportLine[] },
): JSX.Element | null {
  const { lines, file } = props;
  if (lines.length === 0) return null;
  return (
    <>
      <h3>
        {props.name} <span class="muted">{lines.length}</span>
      </h3>
      <ul class="report-lines">
        {lines.map((line) => (
          <li key={line.report} class="report-line-item">
            <div>
              <a href={reportAddress(line.report)}>{line.headline}</a>
              <p class="line-source">
                {line.publisher && <strong>{line.publisher}</strong>}
                <DateWords iso={line.published} />
                {line.version > 1 && <span class="badge">version {line.version}</span>}
              </p>
              <ReprintNote line={line} file={file} />
              <Reasons reasons={line.reasons} />
            </div>
            <Decide
              caseId={file.definition.id}
              caseName={file.definition.name}
              report={line.report}
              headline={line.headline}
              membership={line.membership}
              onDecided={props.reload}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A reprint is no second source, so it says whose words it has. */
function ReprintNote({ line, file }: { readonly line: CaseReportLine; readonly file: Case }): JSX.Element | null {
  const { reprintOf } = line;
  if (!reprintOf) return null;
  const first = file.reports.find(({ report }) => report === reprintOf.report);
  return (
    <p class="reprint">
      Reprint of{' '}
      <a href={reportAddress(reprintOf.report)}>
        {first?.publisher ?? 'an earlier report'}: {first?.headline ?? ''}
      </a>
      , {Math.round(reprintOf.share * 100)} of 100 words the same
    </p>
  );
}
