// The left column: where am I. On a narrow window it is a menu.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { caseAddress } from '../address.ts';
import { api } from '../api.ts';
import { useChanges } from '../live.ts';
import { useLoad } from '../load.ts';
import { useAddress } from '../navigate.ts';
import { ThemeSwitch } from './theme.tsx';

const PLACES = [
  { href: '/', name: 'Wire' },
  { href: '/cases', name: 'Cases' },
  { href: '/search', name: 'Search' },
  { href: '/paste', name: 'Paste' },
  { href: '/help', name: 'Help' },
] as const;

export function LeftColumn({ path }: { readonly path: string }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { key } = useAddress();
  // Going anywhere closes the menu.
  useEffect(() => setOpen(false), [key, path]);
  return (
    <header class={isOpen ? 'left is-open' : 'left'}>
      <a class="wordmark" href="/">
        Casewire
      </a>
      <button
        type="button"
        class="menu-button"
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={() => setOpen(!isOpen)}
      >
        Menu
      </button>
      <div class="menu" id="menu">
        <nav aria-label="Desk">
          <ul class="places">
            {PLACES.map(({ href, name }) => (
              <li key={href}>
                <a href={href} aria-current={path === href ? 'page' : undefined}>
                  {name}
                </a>
                {name === 'Cases' && <CaseList path={path} />}
              </li>
            ))}
          </ul>
        </nav>
        <Foot />
      </div>
    </header>
  );
}

function CaseList({ path }: { readonly path: string }): JSX.Element | null {
  const { data, reload } = useLoad('cases', api.cases);
  useChanges(reload);
  if (!data || data.length === 0) return null;
  return (
    <ul class="places-cases">
      {data.map(({ definition, proposed }) => (
        <li key={definition.id}>
          <a href={caseAddress(definition.id)} aria-current={path === caseAddress(definition.id) ? 'page' : undefined}>
            {definition.name}
            {proposed > 0 && (
              <span class="tally">
                {proposed}
                <span class="unseen"> proposed</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Foot(): JSX.Element {
  const { data } = useLoad('status', api.status);
  return (
    <div class="left-foot">
      <ThemeSwitch />
      {data && (
        <p>
          Everything lies in <span class="path">{data.dataFolder}</span> on this machine. Nothing leaves it.
        </p>
      )}
    </div>
  );
}
