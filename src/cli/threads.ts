// The file of a reading thread, beside this one as it is in a checkout and as it is compiled.

export const READING_WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
);
