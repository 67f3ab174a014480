import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { AS_OF, edited } from '../core/book.ts';
import { bookFolder, keyfolio } from './run.ts';

const brief = (folder: string, ...args: readonly string[]) => keyfolio(folder, ['brief', '--as-of', AS_OF, ...args]);

/** The file as a browser reads it. */
function parsed(html: string): Document {
  return new JSDOM(html).window.document;
}

describe('keyfolio brief', () => {
  test('is one file that asks nobody for anything and runs no script', async () => {
    const folder = bookFolder();
    expect(await brief(folder, 'acme', '--html', '--out', 'acme.html')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Wrote acme.html\n',
    });
    const html = readFileSync(join(folder, 'acme.html'), 'utf8');
    const page = parsed(html);
    expect(page.querySelectorAll('script, link, img, iframe, [src], [style], a[href^="/"]').length).toBe(0);
    expect([page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim(), page.documentElement.lang]).toEqual([
      'Acme A',
      'en',
    ]);
    const [, styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(styles).not.toMatch(/@import|url\(/);
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('leads to the site where the settings say where it is', async () => {
    const settings = edited('settings.yaml', 'language: en\n', 'language: en\nsiteUrl: https://plans.example.com\n');
    const { status, stdout } = await brief(bookFolder(settings), 'acme', '--lang', 'zh-CN');
    const links = [...parsed(stdout).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect([status, links.length > 0]).toEqual([0, true]);
    expect(links.filter((href) => !href.startsWith('https://plans.example.com/accounts/acme/'))).toEqual([]);
  });

  test('is not made while the plans have errors', async () => {
    const broken = bookFolder({ 'accounts/acme/people/max.md': '---\nname: Max\n---\n' });
    const { status, stdout, stderr } = await brief(broken, 'acme');
    expect([status, stdout, stderr.slice(0, 21)]).toEqual([1, '', 'error  schema/missing']);
  });

  test('knows what account was meant', async () => {
    expect(await brief(bookFolder(), 'acem')).toEqual({
      status: 2,
      stdout: '',
      stderr: '没有客户“acem”。是不是 `acme`？\nThere is no account "acem". Did you mean `acme`?\n',
    });
  });
});
