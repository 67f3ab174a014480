import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { compileDrawn } from '#drawings/compile-drawn.ts';
import { today } from '#host/clock.ts';
import { readContent } from '#host/content-folder.ts';
import { handOver, handover, type BookSource } from './handover.ts';
import { mayHave } from './pages-of-edition.ts';

/** Time to wait for an editor to finish writing before the book is compiled again, in ms. */
const SETTLE = 60;

/**
 * Connects the book to Astro. The command line hands over the book that it checked; Astro's own commands get the
 * book of the `content` folder. In dev the folder is watched, and errors lead to the page that names them.
 */
export function keyfolio(): AstroIntegration {
  return {
    name: 'keyfolio',
    hooks: {
      'astro:config:setup': async () => {
        if (!handover()) await recompile({ content: 'content' });
      },
      'astro:server:setup': ({ server }) => {
        const source = handover()?.source ?? { content: 'content' };
        const folder = resolve(source.content);
        server.watcher.add(folder);
        let waiting: NodeJS.Timeout | undefined;
        const changed = (path: string) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            recompile(source).then(
              () => server.ws.send({ type: 'full-reload' }),
              (error: unknown) => server.config.logger.error(String(error)),
            );
          }, SETTLE);
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
        server.middlewares.use((request, _response, next) => {
          // Without any book that passed the check, every page is the one that helps to mend the plans.
          const path = (request.url ?? '/').split('?')[0] ?? '/';
          const given = handover();
          if (path.endsWith('/') && given?.published === undefined) {
            request.url = path.startsWith('/en/') ? '/en/findings/' : '/findings/';
          } else if (path.endsWith('/') && given && !mayHave(given.edition, path)) request.url = '/404/';
          next();
        });
      },
    },
  };
}

async function recompile(source: BookSource): Promise<void> {
  const files = readContent(resolve(source.content));
  const options = { today: today(), ...(source.asOf !== undefined && { asOf: source.asOf }) };
  handOver(await compileDrawn(files, options), source);
}
