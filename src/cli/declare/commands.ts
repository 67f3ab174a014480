import { brief } from './brief.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { codeowners } from './codeowners.ts';
import { course } from './course.ts';
import type { Declare } from './declaring.ts';
import { dev } from './dev.ts';
import { diff } from './diff.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { exportBook } from './export.ts';
import { fmt } from './fmt.ts';
import { hostFiles } from './host-files.ts';
import { importing } from './import.ts';
import { languageServer } from './language-server.ts';
import { map } from './map.ts';
import { newDocument } from './new.ts';
import { next } from './next.ts';
import { person } from './person.ts';
import { rollback } from './rollback.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Declare[] = [
  check,
  newDocument,
  next,
  explain,
  rules,
  doctor,
  fmt,
  diff,
  importing,
  build,
  verify,
  rollback,
  serve,
  dev,
  hostFiles,
  map,
  brief,
  exportBook,
  person,
  codeowners,
  course,
  schema,
  languageServer,
];
