// What the app cannot do for a reason that its user should know.

/** An input could not be taken in; the message says why in plain English, `advice` what to do. */
export class InputRefused extends Error {
  readonly advice: string;
  /** Was it an address that could not be fetched, rather than words that could not be read? */
  readonly wasFetching: boolean;
  constructor(message: string, options: { advice: string; wasFetching?: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.advice = options.advice;
    this.wasFetching = options.wasFetching ?? false;
  }
}
