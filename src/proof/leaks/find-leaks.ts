import { withoutTargets } from '#core/edition/without-targets.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { TooLarge } from './decode/payload.ts';
import { folder } from './fold.ts';
import type { Hidden } from './hidden.ts';
import type { Leak } from './leak.ts';
import { lookingThrough, type LookingThrough } from './look-through.ts';
import { needleIndex } from './needle-index.ts';
import { needlesOf, type Needle } from './needles.ts';

/** Searches the files of a site, one by one as they come. */
export interface LeakSearch {
  readonly look: (file: EmittedFile) => void;
  /** What was found so far, in the order of the paths: once for each file and source. */
  readonly leaks: () => readonly Leak[];
  /** Hidden strings that are looked for. */
  readonly searched: number;
  /** Those that are not: chance writes them as well, or the edition shows the same words elsewhere. */
  readonly notSearched: number;
}

/** Texts in which a hidden string is no secret. */
export interface Public {
  /** What the edition may show. */
  readonly shown?: Iterable<string>;
  /** What every site says, whatever is in the book; only read when something was found. */
  readonly everywhere?: () => Iterable<string>;
}

/** Whoever opens such a file reads our sources, and through them names that no page shows. */
const SOURCE_MAP = /\.map$/i;

/** A leak with the stretch of text that it was known by. */
interface Finding {
  readonly leak: Leak;
  readonly needle?: Needle;
}

/** Prepares the search for everything hidden that does not also stand among the texts that may be shown. */
export function leakSearch(hidden: readonly Hidden[], { shown = [], everywhere }: Public = {}): LeakSearch {
  const index = needleIndex(hidden.flatMap(needlesOf));
  const open = standingIn(shown, index.needles());
  const secret = needleIndex([...index.needles()].filter((needle) => !open.has(needle)));
  const searched = new Set([...secret.needles()].map(({ of }) => of)).size;
  const fold = folder();
  const through = lookingThrough((text) => {
    const found = new Set<Needle>();
    secret.search(fold(text), (needle) => found.add(needle));
    return [...found];
  });
  const findings: Finding[] = [];
  return {
    look: (file) => void findings.push(...findingsIn(file, through, hidden)),
    leaks: () => {
      const needles = findings.flatMap(({ needle }) => needle ?? []);
      const known = needles.length > 0 && everywhere ? standingIn(everywhere(), needles) : new Set<Needle>();
      const told = new Set<string>();
      const inOrder = findings.toSorted((a, b) => (a.leak.path < b.leak.path ? -1 : a.leak.path > b.leak.path ? 1 : 0));
      return inOrder.flatMap(({ leak, needle }) => {
        const place = `${leak.kind}\0${leak.path}\0${leak.source}`;
        if ((needle && known.has(needle)) || told.has(place)) return [];
        told.add(place);
        return [leak];
      });
    },
    searched,
    notSearched: hidden.length - searched,
  };
}

/** Every place in emitted files where a hidden string can be read. */
export function findLeaks(
  files: Iterable<EmittedFile>,
  hidden: readonly Hidden[],
  known: Public = {},
): readonly Leak[] {
  const search = leakSearch(hidden, known);
  for (const file of files) search.look(file);
  return search.leaks();
}

function standingIn(texts: Iterable<string>, needles: Iterable<Needle>): ReadonlySet<Needle> {
  const index = needleIndex(needles);
  const found = new Set<Needle>();
  const fold = folder();
  for (const text of texts) index.search(fold(withoutTargets(text)), (needle) => found.add(needle));
  return found;
}

function findingsIn(
  { path, bytes }: EmittedFile,
  { find }: LookingThrough<Needle>,
  hidden: readonly Hidden[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const whole = (kind: Leak['kind']): Finding => ({ leak: { kind, path, decoders: [], source: '', letters: 0 } });
  if (SOURCE_MAP.test(path)) findings.push(whole('source-map'));
  const tell = (decoders: readonly string[], needle: Needle): void => {
    const source = hidden[needle.of]?.source ?? '';
    findings.push({ leak: { kind: 'hidden-text', path, decoders, source, letters: needle.length }, needle });
  };
  try {
    for (const { what, decoders } of find({ text: path })) tell(['file name', ...decoders], what);
    for (const { what, decoders } of find({ bytes })) tell(decoders, what);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    findings.push(whole('not-read'));
  }
  return findings;
}
