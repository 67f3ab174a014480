// A process of its own that builds one site: what it runs out of, memory or luck, leaves the one that waits for it unharmed.
import * as modules from 'node:module';
import { importDirectly } from '../../direct-imports.mjs';

modules.enableCompileCache?.();
importDirectly();
await import('./child.ts');
