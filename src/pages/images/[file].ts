import { site } from '#site/site.ts';

/** A file for each picture that an author placed. */
export async function getStaticPaths() {
  const { pictures } = await site();
  return pictures.map(({ file, bytes }) => ({ params: { file }, props: { bytes } }));
}

/** The picture, as it was made ready. */
export function GET({ props }: { readonly props: { readonly bytes: Uint8Array<ArrayBuffer> } }): Response {
  return new Response(props.bytes);
}
