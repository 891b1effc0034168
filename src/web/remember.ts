// The little that the page itself remembers, in this browser only. A browser that keeps nothing is no error.

const PREFIX = 'casewire.';

/** What was kept under `name`, or undefined where there is nothing or nothing readable. */
export function recall<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Private windows may refuse; the desk works without.
  }
}
