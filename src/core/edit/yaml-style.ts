import type { Document, ToStringOptions, YAMLMap } from 'yaml';

/** Front matter as a tree that keeps comments, order and quotes. Its root is always a mapping. */
export type FrontMatter = Document<YAMLMap, false>;

/**
 * How front matter is written: two spaces, no folding of long lines, no space inside brackets, quotes only where YAML
 * needs them. Nearly every file of the demo book comes out as it went in.
 */
export const YAML_STYLE = {
  indent: 2,
  lineWidth: 0,
  flowCollectionPadding: false,
  singleQuote: true,
} as const satisfies ToStringOptions;

/** The whole front matter in our style. */
export function styled(front: FrontMatter): string {
  const isBare = front.contents.items.length === 0 && !front.contents.comment && !front.contents.commentBefore;
  return isBare && !front.comment && !front.commentBefore ? '' : front.toString(YAML_STYLE);
}
