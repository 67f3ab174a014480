import { expect, test } from 'vitest';
import { findLeaks } from '#proof/leaks/find-leaks.ts';
import { page, smallSite } from './small-site.ts';

/** The sources of hidden texts that are found on a page with this body. */
function found(body: string, texts: readonly string[], shown: readonly string[] = [], own: readonly string[] = []) {
  const hidden = texts.map((text) => ({ text, source: text }));
  const files = smallSite({ 'index.html': page({ body }) });
  return findLeaks(files, hidden, { shown, everywhere: () => own }).map(({ source }) => source);
}

test('a text that is a round number with its unit may stand elsewhere by chance', () => {
  const amounts = ['4,600,000', '1350万元', '¥1500 万', '918,273 万元'];
  expect(found('<p>4600000 · 1350 万元 · 1500 万 · 918273 万元</p>', amounts)).toEqual(['918,273 万元']);
});

test('a name that only a number tells from a word of ours gives nothing away, any other does', () => {
  const names = ['revenue-2027', 'titan-2027'];
  expect(found('<p>Revenue 2027, Titan 2027</p>', names, [], ['Revenue'])).toEqual(['titan-2027']);
});

test('what an edition shows is shown with its links as well', () => {
  const shown = ['一亿零二百万。其中[机组健康平台](../accounts/wind/opportunities/health.md)一个折算 1,581 万元。'];
  expect(found('<p>其中<a href="/x/">机组健康平台</a>一个</p>', ['年底前签完，其中机组健康平台先签'], shown)).toEqual(
    [],
  );
  expect(found('<p>其中<a href="/x/">机组健康平台</a>一个</p>', ['年底前签完，其中机组健康平台先签'])).toHaveLength(1);
});

test('the address of a link is none of its words, even where those are broken over two lines', () => {
  const hidden = ['The [trial in the\nopen](trial-in-the-open.md) is better.'];
  expect(found('<a href="/open/trial-in-the-open/">A trial</a>', hidden)).toEqual([]);
  expect(found('<p>the trial in the open is better</p>', hidden)).toEqual(hidden);
});
