import { beforeAll, describe, expect, test, vi } from 'vitest';
import { checkMarkup } from '#proof/markup/check-markup.ts';
import { BASE } from '../../core/base-book.ts';
import { compileBook } from '../../core/book.ts';
import { emitted, page } from './sites.ts';

const ACCOUNT = 'accounts/acme/account.md';
const FRONT = /^---\n[^]*?\n---\n/.exec(BASE[ACCOUNT] ?? '')?.[0] ?? '';
/** What an author may not write; each stands in a body of its own. */
const BODIES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<style>@import url(https://evil.example/)</style>',
  '<!-- SECRET_NOTE -->',
  'text <b onclick="x()">in a line</b>',
  '<form action="https://evil.example/"><button>x</button></form>',
  '<a href="javascript:alert(1)">x</a>',
  '<svg><script>alert(1)</script></svg>',
  '<p id="location">x</p>',
  '<base href="https://evil.example/">',
  '<object data="https://evil.example/"></object>',
  '<x-element>x</x-element>',
];

type Prose = typeof import('#core/views/prose.ts').proseHtml;
let shut: Prose;
let open: Prose;

/** The step that makes pages of bodies, as it is and with raw HTML let through: nothing but this test can do that. */
beforeAll(async () => {
  ({ proseHtml: shut } = await import('#core/views/prose.ts'));
  vi.doMock(import('#core/markdown/dialect.ts'), async (original) => {
    const { markdown } = await original();
    return { markdown: () => markdown(true) };
  });
  vi.resetModules();
  ({ proseHtml: open } = await import('#core/views/prose.ts'));
}, 60_000);

/** What the scan says of a page with this body. */
function scanned(body: string, proseHtml: Prose): readonly string[] {
  const { draft } = compileBook({ [ACCOUNT]: `${FRONT}${body}\n` });
  const account = draft?.accounts.get('acme')?.account;
  if (!account) throw new Error('The draft holds the account.');
  return checkMarkup(emitted('index.html', page(proseHtml(account, 'en')))).map(({ name }) => name);
}

describe('a body that got past the check', () => {
  test.each(BODIES)('%s is text on the page', (body) => {
    expect(scanned(body, shut)).toEqual([]);
  });

  test.each(BODIES)('%s is found by the scan when the Markdown step lets it through', (body) => {
    expect(scanned(body, open)).not.toEqual([]);
  });
});
