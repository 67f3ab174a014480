/** Attributes of an element; absent ones are left out. Never `style`: the site's policy forbids it. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text made safe for XML content and attributes. */
export function escapeXml(text: string): string {
  // Nearly all texts and all attributes need nothing.
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char) : text;
}

const SPECIAL = /[&<>"']/;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An element with children that are already markup. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  // A book has millions of elements: text is added to text, without lists between.
  let markup = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) markup += ` ${key}="${typeof value === 'number' ? px(value) : escapeXml(value)}"`;
  }
  if (children.length === 0) return `${markup}/>`;
  markup += '>';
  for (const child of children) markup += child;
  return `${markup}</${name}>`;
}

/** A text element; its content is escaped. */
export function text(content: string, x: number, y: number, className: string, more: Attributes = {}): string {
  return element('text', { x, y, class: className, ...more }, escapeXml(content));
}

/**
 * A box that leads somewhere: the link is a clear pane above the drawing and says the whole in one sentence, so the
 * drawn pieces are hidden from who listens. Without an address the sentence is the title of the drawing.
 */
export function linked(
  href: string | undefined,
  label: string,
  size: { readonly width: number; readonly height: number },
  body: readonly string[],
): string {
  const title = element('title', {}, escapeXml(label));
  if (href === undefined) return title + body.join('');
  const pane = element('rect', { class: 'card-pane', width: size.width, height: size.height, rx: 4 }, title);
  return (
    element('g', { 'aria-hidden': 'true' }, ...body) +
    element('a', { href, class: 'card-link', 'aria-label': label }, pane)
  );
}

/** A length with at most one decimal, the same on every system. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Width from which a picture is fitted to the screen instead of shown at its own size, in px. */
const LARGE = 1152;

/** The classes of a map: large ones shrink to a desk screen, small ones keep their size. */
export function mapClass(kind: string, width: number): string {
  return width > LARGE ? `map ${kind} is-large` : `map ${kind}`;
}
