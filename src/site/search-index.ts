import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The folders whose documents can be found; plans read the same in English, so only the method is indexed twice. */
const METHOD = ['tiers', 'stages', 'phases', 'roles', 'tools', 'reviews'];
const DOSSIERS = ['team', 'solutions', 'industries', 'competitors', 'partners', 'plays'];
/** Pages of an account that say what no other says: charts and indicators are drawn from the others. */
const PLAN_PAGES = ['forms', 'joint-plan', 'reviews', 'people/*', 'opportunities/*'];
const SEARCHED = `{${[
  'accounts/*',
  ...PLAN_PAGES.map((page) => `accounts/*/${page}`),
  ...[...DOSSIERS, ...METHOD, ...METHOD.map((folder) => `en/${folder}`)].map((folder) => `${folder}/*`),
  'glossary',
  'en/glossary',
].join(',')}}/index.html`;

/**
 * Makes the search index of a built site. One index serves both languages: split by language, a search from an
 * English page would find no Chinese plan. Chinese segmentation leaves English words whole.
 */
export async function writeSearchIndex(siteFolder: string): Promise<{ readonly pages: number }> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: siteFolder, glob: SEARCHED });
    const written = await index.writeFiles({ outputPath: join(siteFolder, 'pagefind') });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(`The search index could not be written: ${problems.join('; ')}`);
    return { pages: added.page_count };
  } finally {
    await close();
  }
}
