import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePrivateFolder, removeAbandoned } from '#host/private-folder.ts';
import { manifestFile } from '#host/release/manifest.ts';
import { STAGING } from '#host/release/places.ts';
import { prepareTarget, publishRelease, TargetInUse, TargetOfOthers } from '#host/release/publish.ts';
import { readersOf, recordReaders } from '#host/release/readers.ts';
import { rollBack } from '#host/release/rollback.ts';
import { sealRelease } from '#host/release/seal.ts';
import { placesBehind } from '#host/release/served.ts';
import { verifyRelease } from '#host/release/verify.ts';
import { ABOUT, newFolder, READERS, publishCopy, writeSite } from './made-up-site.ts';

/** What the served site says. */
const said = (target: string) => /<p>(.*?)<\/p>/.exec(readFileSync(join(target, 'index.html'), 'utf8'))?.[1];

/** A place for a site, and sites that say `A`, `B` and so on to publish there. */
function setUp(name = 'dist') {
  const parent = newFolder();
  const places = placesBehind(join(parent, name));
  const publish = (version: string, link?: typeof symlinkSync) =>
    publishCopy(places, writeSite(join(newFolder(), version), version), link);
  return { parent, places, publish, target: places.target };
}

/** A disk without links. */
const noLinks: typeof symlinkSync = () => {
  throw Object.assign(new Error('EPERM: operation not permitted, symlink'), { code: 'EPERM' });
};

describe('a site that is published', () => {
  test('is a link to its release, and beside it is only what belongs to releases', async () => {
    const { parent, places, publish, target } = setUp();
    const release = await publish('A');
    expect(said(target)).toBe('A');
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
    expect(readdirSync(parent).sort()).toEqual(['.dist-releases', 'dist']);
    expect(readdirSync(places.folder).sort()).toEqual([release, 'history', 'readers'].sort());
  });

  test('has a manifest of every file that depends on its content alone', async () => {
    const [one, other] = [setUp(), setUp('public')];
    expect(await one.publish('A')).toBe(await other.publish('A'));
    expect(readFileSync(join(one.target, 'manifest.json'), 'utf8')).toBe(
      readFileSync(join(other.target, 'manifest.json'), 'utf8'),
    );
    const { manifest, differences } = verifyRelease(one.target);
    expect(differences).toEqual([]);
    expect(manifest?.files.map(({ path }) => path)).toEqual([
      '404.html',
      'index.html',
      'pages/0/0.html',
      'pages/1/1.html',
      'pages/2/2.html',
    ]);
    expect(await one.publish('B')).not.toBe(await one.publish('A'));
  });

  test('replaces a plain folder of an older version, which becomes the release before', async () => {
    const { places, publish, target } = setUp();
    writeSite(target, 'old');
    await publish('A');
    expect(said(target)).toBe('A');
    expect(rollBack(places).kind).toBe('done');
    expect(said(target)).toBe('old');
  });

  test('takes the place of an empty folder, and of no folder with something else in it', async () => {
    const { places, publish, target } = setUp();
    mkdirSync(target);
    await publish('A');
    expect(said(target)).toBe('A');
    rmSync(target);
    mkdirSync(target);
    writeFileSync(join(target, 'thesis.txt'), 'My only copy.');
    expect(() => prepareTarget(places, READERS)).toThrow(TargetInUse);
    expect(readdirSync(target)).toEqual(['thesis.txt']);
  });

  test('is replaced by one for the same readers only', async () => {
    const { places, publish, target } = setUp();
    await publish('A');
    prepareTarget(places, READERS);
    for (const readers of [{ edition: 'executive' }, { edition: 'customer', account: 'acme' }])
      expect(() => prepareTarget(places, readers)).toThrow(TargetOfOthers);
    recordReaders(places, { edition: 'customer', account: 'acme' });
    prepareTarget(places, { edition: 'customer', account: 'acme' });
    expect(() => prepareTarget(places, { edition: 'customer', account: 'kino' })).toThrow(TargetOfOthers);
    expect(readersOf(places)).toEqual({ edition: 'customer', account: 'acme' });
    rmSync(places.readers); // a site from before it was written down says its edition by itself
    expect(readersOf(places)).toEqual({ edition: 'team' });
    rmSync(target);
    expect(readersOf(places)).toBeUndefined();
  });

  test('stands where a link of the user leads', async () => {
    const { parent, publish } = setUp('real');
    symlinkSync('real', join(parent, 'dist'));
    expect(placesBehind(join(parent, 'dist')).target).toBe(join(parent, 'real'));
    await publish('A');
    expect(placesBehind(join(parent, 'dist')).target).toBe(join(parent, 'real'));
    expect(said(join(parent, 'dist'))).toBe('A');
  });

  test('is one of three that are kept', async () => {
    const { places, publish } = setUp();
    const releases: string[] = [];
    for (const version of ['A', 'B', 'C', 'D']) releases.push(await publish(version));
    expect(readdirSync(places.folder).sort()).toEqual([...releases.slice(1), 'history', 'readers'].sort());
    expect(await publish('D')).toBe(releases.at(-1));
    expect(readdirSync(places.folder).sort()).toEqual([...releases.slice(1), 'history', 'readers'].sort());
  });

  test('is served again when somebody removed the link, its release or both', async () => {
    for (const link of [undefined, noLinks]) {
      const { places, publish, target } = setUp();
      const release = await publish('A', link);
      rmSync(target, { recursive: true });
      expect([await publish('A', link), said(target)]).toEqual([release, 'A']);
      if (link === undefined) rmSync(join(places.folder, release), { recursive: true });
      expect([await publish('A', link), said(target)]).toEqual([release, 'A']);
      rmSync(places.folder, { recursive: true });
      expect([await publish('A', link), said(target)]).toEqual([release, 'A']);
    }
  });

  test('is published anew when the release of that name was damaged', async () => {
    const { publish, target } = setUp();
    const release = await publish('A');
    appendFileSync(join(target, 'index.html'), 'damaged');
    expect(await publish('A')).toBe(`${release}.1`);
    expect(verifyRelease(target).differences).toEqual([]);
  });
});

describe('a site that is not whole', () => {
  test.each([
    ['changed', 'changed', 'index.html'],
    ['missing', 'missing', 'index.html'],
    ['more', 'not-in-manifest', 'index.html.bak'],
    ['no manifest', 'no-manifest', 'manifest.json'],
  ])('(%s) is not published and the old one stays', async (fault, what, path) => {
    const { places, publish, target } = setUp();
    await publish('A');
    const staging = join(await makePrivateFolder(places.folder, STAGING), 'site');
    writeSite(staging, 'B');
    await sealRelease(staging, ABOUT);
    if (fault === 'changed') appendFileSync(join(staging, path), '.');
    else if (fault === 'more') writeFileSync(join(staging, path), '');
    else rmSync(join(staging, path));
    expect(verifyRelease(staging).differences).toEqual([{ what, path }]);
    await expect(publishRelease(places, staging, READERS)).rejects.toThrow(path);
    expect(said(target)).toBe('A');
  });
});

describe('a page that was looked at when it was made', () => {
  const made = (text: string) => new Map([['index.html', manifestFile('index.html', Buffer.from(text))]]);
  const seal = async (text: string) => {
    const { places, publish } = setUp();
    await publish('A');
    const staging = writeSite(join(await makePrivateFolder(places.folder, STAGING), 'site'), 'B');
    writeFileSync(join(staging, 'index.html'), '<p>B</p>');
    const looked: string[] = [];
    const look = async (path: string) => void looked.push(path);
    await sealRelease(staging, ABOUT, { made: made(text), look });
    return { places, staging, looked: looked.sort() };
  };

  test('is not looked at again, and every other file is', async () => {
    const { places, staging, looked } = await seal('<p>B</p>');
    expect(looked).toEqual(['404.html', 'pages/0/0.html', 'pages/1/1.html', 'pages/2/2.html']);
    await publishRelease(places, staging, READERS);
    expect(said(places.target)).toBe('B');
  });

  test('is not published when it was written otherwise', async () => {
    const { places, staging } = await seal('<p>C</p>');
    await expect(publishRelease(places, staging, READERS)).rejects.toThrow('index.html');
    expect(said(places.target)).toBe('A');
  });

  test('must be there', async () => {
    const staging = writeSite(join(newFolder(), 'site'), 'B');
    rmSync(join(staging, 'index.html'));
    await expect(sealRelease(staging, ABOUT, { made: made('<p>B</p>') })).rejects.toThrow(
      'The site lacks what was made: index.html',
    );
  });
});

describe('a rollback', () => {
  test('serves the release before, further back each time, and a new build goes on from there', async () => {
    const { places, publish, target } = setUp();
    for (const version of ['A', 'B', 'C']) await publish(version);
    const served = [said(target)];
    for (let times = 0; times < 2; times++) {
      rollBack(places);
      served.push(said(target));
    }
    expect(served).toEqual(['C', 'B', 'A']);
    expect(rollBack(places)).toEqual({ kind: 'none-before' });
    await publish('D');
    rollBack(places);
    expect(said(target)).toBe('A');
  });

  test('passes over a damaged release', async () => {
    const { places, publish, target } = setUp();
    const [, second] = [await publish('A'), await publish('B'), await publish('C')];
    appendFileSync(join(places.folder, second, 'index.html'), 'damaged');
    rollBack(places);
    expect(said(target)).toBe('A');
  });

  test('says when there is nothing to go back to', () => {
    expect(rollBack(setUp().places)).toEqual({ kind: 'nothing-published' });
  });
});

describe('where there are no links', () => {
  test('folders change their names, with the same releases', async () => {
    const { places, publish, target } = setUp();
    const releases = [await publish('A', noLinks), await publish('B', noLinks), await publish('C', noLinks)];
    expect(said(target)).toBe('C');
    expect(lstatSync(target).isDirectory()).toBe(true);
    expect(readdirSync(places.folder).sort()).toEqual([...releases.slice(0, 2), 'history', 'readers'].sort());
  });

  test('a replacement that was cut short is put back by the next command', async () => {
    const { places, publish, target } = setUp();
    await publish('A', noLinks);
    const release = await publish('B', noLinks);
    writeFileSync(places.aside, release);
    rmSync(join(places.folder, release), { recursive: true, force: true });
    // As `serveRelease` leaves it when it ends between its two steps.
    renameSync(target, join(places.folder, release));
    prepareTarget(places, READERS);
    expect(said(target)).toBe('B');
    expect(existsSync(places.aside)).toBe(false);
  });
});

describe('folders of builds', () => {
  test('are for this user alone, and stay while their maker lives', async () => {
    const parent = newFolder();
    const folder = await makePrivateFolder(parent, 'build-');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await removeAbandoned(parent, 'build-');
    expect(existsSync(folder)).toBe(true);
  });

  test('go away when their maker is dead, also when another process has its number now', async () => {
    const parent = newFolder();
    const living = await makePrivateFolder(parent, 'build-');
    const reused = living.replace(/(build-\d+)-\d+/, '$1-1');
    const unnamed = join(parent, 'build-abc');
    for (const folder of [reused, unnamed, join(parent, 'other')]) mkdirSync(folder);
    await removeAbandoned(parent, 'build-');
    expect(readdirSync(parent).sort()).toEqual([living.slice(parent.length + 1), 'other'].sort());
  });
});
