// Compiles the network's inner loops (src/learning/assembly) to WebAssembly and writes them as a TypeScript file, which is committed.
// `node tools/build-kernels.ts`; a test compiles them again and compares.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const SOURCES = ['kernels', 'shorts'].map((name) =>
  fileURLToPath(new URL(`../src/learning/assembly/${name}.ts`, import.meta.url)),
);
const TARGET = fileURLToPath(new URL('../src/learning/network/kernels-binary.ts', import.meta.url));
const OPTIONS = ['--runtime', 'stub', '--enable', 'simd', '--importMemory', '--noAssert', '-O3'];
const LINE = 140;

/** The compiled module as the text of kernels-binary.ts; throws with the compiler's words where the source is wrong. */
export async function kernelsFile(): Promise<string> {
  const files = new Map<string, Uint8Array | string>();
  const { error, stderr } = await asc.main([...SOURCES, '--outFile', 'kernels.wasm', ...OPTIONS], {
    writeFile: (name, contents) => {
      files.set(name, contents);
    },
  });
  if (error) throw new Error(`the kernels do not compile:\n${stderr.toString()}`, { cause: error });
  const base64 = Buffer.from(files.get('kernels.wasm') as Uint8Array).toString('base64');
  const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    '// The kernels of ../assembly compiled to WebAssembly, in base64. Written by tools/build-kernels.ts: never edit.',
    '',
    `export const KERNELS_BINARY = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(TARGET, await kernelsFile());
