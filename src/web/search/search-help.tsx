// How to ask: words, phrases and fields.

import type { JSX } from 'preact';

const WAYS: readonly (readonly [string, string])[] = [
  ['court appeal', 'reports with both words'],
  ['"court of appeal"', 'these words in this order'],
  ['extradit*', 'words that begin so'],
  ['appeal -minister', 'the first word without the second'],
  ['speaker:lund', 'in what somebody is on the record with'],
  ['publisher:tass', 'reports of one outlet'],
  ['after:2016-11 before:2017', 'by the day of the report'],
];

export function SearchHelp(): JSX.Element {
  return (
    <section class="at-rest">
      <h2>How to ask</h2>
      <dl class="ways">
        {WAYS.map(([example, means]) => (
          <div key={example}>
            <dt>
              <a href={`/search?${new URLSearchParams({ q: example })}`}>{example}</a>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
