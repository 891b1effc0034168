#!/usr/bin/env node
// The command line's door: sees that Node is new enough before anything is loaded that needs it.

const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < NEEDED) {
  console.error(
    `Casewire needs Node.js ${NEEDED} or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
  process.exitCode = 2;
} else {
  // What Node has made of the code is kept for the next start, in its own folder of the system's temporary one: half the time to begin.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  const { runCommandLine } = await import('./program.ts');
  process.exitCode = await runCommandLine(process.argv);
}
