import { site } from '#site/site.ts';

/** A file for each diagram that an author wrote. */
export async function getStaticPaths() {
  const { drawings } = await site();
  return drawings.map(({ name, svg }) => ({ params: { name }, props: { svg } }));
}

/** The drawing, as it was checked. */
export function GET({ props }: { readonly props: { readonly svg: string } }): Response {
  return new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
}
