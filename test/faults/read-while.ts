import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Reads files of a served site again and again until so many were read; prints how many were missing or neither A nor B.
const [target = '', count = '0'] = process.argv.slice(2);
const paths = ['index.html', '404.html', 'pages/0/0.html', 'manifest.json'].map((path) => join(target, path));
let [missing, strange] = [0, 0];
for (let read = 0; read < Number(count); read++) {
  try {
    const text = readFileSync(paths[read % paths.length] ?? '', 'utf8');
    if (!/<p>[AB]<\/p>(?:<p>More\.<\/p>){400}$|\]\}\n$/.test(text)) strange++;
  } catch {
    missing++;
  }
}
process.stdout.write(`${missing} ${strange}`);
