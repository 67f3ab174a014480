/** Writes the generated documents of this folder from the schemas, the rules and the demo book: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from '#core/compile.ts';
import { conceptHomes } from '#core/views/concept-homes.ts';
import { readContent } from '#host/content-folder.ts';
import { methodMap } from './method-map.ts';

const { draft } = compile(readContent('content'), { today: '2026-11-16' });
if (!draft) throw new Error('The demo book cannot be compiled.');
const path = 'docs/method-map.md';
const text = methodMap(conceptHomes(draft));
if (readFileSync(path, { encoding: 'utf8', flag: 'a+' }) !== text) writeFileSync(path, text);
