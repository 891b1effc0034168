// Remembers what is costly to make. A key names everything the value was made from, so that nothing remembered is ever out of date.

export type Memory<Value> = { recall(key: string, make: () => Promise<Value>): Promise<Value> };

/** A memory of at most `most` values; what was not asked for the longest goes first. What failed or came out undefined is not remembered. */
export function createMemory<Value>(most: number): Memory<Value> {
  const known = new Map<string, Promise<Value>>();
  return {
    recall: (key, make) => {
      const value = known.get(key) ?? make();
      // Put last again: a Map keeps the order in which keys were set.
      known.delete(key);
      known.set(key, value);
      value.then(
        (made) => made === undefined && known.delete(key),
        () => known.delete(key),
      );
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
      return value;
    },
  };
}
