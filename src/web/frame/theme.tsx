// Light or dark: as the system says, unless somebody here has said otherwise.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { recall, remember } from '../remember.ts';

type Theme = 'system' | 'light' | 'dark';
const NAMES: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

function chosen(): Theme {
  const kept = recall<Theme>('theme');
  return kept && kept in NAMES ? kept : 'system';
}

/** Puts the chosen theme on the document; the style sheets do the rest. */
export function applyTheme(): void {
  const theme = chosen();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function ThemeSwitch(): JSX.Element {
  const [theme, setTheme] = useState(chosen);
  const choose = (next: Theme): void => {
    remember('theme', next);
    applyTheme();
    setTheme(next);
  };
  return (
    <label class="theme-switch">
      <span>Light or dark</span>
      <select value={theme} onChange={(event) => choose(event.currentTarget.value as Theme)}>
        {Object.entries(NAMES).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
