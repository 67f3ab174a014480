import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { practiceBooks, type PracticeBook } from '#core/practice/practice-book.ts';
import { lineStarts, positionAt } from '#core/source/position.ts';
import { demo } from '../demo.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/practice', import.meta.url));

/** The practice books of the demo book. */
export const books: readonly PracticeBook[] = practiceBooks(demo);

/** What there is to mend in a practice book, a line each: `rule path:line`, the path below the account's folder. */
export function findingLines({ account, findings, compilation }: PracticeBook): readonly string[] {
  return findings.map(({ name, span }) => {
    const starts = lineStarts(compilation.sources.get(span.file)?.text ?? '');
    return `${name} ${span.file.replace(`accounts/${account}/`, '')}:${positionAt(starts, span.start).line}`;
  });
}

/** What `findingLines` must say of a practice account. */
export function expectedLines(account: string): readonly string[] {
  return readFileSync(join(FIXTURES, `${account}.txt`), 'utf8')
    .trim()
    .split('\n');
}

/** The texts of a practice book as a good author leaves them: the changed files stand in the fixtures. */
export function mended({ account, files }: PracticeBook): ReadonlyMap<string, string> {
  const folder = join(FIXTURES, account);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const name of globSync('**/*.md', { cwd: folder })) {
    texts.set(`accounts/${account}/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name), 'utf8'));
  }
  for (const name of globSync('gone.txt', { cwd: folder })) {
    for (const gone of readFileSync(join(folder, name), 'utf8').trim().split('\n'))
      texts.delete(`accounts/${account}/${gone}`);
  }
  return texts;
}
