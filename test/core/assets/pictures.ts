/** A picture of one pixel. */
export const PNG: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** An SVG file with something in it, in one line. */
export function svgOf(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">${inside}</svg>`;
}

/** An SVG picture with nothing wrong in it. */
export const SVG = svgOf('<rect width="8" height="8"/>');
