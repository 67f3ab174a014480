import createMarkdown from 'markdown-it';
import type { MarkdownIt } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnote from 'markdown-it-footnote';
import taskLists from 'markdown-it-task-lists';

/**
 * The one Markdown dialect of the book: CommonMark with tables, footnotes, task lists and emphasis that
 * works beside Chinese punctuation. `html` is on only for the outline, which must see raw HTML to refuse it.
 */
export function markdown(html: boolean): MarkdownIt {
  const parser = createMarkdown({ html, linkify: false, typographer: false, maxNesting: 40 });
  return parser.use(cjkFriendly).use(footnote).use(taskLists, { label: false });
}
