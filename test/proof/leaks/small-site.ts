import { gzipSync } from 'node:zlib';
import type { EmittedFile } from '#proof/emitted-file.ts';

/** A site that shows one account and hides everything about another. */
export const SHOWN = '磐石能源';

/** What is hidden: a name, a code name, an amount, and a text that nobody may quote. */
export const HIDDEN = [
  { text: '龚嘉懿', source: 'accounts/titan/people/gong.md:2:7' },
  { text: 'Zsófia Quill', source: 'accounts/titan/people/quill.md:2:7' },
  { text: 'zq7f3a91c', source: 'accounts/titan/account.md:3:7' },
  { text: '91827364', source: 'accounts/titan/goals.md:9:12' },
  {
    text: '客户的采购总监私下承认，他们在年底之前必须换掉现有供应商，否则会丢掉出口许可。',
    source: 'accounts/titan/strategy.md:12:1',
  },
  {
    text: 'The purchasing director admitted in private that they must replace the incumbent before the end of the year.',
    source: 'accounts/titan/strategy.md:14:1',
  },
] as const;

/** The files of the site, with other texts in the places of the clean ones. */
export function smallSite(changed: Readonly<Record<string, string | Uint8Array>> = {}): readonly EmittedFile[] {
  return Object.entries({ ...CLEAN, ...changed }).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  }));
}

/** A page with parts of it put in. */
export function page(parts: { readonly head?: string; readonly body?: string; readonly title?: string } = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${parts.title ?? SHOWN}</title>
<meta name="description" content="${SHOWN}的计划">${parts.head ?? ''}</head><body>
<nav><a href="/accounts/">客户</a> <a href="/people/">关系人</a></nav><main><h1>${SHOWN}</h1>
<p>采购总监在年底之前会见我们。目标：91,827 元；91827 与 364。</p><table><tr><td>龚</td><td>嘉懿</td></tr></table>
${parts.body ?? ''}</main></body></html>`;
}

/** A file of the search, packed as it packs them. */
export function searchFile(data: Uint8Array | string): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(data)]));
}

const CLEAN: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': page(),
  '404.html': page({ body: '<p>没有这一页。</p>' }),
  'accounts/bedrock/index.html': page({ body: '<svg><title>关系图</title><text>李雷</text></svg>' }),
  'search/words.json': JSON.stringify(['bedrock', 'quilling', 'zq7f3a91', 'purchasing director']),
  'changes.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>${SHOWN}</title></feed>`,
  'sitemap.xml': '<urlset><url><loc>https://plans.example.com/accounts/bedrock/</loc></url></urlset>',
  '_assets/base.DxY12_ab.css': 'a::after{content:"\\2192"}',
  '_assets/list.B7c.js': 'const a="\\u5ba2\\u6237";export{a}',
  'pagefind/fragment/zh-cn_1.pf_fragment': searchFile(JSON.stringify({ content: SHOWN, meta: {}, filters: {} })),
};
