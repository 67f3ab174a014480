import { expect, test } from 'vitest';
import { lightPage } from '#site/light-pages.ts';

test('spaces at the edges of cells go, those between words and between links stay', () => {
  const page =
    '<table> <thead> <tr> <th scope="col"> Name </th> <th><a href="/a/">A</a> <a href="/b/">B</a></th> </tr> </thead> </table> <p>x <b>y</b> z</p>';
  expect(lightPage(page)).toBe(
    '<table><thead><tr><th scope="col">Name</th><th><a href="/a/">A</a> <a href="/b/">B</a></th></tr></thead></table> <p>x <b>y</b> z</p>',
  );
});

test('a drawing within a page needs no namespace', () => {
  expect(lightPage('<svg xmlns="http://www.w3.org/2000/svg" class="map"><title>x</title></svg>')).toBe(
    '<svg class="map"><title>x</title></svg>',
  );
});
