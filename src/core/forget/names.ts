import type { DataOf } from '#schemas/index.ts';

/** What somebody may be called in running text. */
export interface Names {
  /** Nobody else is called so: looked for in the whole book. */
  readonly full: readonly string[];
  /** Others may be called so too: looked for in the files of the account. */
  readonly short: readonly string[];
}

/** What Chinese puts behind a surname, and English before it, when it speaks of somebody at work. */
const AFTER = '总 董 局 处 科 部长 主任 经理 总监 院长 所长 厂长 处长 科长 局长 书记 工 老师 先生 女士 博士'.split(' ');
const BEFORE = ['Mr', 'Mr.', 'Ms', 'Ms.', 'Mrs', 'Mrs.', 'Dr', 'Dr.'];
const HAN = /^\p{Script=Han}+$/u;

/** The names, given names, forms of address and addresses of a person; `file` is the name of the person’s file. */
export function namesOf(
  file: string,
  { name, otherName, email }: Pick<DataOf<'person'>, 'name' | 'otherName' | 'email'>,
): Names {
  const both = [name, ...(otherName === undefined ? [] : [otherName])];
  return {
    full: [...both.flatMap(written), file, ...(email === undefined ? [] : [email])],
    short: [...new Set(both.flatMap((one) => shortOf(one, HAN.test(name))))].filter(
      (one) => Array.from(one).length > 1,
    ),
  };
}

/** A name as it is written, and a Latin one the other way round. */
function written(name: string): readonly string[] {
  const words = name.split(/\s+/);
  return words.length === 2 ? [name, words.toReversed().join(' ')] : [name];
}

/** The given name, and the surname with a form of address. In a name of a Chinese person the surname comes first. */
function shortOf(name: string, isChinese: boolean): readonly string[] {
  if (HAN.test(name)) {
    const characters = Array.from(name);
    const surname = characters.slice(0, characters.length > 3 ? 2 : 1).join('');
    return [name.slice(surname.length), ...AFTER.map((title) => `${surname}${title}`)];
  }
  const words = name.split(/[\s·]+/);
  if (words.length < 2) return [];
  const surname = (isChinese ? words[0] : words.at(-1)) ?? '';
  const given = isChinese ? words.slice(1) : words.slice(0, -1);
  return [...given, ...BEFORE.map((title) => `${title} ${surname}`)];
}
