import { pinyin } from 'pinyin-pro';

/** A proposal is to be read and typed: longer titles are cut behind so many characters. */
const LONGEST = 40;

/**
 * A name for a file from what people call the thing: its Latin name where it has one, else pinyin. `person` keeps the
 * surname apart from the rest, as in `zhou-qiming`. Nothing where no letter can be had.
 */
export function proposeName(titles: readonly string[], person = false): string | undefined {
  const latin = titles.find((title) => /\p{Script=Latin}/u.test(title) && !/\p{Script=Han}/u.test(title));
  const title = latin ?? titles[0] ?? '';
  const syllables = pinyin(title, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
    ...(person && { mode: 'surname' as const }),
  });
  const isName = person && /^\p{Script=Han}{2,4}$/u.test(title);
  const words = isName ? surnameFirst(syllables) : syllables;
  const name = words
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return cut(name.replace(/^-|-$/g, '')) || undefined;
}

/** Of four characters two are the surname, as in 欧阳; of fewer, one. */
function surnameFirst(syllables: readonly string[]): readonly string[] {
  const length = syllables.length === 4 ? 2 : 1;
  return [syllables.slice(0, length).join(''), syllables.slice(length).join('')];
}

function cut(name: string): string {
  return name.length <= LONGEST ? name : name.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
}
