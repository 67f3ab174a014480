import type { AstroPrerenderer } from 'astro';
import { describe, expect, test } from 'vitest';
import { fileAt, siteAddress, throughSteps, type PageStep, type Path } from '#site/page-steps.ts';

const HTML = { headers: { 'content-type': 'text/html' } };

/** Makes the pages of a site of responses by address. */
async function made(pages: Readonly<Record<string, () => Response>>, steps: readonly PageStep[]) {
  const astro = {
    name: 'made-up',
    getStaticPaths: async () => Object.keys(pages).map((pathname) => ({ pathname }) as Path),
    render: async ({ url }: Request) => {
      const response = pages[new URL(url).pathname]?.();
      if (!response) throw new Error('No page.');
      return response;
    },
  } satisfies AstroPrerenderer;
  const { getStaticPaths, render } = throughSteps(steps)(astro);
  const paths = await getStaticPaths();
  return await Promise.all(
    paths.map(async ({ pathname }) => {
      const rendered = await render(new Request(new URL(pathname, 'http://localhost')), { routeData: {} as never });
      const response = rendered instanceof Response ? rendered : rendered.response;
      return [pathname, Buffer.from(await response.arrayBuffer()).toString('latin1')] as const;
    }),
  );
}

describe('a page that Astro makes', () => {
  test('goes through the steps in their order, and is taken as it is published', async () => {
    const taken: string[] = [];
    const pages = { '/b/': () => new Response('b', HTML), '/a/': () => new Response('a', HTML) };
    const steps: PageStep[] = [
      { choose: (paths) => paths.toReversed() },
      { edit: ({ text, address }) => `${text} at ${address}` },
      { edit: ({ text, type }) => `<${text} as ${type}>` },
      { take: async ({ text }, bytes) => void taken.push(`${text} in ${bytes.length} bytes`) },
    ];
    expect(await made(pages, steps)).toEqual([
      ['/a/', '<a at /a/ as text/html>'],
      ['/b/', '<b at /b/ as text/html>'],
    ]);
    expect(taken).toEqual(['<a at /a/ as text/html> in 23 bytes', '<b at /b/ as text/html> in 23 bytes']);
  });

  test('keeps the mark by which spreadsheets know UTF-8, and a picture its bytes', async () => {
    const csv = { headers: { 'content-type': 'text/csv; charset=utf-8' } };
    const png = { headers: { 'content-type': 'image/png' } };
    const pages = {
      '/list.csv': () => new Response(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), csv),
      '/picture.png': () => new Response(Uint8Array.of(0x89, 0xff), png),
    };
    expect(await made(pages, [{ edit: ({ text }) => `${text}b` }])).toEqual([
      ['/list.csv', '\u00ef\u00bb\u00bfab'],
      ['/picture.png', '\u0089\u00ff'],
    ]);
  });

  test('that fails is the last one that is made', async () => {
    let rendered = 0;
    const page = () => {
      rendered++;
      return new Response('x', HTML);
    };
    const fails: PageStep = { take: async () => Promise.reject(new Error('The disk is full.')) };
    const { render } = throughSteps([fails])({
      name: 'made-up',
      getStaticPaths: async () => [],
      render: async () => page(),
    });
    const request = new Request('http://localhost/a/');
    await expect(render(request, { routeData: {} as never })).rejects.toThrow('The disk is full.');
    await render(request, { routeData: {} as never });
    expect(rendered).toBe(1);
  });
});

test.each([
  ['/', '/', 'index.html'],
  ['accounts/acme', '/accounts/acme/', 'accounts/acme/index.html'],
  ['/en/lists/actions.csv', '/en/lists/actions.csv', 'en/lists/actions.csv'],
  ['/404/', '/404.html', '404.html'],
])('the page that Astro calls %j is linked as %j and stands in %j', (pathname, address, file) => {
  expect(siteAddress(pathname)).toBe(address);
  expect(fileAt(address)).toBe(file);
});
