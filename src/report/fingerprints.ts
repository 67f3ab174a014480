import type { Compilation } from '#core/compile.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import { lastingFinder } from '#core/diagnostics/lasting.ts';

/** A digest of a text in hexadecimal digits, such as SHA-256. Whoever asks for a report brings one along. */
export type Digest = (text: string) => string;

/**
 * A name for each finding that no other finding has and that stays when lines are put in above it and days pass: made
 * from its rule, its file, its field and its words. The same once more is told apart by counting.
 */
export function fingerprints({ diagnostics, sources }: Compilation, digest: Digest): ReadonlyMap<Diagnostic, string> {
  const find = lastingFinder(sources);
  const seen = new Map<string, number>();
  return new Map(
    diagnostics.map((finding) => {
      const { way, said } = find(finding);
      const words = JSON.stringify([finding.name, finding.span.file, way, said]);
      const nth = (seen.get(words) ?? 0) + 1;
      seen.set(words, nth);
      return [finding, digest(nth === 1 ? words : `${words}\n${nth}`)];
    }),
  );
}
