#!/usr/bin/env node
// The command line's door. It is JavaScript: a Node too old for TypeScript must be able to say what is needed, and a new one need not
// load its translator at each start.

const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < NEEDED) {
  console.error(
    `Casewire needs Node.js ${NEEDED} or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
  process.exitCode = 2;
} else {
  const { keepCompiledCode } = await import('./compiled-code.js');
  keepCompiledCode();
  const { runCommandLine } = await import('./program.ts');
  process.exitCode = await runCommandLine(process.argv);
}
