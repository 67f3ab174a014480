/**
 * What one case costs beside the rest of the book, in a process of its own: ms, and the bytes by which the process grew.
 * Arguments: the class and the name of the case. Prints JSON.
 */
import { compileRead, readBook } from '#core/compile.ts';
import { AS_OF, bookFiles } from '../core/book.ts';
import { caseClasses, foundIn } from './run/case.ts';

const [, , className, caseName] = process.argv;
const row = caseClasses()
  .find(({ name }) => name === className)
  ?.cases.find(({ name }) => name === caseName);
if (!row) throw new Error(`No case ${caseName} in ${className}.`);

const before = readBook(bookFiles());
for (let warm = 0; warm < 20; warm++) compileRead(readBook(bookFiles()), { today: AS_OF });
const found = foundIn(row);
globalThis.gc?.();
const grown = process.resourceUsage().maxRSS;
const start = performance.now();
compileRead(readBook(found, before), { today: AS_OF });
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, bytes: (process.resourceUsage().maxRSS - grown) * 1024 }));
