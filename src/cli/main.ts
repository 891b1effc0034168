// The command line by its TypeScript name, for scripts that start it so; casewire.js is its door.

import './casewire.js';
