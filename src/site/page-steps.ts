import type { AstroPrerenderer } from 'astro';

/** A way through the site that Astro makes: the address that it leads to, and the route that makes it. */
export type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A page, or a file that Astro makes as one. */
export interface MadePage {
  /** As links write it: `/accounts/acme/`. */
  readonly address: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** Something that is done while a site is made. */
export interface PageStep {
  /** Chooses and orders what is made. */
  readonly choose?: (paths: readonly Path[]) => readonly Path[];
  /** The page as it is published. */
  readonly edit?: (page: MadePage) => string;
  /** Takes what is published; no more is made than it can take. */
  readonly take?: (page: MadePage, bytes: Uint8Array) => Promise<void>;
}

/** What is text, and in an encoding of its own choice. Pictures go through as they are. */
const TEXT = /^(?:text\/|application\/json)/;

/** Unlike `response.text()`, it keeps the mark by which spreadsheets know UTF-8, and mends nothing. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Adds something to how Astro makes pages. */
export type Prerendering = (astro: AstroPrerenderer) => AstroPrerenderer;

/** Has every page that Astro makes go through steps, one after the other: each sees what those before it made of it. */
export function throughSteps(steps: readonly PageStep[]): Prerendering {
  let failed = false;
  const done = async (request: Request, response: Response): Promise<Response> => {
    const address = siteAddress(decodeURI(new URL(request.url).pathname));
    const type = response.headers.get('content-type') ?? '';
    if (!TEXT.test(type)) return response;
    let text = utf8.decode(await response.arrayBuffer());
    for (const { edit } of steps) text = edit?.({ address, type, text }) ?? text;
    const bytes = Buffer.from(text);
    for (const { take } of steps) await take?.({ address, type, text }, bytes);
    return new Response(bytes, response);
  };
  return (astro) => ({
    ...astro,
    getStaticPaths: async () =>
      steps
        .reduce<readonly Path[]>((paths, { choose }) => choose?.(paths) ?? paths, await astro.getStaticPaths())
        .slice(),
    render: async (request, options) => {
      // Astro makes several pages at a time: after one that fails it would go on with all the others.
      if (failed) return new Response();
      try {
        const rendered = await astro.render(request, options);
        return await done(request, rendered instanceof Response ? rendered : rendered.response);
      } catch (error) {
        failed = true;
        throw error;
      }
    },
  });
}

/** The address of a page or a file as links write it; Astro writes the same one with and without slashes around it. */
export function siteAddress(pathname: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (path === '404') return '/404.html';
  return path === '' || path.split('/').at(-1)?.includes('.') === true ? `/${path}` : `/${path}/`;
}

/** Where the file of a page stands in the folder of the site. */
export function fileAt(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}
