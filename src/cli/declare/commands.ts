import { build } from './build.ts';
import { check } from './check.ts';
import type { Declare } from './declaring.ts';
import { dev } from './dev.ts';
import { diff } from './diff.ts';
import { fmt } from './fmt.ts';
import { importing } from './import.ts';
import { map } from './map.ts';
import { newDocument } from './new.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Declare[] = [
  check,
  newDocument,
  fmt,
  diff,
  importing,
  build,
  serve,
  dev,
  map,
  schema,
];
