import { expect, test } from 'vitest';
import { withoutDeadLinks } from '#site/dead-links.ts';

const THERE = new Set(['/', '/accounts/a/']);
const mended = (html: string) => withoutDeadLinks(html, (address) => THERE.has(address));

test('a link to a page that is not there becomes its words and keeps how they look', () => {
  expect(mended('<p><a class="rest" href="/changes/?kind=x#all" aria-label="All">All <b>5</b></a></p>')).toBe(
    '<p><span class="rest">All <b>5</b></span></p>',
  );
});

test('links to pages that are there, within the page and out of the site stay to the letter', () => {
  const html =
    '<a href="/">a</a><a href="/accounts/a/?x=1#b" aria-current="page">b</a><a href="#c">c</a><a href="https://e.example/">d</a>';
  expect(mended(html)).toBe(html);
});

test('in a drawing the words become a group, for nothing else stands there', () => {
  expect(mended('<svg><a href="/x/"><text>X</text></a></svg><a href="/x/">X</a><svg><g/></svg>')).toBe(
    '<svg><g><text>X</text></g></svg><span>X</span><svg><g/></svg>',
  );
});

test('a link within the words of another ends where it ends', () => {
  expect(mended('<a href="/x/">1 <a href="/">2</a> 3</a>')).toBe('<span>1 <a href="/">2</a> 3</span>');
});

test('a sign of greater than within an attribute ends no tag, and what only looks like a link is none', () => {
  expect(mended('<a title="a > b" href="/x/">1</a><abbr>2</abbr><article>3</article>')).toBe(
    '<span title="a > b">1</span><abbr>2</abbr><article>3</article>',
  );
});
