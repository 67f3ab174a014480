/** Rules that a file by itself has no use for: other themes, other media, a pointer over it, fonts of a page. */
const AT_RULE = /@[a-z-]+[^{;]*\{(?:[^{}]|\{[^{}]*\})*\}/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const NOT_STILL = /:(?:hover|focus|active|target)|\[data-theme/;

/** Deepest chain of tokens that take their value from other tokens. */
const MOST_STEPS = 8;

/**
 * A picture as a file of its own: the light theme's values stand in the style rules, as programs other than browsers
 * know no variables, and nothing is a link, as the site's addresses lead nowhere from a file.
 */
export function standaloneSvg(svg: string, styleSheets: readonly string[]): string {
  const written = plain(styleSheets.join('\n'));
  const tokens = lightTokens(written);
  const rules = Array.from(written.matchAll(RULE), ([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    body: resolved(body.trim().replace(/\s+/g, ' '), tokens),
  })).filter(({ selector }) => selector !== ':root' && !NOT_STILL.test(selector));
  const font = `svg { font-family: ${resolved('var(--sans)', tokens)}; background: ${resolved('var(--paper)', tokens)}; }`;
  const css = [font, ...rules.map(({ selector, body }) => `${selector} { ${body} }`)].join('\n');
  const still = svg.replace(/<a\b[^>]*>/g, (tag) => tag.replace(/ href="[^"]*"/, ''));
  const head = still.indexOf('>') + 1;
  const style = `<style>\n${css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}\n</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${still.slice(0, head)}${style}${still.slice(head)}\n`;
}

/** A style sheet without comments and at-rules. */
function plain(css: string): string {
  return css.replace(/\/\*[^]*?\*\//g, '').replace(AT_RULE, '');
}

/** The values of the light theme by the names of their tokens. */
export function lightTokens(styleSheet: string): ReadonlyMap<string, string> {
  const css = plain(styleSheet);
  const tokens = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(RULE)) {
    if (selector.trim() !== ':root') continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      tokens.set(name, light(value.trim().replace(/\s+/g, ' ')));
  }
  return tokens;
}

function resolved(text: string, tokens: ReadonlyMap<string, string>): string {
  let value = text;
  for (let step = 0; step < MOST_STEPS && value.includes('var('); step++)
    value = value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => tokens.get(name) ?? whole);
  return light(value);
}

function light(value: string): string {
  return value.replace(/light-dark\(\s*([^,()]+),[^()]+\)/g, '$1');
}
