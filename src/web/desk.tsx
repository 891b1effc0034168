// The desk as a whole: the left column, the page that the address means, and the keys that work everywhere.

import type { JSX } from 'preact';
import { routeOf } from './address.ts';
import { CasePage } from './cases/case-page.tsx';
import { CasesPage } from './cases/cases-page.tsx';
import { LeftColumn } from './frame/left-column.tsx';
import { NowherePage } from './frame/nowhere-page.tsx';
import { sayUndone, Toasts } from './frame/toasts.tsx';
import { HelpPage } from './help-page.tsx';
import { useKeys } from './keys.ts';
import { navigate, useAddress } from './navigate.ts';
import { usePasteAnywhere } from './paste/paste-anywhere.ts';
import { PastePage } from './paste/paste-page.tsx';
import { ReportPage } from './report/report-page.tsx';
import { SearchPage } from './search/search-page.tsx';
import { WirePage } from './wire/wire-page.tsx';

export function Desk(): JSX.Element {
  const { path } = useAddress();
  useKeys({
    '/': goToSearch,
    '?': () => navigate('/help'),
    u: () => void sayUndone(),
    'g w': () => navigate('/'),
    'g c': () => navigate('/cases'),
    'g s': () => navigate('/search'),
    'g p': () => navigate('/paste'),
  });
  usePasteAnywhere();
  return (
    <div class="desk">
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <LeftColumn path={path} />
      <PageAt path={path} />
      <Toasts />
    </div>
  );
}

function PageAt({ path }: { readonly path: string }): JSX.Element {
  const route = routeOf(path);
  switch (route.page) {
    case 'wire':
      return <WirePage />;
    case 'cases':
      return <CasesPage />;
    case 'case':
      return <CasePage key={route.id} id={route.id} />;
    case 'report':
      return <ReportPage key={route.id} id={route.id} />;
    case 'search':
      return <SearchPage />;
    case 'paste':
      return <PastePage />;
    case 'help':
      return <HelpPage />;
    case 'nowhere':
      return <NowherePage />;
  }
}

function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#search-words');
  if (!field) {
    navigate('/search');
    return;
  }
  field.focus();
  field.select();
}
