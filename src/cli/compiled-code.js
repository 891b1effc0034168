// Where Node keeps what it has made of the code, so that the next start need not make it again: half the time to begin. JavaScript,
// for it runs before any TypeScript can be taken from there.

import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Has Node keep compiled code in the user's own cache folder. Its own choice would be the system's temporary folder, which others may
 * write to, and what lies there is run. It is code of Casewire and its packages only, nothing of any report, and may be deleted at any
 * time; a folder that cannot be written is no error. NODE_COMPILE_CACHE names another folder, NODE_DISABLE_COMPILE_CACHE keeps none.
 */
export function keepCompiledCode() {
  // By way of the environment, for so it holds for threads as well.
  process.env.NODE_COMPILE_CACHE ??= join(cacheFolder(), 'casewire', 'compiled');
  enableCompileCache();
}

/** The system's place for what a user's programs can make again. */
function cacheFolder({ env, platform } = process) {
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
}
