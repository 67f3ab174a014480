import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASE } from '../core/base-book.ts';
import { LEAN_ACCOUNT } from '../core/lean-account.ts';

/**
 * Writes a book with one small account, whose plan says `version`; gives its folder. Its files are written in an order of their
 * own for each `order`.
 */
export function writeSmallBook(folder: string, version: string, order = 0): string {
  const shared = Object.entries(BASE).filter(([path]) => !path.startsWith('accounts/'));
  const plan = LEAN_ACCOUNT.replace('One file.', `${version}.`);
  const files = [...shared, ['accounts/lean/account.md', plan] as const];
  const start = (order * 7) % files.length;
  const turned = [...files.slice(start), ...files.slice(0, start)];
  for (const [path, text] of order % 2 === 0 ? turned : turned.toReversed()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
