import type { Edition } from '#schemas/field.ts';
import { manifestFile, type ManifestFile } from '#host/release/manifest.ts';
import { leakProof, type Sought } from '#proof/leaks/leak-proof.ts';
import { sayLeaks } from '#proof/leaks/say-leaks.ts';
import { markupProof } from '#proof/markup/markup-proof.ts';
import { sayProblems } from '#proof/markup/problem.ts';
import type { Outcome } from '../../exit.ts';

/** The proofs of a site that is being built: what is made is looked at while more is made, the rest when it is sealed. */
export interface Proofs {
  /** Tells what the readers of the site may not see; before the first page is made. */
  readonly seek: (sought: Sought) => void;
  /** Looks at a page or a part of the search index as soon as it is made. */
  readonly lookAtMade: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Those, as the manifest must name them. */
  readonly made: ReadonlyMap<string, ManifestFile>;
  /** Looks at any other file of the site. */
  readonly lookAtOther: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Whether the site may be published, with what to say when it may not. */
  readonly verdict: () => Promise<{ readonly outcome: Outcome; readonly zh: string; readonly en: string }>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the proofs, whose threads get ready while the book is read. An edition for readers who may not see everything is
 * searched for what is hidden from them.
 */
export function startProofs(edition: Edition): Proofs {
  const leaks = edition === 'team' ? undefined : leakProof();
  const markup = markupProof();
  const made = new Map<string, ManifestFile>();
  const lookAtOther = async (path: string, bytes: Uint8Array): Promise<void> => {
    await Promise.all([markup.look({ path, bytes }), leaks?.look({ path, bytes })]);
  };
  return {
    seek: (sought) => leaks?.seek(sought),
    made,
    lookAtOther,
    lookAtMade: async (path, bytes) => {
      made.set(path, manifestFile(path, bytes));
      await lookAtOther(path, bytes);
    },
    verdict: async () => {
      const [problems, found = []] = await Promise.all([markup.answer(), leaks?.answer()]);
      if (problems.length > 0)
        return { outcome: 'bug', zh: sayProblems(problems, 'zh-CN'), en: sayProblems(problems, 'en') };
      if (found.length > 0) return { outcome: 'leak', zh: sayLeaks(found, 'zh-CN'), en: sayLeaks(found, 'en') };
      return { outcome: 'clean', zh: '', en: '' };
    },
    stop: async () => {
      await Promise.all([markup.stop(), leaks?.stop()]);
    },
  };
}
