/** A tag that opens or closes a link or a drawing. Attributes are quoted as we write them: `>` may stand within. */
const TAG = /<(\/?)(a|svg)(?=[\s>])((?:"[^"]*"|[^">])*)>/g;
const HREF = /\shref="([^"]*)"/;
/** What says something of a link only, or what no element without a role may carry. */
const OF_LINKS = /\s(?:href|hreflang|rel|target|aria-(?:current|label|labelledby|keyshortcuts))="[^"]*"/g;

/**
 * A page of ours with every link that leads to no page of the site turned into its words: an edition that lacks a page has
 * no way to it, whatever view made the link. `isThere` is asked for addresses from the root of the site.
 */
export function withoutDeadLinks(html: string, isThere: (address: string) => boolean): string {
  const open: string[] = [];
  let drawings = 0;
  return html.replace(TAG, (tag, closes: string, name: string, attributes: string) => {
    if (name === 'svg') {
      drawings += closes === '' ? 1 : -1;
      return tag;
    }
    if (closes !== '') return `</${open.pop() ?? 'a'}>`;
    const href = HREF.exec(attributes)?.[1];
    const isDead = href?.startsWith('/') === true && !isThere(href.replace(/[?#].*$/, ''));
    const element = isDead ? (drawings > 0 ? 'g' : 'span') : 'a';
    open.push(element);
    return isDead ? `<${element}${attributes.replace(OF_LINKS, '')}>` : tag;
  });
}
