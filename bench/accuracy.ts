// npm run bench:accuracy [-- MEASURE...] [--kept]: accuracy on data the weights were not fitted to, by the shared scorers, a peer beside each.

import { goldIsHere } from './lib.ts';
import { MEASURES } from './measures.ts';

if (!goldIsHere()) {
  console.error('The corpora are not here: set CASEWIRE_GOLD to their folder, or put them at ../shared/gold.');
  process.exit(2);
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !MEASURES.some((measure) => measure.name === name));
if (unknown.length > 0) {
  console.error(`No measure called ${unknown.join(', ')}; there are: ${MEASURES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

for (const { name, data, run, peer } of MEASURES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}: ${data}\n  Casewire\n${indented(run())}`);
  if (peer) console.log(`  ${peer.name}, same data, same scorer\n${indented(peer.run())}`);
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
