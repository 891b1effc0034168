// Outlet, case and days; the address says what is chosen.

import type { JSX } from 'preact';
import { api, type WireFilter } from '../api.ts';
import { useLoad } from '../load.ts';
import { navigate } from '../navigate.ts';

export function WireFilters({ filter }: { readonly filter: WireFilter }): JSX.Element {
  const facets = useLoad('facets', api.facets);
  const cases = useLoad('cases', api.cases);
  const choose = (name: keyof WireFilter, value: string): void => {
    const next = Object.entries({ ...filter, [name]: value }).filter(([, chosen]) => chosen !== '');
    navigate(next.length > 0 ? `/?${new URLSearchParams(next)}` : '/', { replace: true });
  };
  return (
    <fieldset class="filters">
      <legend class="unseen">Show only</legend>
      <Choice
        name="Outlet"
        all="All outlets"
        value={filter.publisher}
        options={(facets.data?.publishers ?? []).map(({ name, reports }) => ({
          value: name,
          words: `${name} (${reports})`,
        }))}
        onChange={(value) => choose('publisher', value)}
      />
      <Choice
        name="Case"
        all="All cases"
        value={filter.case}
        options={(cases.data ?? []).map(({ definition }) => ({ value: definition.id, words: definition.name }))}
        onChange={(value) => choose('case', value)}
      />
      <Day name="From" value={filter.from} onChange={(value) => choose('from', value)} />
      <Day name="To" value={filter.to} onChange={(value) => choose('to', value)} />
      {Object.keys(filter).length > 0 && <a href="/">Show all</a>}
    </fieldset>
  );
}

function Choice(props: {
  readonly name: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChange: (value: string) => void;
}): JSX.Element {
  return (
    <label>
      <span>{props.name}</span>
      <select value={props.value ?? ''} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <option value="">{props.all}</option>
        {props.options.map(({ value, words }) => (
          <option key={value} value={value} selected={value === props.value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day(props: {
  readonly name: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  return (
    <label>
      <span>{props.name}</span>
      <input type="date" value={props.value ?? ''} onChange={(event) => props.onChange(event.currentTarget.value)} />
    </label>
  );
}
