/**
 * Elements that stand within a line, of pages, drawings and cells of workbooks: the letters before and after their tags
 * belong together. So do those beside a comment.
 */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|textPath|time|tspan|tt|u|var|wbr|r|t|rPr|rFont|sz|color|family|charset|scheme)(?=[\s/>])[^>]*>|<!--[^>]*-->|<!\[CDATA\[|\]\]>/gi;

/** Stands where a tag stood within a line: a word may begin or end there, and may as well go on. */
export const TAG = '\ue000';

/** The sign that a block begins or ends here: no word reaches over it. */
const BLOCK = '\n\u2029';

/** The text of a page as a reader sees it, cut into its blocks. What is cut away is in the tags. */
export function blocksOf(markup: string): readonly string[] {
  return markup
    .replaceAll(INLINE, TAG)
    .replaceAll(/<[^>]*>/g, BLOCK)
    .split(BLOCK)
    .filter((block) => block.trim() !== '');
}

/** The tags of a page with all that stands in them, and comments up to the first sign that looks like their end. */
export function tagsOf(markup: string): readonly string[] {
  const [, ...parts] = markup.split('<');
  return parts.flatMap((part) => {
    const end = part.indexOf('>');
    return end === 0 ? [] : [end < 0 ? part : part.slice(0, end)];
  });
}
