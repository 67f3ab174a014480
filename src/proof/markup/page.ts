import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { HTML_ELEMENTS, SVG_ELEMENTS } from './allowed-html.ts';
import { found, type Found, type MarkupProblemName } from './problem.ts';
import { isStrictPolicy, leadsOut } from './values.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Location = Token.Location;

/** Problems of one page that are told; the rest share their cause. */
const MOST = 20;

/**
 * What a page holds that no page may: elements and attributes are those of the tree that browsers make of it, and signs
 * that they would have to mend are problems too. Places are looked for only when there is something to tell.
 */
export function checkPage(text: string): readonly Found[] {
  const wanted = /<noscript/i.test(text) ? [true, false] : [true]; // browsers without scripts read those otherwise
  return wanted
    .flatMap((scripting) => {
      const { problems } = new Page(text, scripting, false);
      if (problems.length === 0) return problems;
      // Elements that browsers add by themselves have no place: what is only found in those is told without one.
      const placed = new Page(text, scripting, true).problems;
      return placed.length === 0 ? problems : placed;
    })
    .slice(0, MOST);
}

/**
 * A tree whose elements know what they stand in, and not what stands in them: that decides where nodes go, never which there
 * are. Each is forgotten when it is closed, so the tree of a large page takes no memory. The parser keeps places whenever
 * it tells of errors; here nobody asks for them.
 */
const UNGROWN: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  appendChild: (parent, node) => void (node.parentNode = parent),
  insertBefore: (parent, node) => void (node.parentNode = parent),
  insertTextBefore: () => undefined,
  detachNode: (node) => void (node.parentNode = null),
  getNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

class Page {
  readonly problems: Found[] = [];
  private readonly ids = new Set<string>();
  private policies = 0;

  constructor(text: string, scripting: boolean, withPlaces: boolean) {
    const adapter = this.watching(withPlaces);
    parse(text, {
      treeAdapter: adapter,
      scriptingEnabled: scripting,
      onParseError: ({ code, startLine, startCol }) =>
        this.problems.push(found('output/broken-file', code, startLine, startCol)),
    });
    if (this.policies !== 1) this.tell('output/no-policy', '');
  }

  /** Browsers' own tree, with an eye on everything that is put into it. */
  private watching(withPlaces: boolean): typeof defaultTreeAdapter {
    return {
      ...(withPlaces ? defaultTreeAdapter : UNGROWN),
      createElement: (...[name, namespace, attributes]) => {
        const element = defaultTreeAdapter.createElement(name, namespace, attributes);
        if (!withPlaces) this.judge(element);
        return element;
      },
      setNodeSourceCodeLocation: (node, location) => {
        if (!withPlaces) return;
        defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
        if (defaultTreeAdapter.isElementNode(node)) this.judge(node, location ?? undefined);
        if (defaultTreeAdapter.isCommentNode(node))
          this.tell('output/comment', `<!--${node.data}-->`, location ?? undefined);
      },
      createCommentNode: (data) => {
        if (!withPlaces) this.tell('output/comment', data);
        return defaultTreeAdapter.createCommentNode(data);
      },
      // Attributes of a second <html> or <body> would go to the first.
      adoptAttributes: (recipient, attributes) => {
        this.tell('output/element', `<${recipient.tagName}> twice`);
        defaultTreeAdapter.adoptAttributes(recipient, attributes);
      },
      insertText: (parent, text) => {
        const name = 'tagName' in parent ? parent.tagName : '';
        if (name === 'script' || name === 'style')
          this.tell(
            'output/inline-code',
            text,
            ('sourceCodeLocation' in parent && parent.sourceCodeLocation) || undefined,
          );
        if (withPlaces) defaultTreeAdapter.insertText(parent, text);
      },
    };
  }

  private judge({ tagName, namespaceURI, attrs }: Element, location?: Location): void {
    const list =
      namespaceURI === html.NS.HTML ? HTML_ELEMENTS : namespaceURI === html.NS.SVG ? SVG_ELEMENTS : undefined;
    const allowed = list?.get(tagName);
    if (!allowed) {
      this.tell('output/element', `<${tagName}>`, location);
      return;
    }
    for (const { name, prefix, value } of attrs) {
      const test = prefix ? undefined : allowed.get(name.toLowerCase());
      if (!test)
        this.tell('output/attribute', `<${tagName} ${prefix ? `${prefix}:` : ''}${name}="${value}">`, location);
      else if (!test(value)) this.tell('output/value', `<${tagName} ${name}="${value}">`, location);
      else if (name === 'id') this.identify(value, location);
      else if (name === 'href' && tagName === 'a' && leadsOut(value)) this.leadOut(value, attrs, location);
    }
    if (tagName === 'script' && !attrs.some(({ name }) => name === 'src'))
      this.tell('output/inline-code', '<script>', location);
    if (tagName === 'meta') this.readMeta(attrs, location);
  }

  private identify(id: string, location?: Location): void {
    if (this.ids.has(id)) this.tell('output/duplicate-id', id, location);
    this.ids.add(id);
  }

  /** A page that others are linked from does not tell them where their reader came from. */
  private leadOut(href: string, attrs: Element['attrs'], location?: Location): void {
    if (!attrs.some(({ name, value }) => name === 'rel' && value === 'noreferrer'))
      this.tell('output/value', `<a href="${href}"> without rel="noreferrer"`, location);
  }

  private readMeta(attrs: Element['attrs'], location?: Location): void {
    if (!attrs.some(({ name }) => name === 'http-equiv')) return;
    const policy = attrs.find(({ name }) => name === 'content')?.value ?? '';
    if (isStrictPolicy(policy)) this.policies++;
    else this.tell('output/no-policy', policy, location);
  }

  private tell(name: MarkupProblemName, what: string, location?: Location): void {
    this.problems.push(found(name, what, location?.startLine, location?.startCol));
  }
}
