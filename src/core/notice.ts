// What the reader should be told about bad or doubtful input, riding on the data.

/** `code` is stable and in kebab-case, `message` is English for a journalist; the span, where there is one, is in UTF-16 code units. */
export type Notice = {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
};
