import { expect, test } from 'vitest';
import { proseHtml } from '#core/views/prose.ts';
import { compileBook, edited } from '../core/book.ts';

/** The body of the base book's strategy as its page shows it, with this text at its end. */
function shown(text: string): string {
  const compiled = compileBook(
    edited('accounts/acme/strategy.md', 'The map was drawn with Lee.', `The map was drawn with Lee.\n\n${text}`),
  );
  const document = compiled.draft?.accounts.get('acme')?.strategy ?? expect.fail();
  const html = proseHtml(document, 'en');
  return html.slice(html.indexOf('Lee.') + 'Lee.'.length);
}

test('a table scrolls inside itself, is named after its heading, and aligns figures by class, not by style', () => {
  expect(shown('## Sums\n\n| Year | CNY |\n| :-- | --: |\n| 2026 | 12 |\n\n| A |\n| - |\n| b |\n')).toBe(
    [
      '</p>',
      '<h2 id="strategy--sums">Sums</h2>',
      '<div class="table-scroll" role="region" aria-label="Sums" tabindex="0"><table>',
      '<thead>\n<tr>\n<th>Year</th>\n<th class="num">CNY</th>\n</tr>\n</thead>',
      '<tbody>\n<tr>\n<td>2026</td>\n<td class="num">12</td>\n</tr>\n</tbody>',
      '</table>\n</div>',
      '<div class="table-scroll" role="region" aria-label="Sums 2" tabindex="0"><table>',
      '<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>',
      '<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>',
      '</table>\n</div>',
      '',
    ].join('\n'),
  );
});
