/** The front matter of a file that is being written: nothing in it need be right yet. */
export interface OpenFront {
  /** The file as YAML: all that is not front matter has become spaces, so that every place stays where it is. */
  readonly yaml: string;
  /** The lines of the front matter, counted from 0; the last is not among them. */
  readonly from: number;
  readonly to: number;
}

const FENCE = '---';

/** Looks for the front matter; a missing closing fence is not there yet. Nothing when the file begins with no fence. */
export function openFront(text: string, isYaml: boolean): OpenFront | undefined {
  const lines = text.split(/(?<=\n)/);
  if (isYaml) return { yaml: text, from: 0, to: lines.length + 1 };
  const fences = lines.flatMap((line, at) => (line.trimEnd() === FENCE ? [at] : []));
  if (fences[0] !== 0) return undefined;
  const to = fences[1] ?? lines.length + 1;
  const yaml = lines.map((line, at) => (at > 0 && at < to ? line : line.replace(/[^\r\n]/g, ' ')));
  return { yaml: yaml.join(''), from: 1, to };
}
