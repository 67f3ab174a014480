import { manifestFile, type ManifestFile } from '#host/release/manifest.ts';
import { leakProof, type Sought } from '#proof/leaks/leak-proof.ts';
import { sayLeaks } from '#proof/leaks/say-leaks.ts';
import { markupProof } from '#proof/markup/markup-proof.ts';
import { sayProblems } from '#proof/markup/problem.ts';
import type { Outcome } from '../../exit.ts';

/** The proofs of a site that is being built: pages are looked at while others are made, the rest when it is sealed. */
export interface Proofs {
  /** Looks at a page that is about to be written. */
  readonly lookAtPage: (path: string, bytes: Uint8Array) => Promise<void>;
  /** What was looked at so far, as the manifest must name it. */
  readonly pages: ReadonlyMap<string, ManifestFile>;
  readonly lookAtFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Whether the site may be published, with what to say when it may not. */
  readonly verdict: () => Promise<{ readonly outcome: Outcome; readonly zh: string; readonly en: string }>;
  readonly stop: () => Promise<void>;
}

/** Starts the proofs; an edition for readers who may not see everything is searched for what is hidden from them. */
export function startProofs(sought?: Sought): Proofs {
  const leaks = sought && leakProof(sought);
  const markup = markupProof();
  const pages = new Map<string, ManifestFile>();
  const lookAtFile = async (path: string, bytes: Uint8Array): Promise<void> => {
    await Promise.all([markup.look({ path, bytes }), leaks?.look({ path, bytes })]);
  };
  return {
    pages,
    lookAtFile,
    lookAtPage: async (path, bytes) => {
      pages.set(path, manifestFile(path, bytes));
      await lookAtFile(path, bytes);
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
