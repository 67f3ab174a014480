import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';

// Reads files of a served site again and again, so many times and on until its parent has hung up; prints how many reads there
// were, and how many found no file or neither A nor B.
const [target = '', count = '0'] = process.argv.slice(2);
const paths = ['index.html', '404.html', 'pages/0/0.html', 'manifest.json'].map((path) => join(target, path));
process.send?.('reading');
let [reads, missing, strange] = [0, 0, 0];
while (reads < Number(count) || process.connected) {
  if (reads % 500 === 0) await turn(); // to hear the parent hang up
  try {
    const text = readFileSync(paths[reads % paths.length] ?? '', 'utf8');
    if (!/<p>[AB]<\/p>(?:<p>More\.<\/p>){400}$|\]\}\n$/.test(text)) strange++;
  } catch {
    missing++;
  }
  reads++;
}
process.stdout.write(`${reads} ${missing} ${strange}`);
