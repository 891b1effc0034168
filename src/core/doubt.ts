// From where on a mark is shown as doubtful.

/** A mark with a lower confidence is shown with "check this", wherever it is shown, and nothing is concluded from it. */
export const DOUBTFUL_BELOW = 0.5;
