// Loaded with `node --import`: writes the address of every module that is loaded into the file named by TRACE_IMPORTS.
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const file = process.env['TRACE_IMPORTS'];
if (file === undefined) throw new Error('TRACE_IMPORTS names no file.');

registerHooks({
  load(url, context, next) {
    appendFileSync(file, `${url}\n`);
    return next(url, context);
  },
});
