import type { SourceFile } from '../source/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lastingFinder, type Lasting } from './lasting.ts';

/** What a comparison needs of a compilation. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** Findings of two versions of a book, each in its own order. */
export interface ComparedFindings {
  /** Only in the later version. */
  readonly new: readonly Diagnostic[];
  /** Only in the earlier version. */
  readonly gone: readonly Diagnostic[];
  /** In both, as the later version words and places them. */
  readonly kept: readonly Diagnostic[];
}

/**
 * Which findings a change brought, which it mended and which it left alone. A finding is the same when its rule, its
 * file and either its field and words or its line and words are: never its line number, as lines are put in above it,
 * nor the numbers in its words, as days pass. A file that was renamed takes its findings along. Two of a kind count as two.
 */
export function compareFindings(before: Checked, after: Checked): ComparedFindings {
  const [left, arrived] = [known(before), known(after)];
  const kept = new Set<Diagnostic>();
  for (const sameness of SAMENESS) pair(left, arrived, sameness, kept);
  const isRenamed = ({ finding }: Known, elsewhere: Checked) => !elsewhere.sources.has(finding.span.file);
  pair(left, arrived, renamed, kept, {
    left: (one) => isRenamed(one, after),
    arrived: (one) => isRenamed(one, before),
  });
  return {
    new: after.diagnostics.filter((finding) => arrived.has(finding)),
    gone: before.diagnostics.filter((finding) => left.has(finding)),
    kept: after.diagnostics.filter((finding) => kept.has(finding)),
  };
}

interface Known {
  readonly finding: Diagnostic;
  readonly lasting: Lasting;
}

/** What two findings must have in common to be the same. */
type Sameness = (known: Known) => readonly string[];

/** The strictest first, so that of several of a kind each finds its own. */
const SAMENESS: readonly Sameness[] = [
  ({ finding: { name, span, message }, lasting: { way, line } }) => [name, span.file, way, message.en, line],
  ({ finding: { name, span }, lasting: { way, said } }) => [name, span.file, way, said],
  ({ finding: { name, span }, lasting: { line, said } }) => [name, span.file, line, said],
];

/** Of a file that is called something else now: the same words at the same line of it. */
const renamed: Sameness = ({ finding: { name }, lasting: { way, line, said } }) => [name, way, line, said];

function known({ diagnostics, sources }: Checked): Map<Diagnostic, Known> {
  const find = lastingFinder(sources);
  return new Map(diagnostics.map((finding) => [finding, { finding, lasting: find(finding) }]));
}

/** Takes out of both what is the same in both, one for one, and keeps the later of each pair. */
function pair(
  left: Map<Diagnostic, Known>,
  arrived: Map<Diagnostic, Known>,
  sameness: Sameness,
  kept: Set<Diagnostic>,
  wanted: { readonly left: (known: Known) => boolean; readonly arrived: (known: Known) => boolean } = {
    left: () => true,
    arrived: () => true,
  },
): void {
  const waiting = Map.groupBy(left.values().filter(wanted.left), (one) => JSON.stringify(sameness(one)));
  for (const one of [...arrived.values()].filter(wanted.arrived)) {
    const earlier = waiting.get(JSON.stringify(sameness(one)))?.shift();
    if (!earlier) continue;
    left.delete(earlier.finding);
    arrived.delete(one.finding);
    kept.add(one.finding);
  }
}
