// The keys, and what the marks mean.

import type { JSX } from 'preact';
import { Page } from './frame/page.tsx';

const KEYS: readonly { readonly where: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      ['/', 'search'],
      ['g w', 'go to the wire'],
      ['g c', 'go to the cases'],
      ['g s', 'go to search'],
      ['g p', 'go to paste'],
      ['Ctrl V', 'paste a report, wherever you are'],
      ['u', 'undo the last decision'],
      ['Esc', 'close the explanation'],
      ['?', 'this page'],
    ],
  },
  {
    where: 'In a list',
    keys: [
      ['j', 'next line'],
      ['k', 'previous line'],
      ['Enter', 'open it'],
    ],
  },
  {
    where: 'In a case',
    keys: [
      ['j', 'next source'],
      ['k', 'previous source'],
      ['Enter', 'read it in its place'],
      ['c', 'copy its words'],
    ],
  },
  {
    where: 'In a report',
    keys: [
      ['n', 'next mark'],
      ['p', 'previous mark'],
      ['c', 'copy the words with their source'],
    ],
  },
];

export function HelpPage(): JSX.Element {
  return (
    <Page title="Help" ready={true}>
      <h1>Keys and marks</h1>
      {KEYS.map(({ where, keys }) => (
        <section key={where}>
          <h2>{where}</h2>
          <dl class="keys">
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  {key.split(' ').map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <MarksHelp />
    </Page>
  );
}

function MarksHelp(): JSX.Element {
  return (
    <section>
      <h2>Marks in a report</h2>
      <dl class="keys is-marks">
        <div>
          <dt>
            <span class="legend-sample sample-statement">Statements</span>
          </dt>
          <dd>
            a tint, and a line beside the text with the speaker's name. What somebody only thinks or intends has the
            line alone.
          </dd>
        </div>
        <div>
          <dt>
            <span class="legend-sample sample-name">Names</span>
          </dt>
          <dd>dotted underline</dd>
        </div>
        <div>
          <dt>
            <span class="legend-sample sample-date">Dates</span>
          </dt>
          <dd>thin underline</dd>
        </div>
        <div>
          <dt>
            <span class="legend-sample sample-event">Events</span>
          </dt>
          <dd>a word in bolder type, with its label beside the text</dd>
        </div>
      </dl>
      <p>
        A dashed line says: check this, the words do not make it certain. Where the report does not tell who speaks, the
        desk says "speaker not named" and leaves it so.
      </p>
      <p>
        Every mark has an address: a report's address with <code>#q3</code> is its third statement, <code>#n12</code>{' '}
        its twelfth name, <code>#d4</code> its fourth date, <code>#e2</code> its second event. <code>?version=1</code>{' '}
        is the report as first captured.
      </p>
    </section>
  );
}
