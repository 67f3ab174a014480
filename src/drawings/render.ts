import { createHash } from 'node:crypto';
import type { MermaidConfig } from 'mermaid';
import { lightTokens } from '#core/diagrams/standalone.ts';
import type { Drawn } from '#core/parse/diagram.ts';
import { pictureStyles } from '#host/style-sheets.ts';
import { becomeBrowser, clearBrowser } from './browser.ts';
import { lineOfError } from './parse-error.ts';
import { forbiddenIn } from './verify.ts';

/** Air around a drawing, in px. */
const AIR = 8;

becomeBrowser(); // Mermaid looks for a browser when it is loaded
const { default: mermaid } = await import('mermaid');
mermaid.initialize(config());

/** Draws a source with Mermaid; whatever is in it, this never throws. */
export async function drawMermaid(source: string): Promise<Drawn> {
  clearBrowser();
  try {
    // The line of today would move from build to build.
    const still = /^\s*gantt\b/m.test(source) ? `${source.trimEnd()}\ntodayMarker off\n` : source;
    const { svg } = await mermaid.render('drawing', still);
    return published(svg);
  } catch (error) {
    const line = lineOfError(error, source);
    return { kind: 'broken', ...(line !== undefined && { line }) };
  }
}

/** The drawing as the file that is published. */
function published(svg: string): Drawn {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const found = forbiddenIn(root);
  if (found !== undefined) return { kind: 'refused', what: found };
  const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (!(width > 0 && height > 0)) return { kind: 'broken' };
  const size = { width: Math.ceil(width + 2 * AIR), height: Math.ceil(height + 2 * AIR) };
  root.removeAttribute('style');
  forgetCounters(root);
  root.setAttribute('viewBox', `${x - AIR} ${y - AIR} ${size.width} ${size.height}`);
  for (const [name, value] of Object.entries(size)) root.setAttribute(name, String(value));
  const text = `${new XMLSerializer().serializeToString(root)}\n`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { kind: 'drawn', drawing: { name, svg: text, ...size } };
}

/** Takes out names that nothing refers to: Mermaid counts in them what it drew before. */
function forgetCounters(root: Element): void {
  const text = root.outerHTML;
  for (const element of root.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('data-') && name !== 'data-look') element.removeAttribute(name);
    }
    if (element.closest('defs, marker, symbol')) continue;
    const { id } = element;
    const isNamed = [`#${id})`, `#${id}"`, `"${id}"`].some(
      (use) => text.split(use).length > (use.startsWith('"') ? 2 : 1),
    );
    if (id !== '' && !isNamed && !root.getAttribute('aria-labelledby')?.includes(id)) element.removeAttribute('id');
  }
}

/** Mermaid in the colours and letters of the site, on paper in both themes, with everything outward shut. */
function config(): MermaidConfig {
  const tokens = lightTokens(pictureStyles().join('\n'));
  const of = (name: string) => tokens.get(`--${name}`) ?? '';
  const fontFamily = of('sans').replaceAll("'", '');
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    deterministicIDSeed: 'keyfolio',
    fontSize: 14,
    maxTextSize: 20_000,
    maxEdges: 400,
    htmlLabels: false,
    // Wider boxes than their words would hold them off centre.
    flowchart: { minNodeWidth: 0 },
    state: { minNodeWidth: 0 },
    sequence: {
      diagramMarginX: AIR,
      diagramMarginY: AIR,
      width: 112,
      height: 44,
      actorMargin: 32,
      messageFontSize: 14,
      actorFontSize: 14,
      noteFontSize: 14,
    },
    look: 'classic',
    theme: 'base',
    fontFamily,
    themeVariables: {
      fontFamily,
      fontSize: '14px',
      dropShadow: 'none',
      useGradient: false,
      background: of('raised'),
      primaryColor: of('accent-soft'),
      primaryTextColor: of('ink'),
      primaryBorderColor: of('accent'),
      secondaryColor: of('band'),
      tertiaryColor: of('paper'),
      lineColor: of('line'),
      textColor: of('ink'),
      noteBkgColor: of('warn-soft'),
      noteBorderColor: of('warn'),
      noteTextColor: of('ink'),
      edgeLabelBackground: of('raised'),
      clusterBkg: of('paper'),
      clusterBorder: of('hairline'),
      quadrant1Fill: of('accent-soft'),
      quadrant2Fill: of('paper'),
      quadrant3Fill: of('paper'),
      quadrant4Fill: of('paper'),
      quadrantPointFill: of('accent'),
      xyChart: { plotColorPalette: [of('accent'), of('warn'), of('external')].join(', ') },
    },
  };
}
