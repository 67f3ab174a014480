import { drawMermaid } from './render.ts';

// A process of its own: it answers each source with what became of it, and says first that it is ready.
process.on('message', ({ source }: { readonly source: string }) => {
  void drawMermaid(source).then((drawn) => process.send?.(drawn));
});
// Most diagrams need what a flowchart needs: it is loaded before the time of the first one is taken.
await drawMermaid('flowchart\n  a{ready?} --> b');
process.send?.({ kind: 'ready' });
