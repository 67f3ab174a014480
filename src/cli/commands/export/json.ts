import { bookJson } from '#core/export/book-json.ts';
import type { Exporter } from './exporter.ts';

/** The whole book as one JSON document. */
export const json: Exporter = async ({ loaded: { compilation }, context, account }) => {
  const { sources, unchecked } = compilation;
  return [{ content: bookJson({ ...context, sources, unchecked, ...(account !== undefined && { account }) }) }];
};
