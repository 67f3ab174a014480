import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project that holds the pages, wherever the command is run. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Where builds work, each in a folder of its own. */
export const WORKSHOP = join(PROJECT, '.keyfolio');
