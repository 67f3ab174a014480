/** A colour of the site in both themes, with how clearly it stands on the paper (WCAG contrast, 1 to 21). */
export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly onLight: number;
  readonly onDark: number;
}

/** A size or a distance of the site. */
export interface SizeToken {
  readonly name: string;
  readonly value: string;
}

/** What every style sheet takes its values from. */
export interface DesignTokens {
  readonly colours: readonly ColourToken[];
  readonly distances: readonly SizeToken[];
  readonly type: readonly SizeToken[];
}

/** Reads the tokens out of their style sheet, so that the page of the design says no value a second time. */
export function designTokens(sheet: string): DesignTokens {
  const pairs = [...sheet.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
  );
  const paper = pairs.find(({ name }) => name === 'paper');
  if (!paper) throw new Error('The style sheet of the tokens names no paper.');
  const sizes = (pattern: RegExp): readonly SizeToken[] =>
    [...sheet.slice(0, sheet.indexOf('}')).matchAll(pattern)].map(([, name = '', value = '']) => ({ name, value }));
  return {
    colours: pairs.map((pair) => ({
      ...pair,
      onLight: contrast(pair.light, paper.light),
      onDark: contrast(pair.dark, paper.dark),
    })),
    distances: sizes(/--(s\d): ([\d.]+rem);/g),
    type: sizes(/--(t-[a-z0-9]+): ([\d.]+rem);/g),
  };
}

/** The contrast of two colours by WCAG 2.2: (lighter + 0.05) ÷ (darker + 0.05), to one decimal. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return Math.round(((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)) * 10) / 10;
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
