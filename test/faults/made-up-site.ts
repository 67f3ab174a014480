import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { makePrivateFolder } from '#host/private-folder.ts';
import { STAGING, type Places } from '#host/release/places.ts';
import { prepareTarget, publishRelease } from '#host/release/publish.ts';
import { sealRelease } from '#host/release/seal.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is gone after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyfolio-faults-'));
  folders.push(folder);
  return folder;
}

/** Writes a made-up site of so many pages whose every page says `version`. */
export function writeSite(folder: string, version: string, pages = 3): string {
  for (const name of ['index', '404', ...Array.from({ length: pages }, (_, at) => `pages/${at % 7}/${at}`)]) {
    const file = join(folder, `${name}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<!doctype html><title>${name}</title><p>${version}</p>${'<p>More.</p>'.repeat(400)}`);
  }
  return folder;
}

/** What is said of a made-up site. */
export const ABOUT = { keyfolio: '1.0.0', edition: 'team', asOf: '2026-11-16' } as const;

/** Whom made-up sites are for. */
export const READERS = { edition: ABOUT.edition } as const;

/** Publishes a copy of a site as a build would; gives the release. */
export async function publishCopy(places: Places, site: string, link?: Parameters<typeof publishRelease>[3]) {
  prepareTarget(places, READERS);
  const staging = await makePrivateFolder(places.folder, STAGING);
  cpSync(site, join(staging, 'site'), { recursive: true });
  await sealRelease(join(staging, 'site'), ABOUT);
  const release = await publishRelease(places, join(staging, 'site'), READERS, link);
  rmSync(staging, { recursive: true });
  return release;
}
