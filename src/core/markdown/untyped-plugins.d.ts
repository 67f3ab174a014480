// Two Markdown plugins ship no types. They are plain markdown-it plugins.
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';
  const plugin: (parser: MarkdownIt) => void;
  export default plugin;
}
declare module 'markdown-it-task-lists' {
  import type { MarkdownIt } from 'markdown-it';
  const plugin: (parser: MarkdownIt, options?: { enabled?: boolean; label?: boolean }) => void;
  export default plugin;
}
