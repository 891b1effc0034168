// For an address that means nothing here.

import type { JSX } from 'preact';
import { Page } from './page.tsx';

export function NowherePage(): JSX.Element {
  return (
    <Page title="No such page" ready={true}>
      <h1>There is no such page</h1>
      <p>
        The address does not belong to anything on this desk. <a href="/">The wire</a> has every report,{' '}
        <a href="/cases">the cases</a> have theirs, and <a href="/search">search</a> finds words in all of them.
      </p>
    </Page>
  );
}
