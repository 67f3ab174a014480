import type { Edition } from '#schemas/field.ts';
import { NAME } from '#schemas/primitives.ts';
import type { Compilation } from '#core/compile.ts';
import type { Readers } from '#host/release/readers.ts';
import type { Audience } from '#site/audience.ts';
import { named, oneOf } from './named.ts';
import { CommandStopped } from './stopped.ts';

/** What the command line says of the edition. */
export interface EditionOptions {
  readonly edition: string;
  readonly account?: string;
}

/** Where the secret of the training edition comes from: options are seen in lists of processes and kept in histories. */
export const TRAINING_KEY = 'KEYFOLIO_TRAINING_KEY';

/** A shorter one can be guessed, and with it who is behind a pseudonym. In characters. */
const TRAINING_KEY_LENGTH = 16;

const EDITIONS = ['team', 'executive', 'training', 'customer'] as const satisfies readonly Edition[];

/** Whom a site is asked for. Stops on an edition that there is not, and on one that lacks what it needs. */
export function audienceOf({ edition, account }: EditionOptions, env: NodeJS.ProcessEnv): Audience {
  const asked = oneOf(edition, EDITIONS, { 'zh-CN': '版本', en: 'edition' });
  if (asked !== 'customer' && account !== undefined)
    throw new CommandStopped(
      'usage',
      '--account 只用于客户版：--edition customer。',
      '--account belongs to the customer edition: --edition customer.',
    );
  if (asked === 'customer') {
    if (account !== undefined && !NAME.test(account))
      throw new CommandStopped(
        'usage',
        `没有客户“${account}”：--account 写 accounts/ 下的文件夹名。`,
        `There is no account "${account}": --account takes the name of a folder in accounts/.`,
      );
    if (account !== undefined) return { edition: asked, account };
    throw new CommandStopped(
      'usage',
      '客户版只给一个客户看：用 --account 写明是哪一个。',
      'The customer edition is for one account: name it with --account.',
    );
  }
  return asked === 'training' ? { edition: asked, key: trainingKey(env[TRAINING_KEY] ?? '') } : { edition: asked };
}

function trainingKey(key: string): string {
  if (key.length >= TRAINING_KEY_LENGTH) return key;
  const [zh, en] = key === '' ? ['没有设置', 'is not set'] : ['太短', 'is too short'];
  throw new CommandStopped(
    'usage',
    `环境变量 ${TRAINING_KEY} ${zh}。培训版的化名由它生成，请设成至少 ${TRAINING_KEY_LENGTH} 个字符的密语，妥善保存；密语不变，化名就不变。`,
    `The environment variable ${TRAINING_KEY} ${en}. The training edition draws its pseudonyms from it: set it to a secret of at least ${TRAINING_KEY_LENGTH} characters and keep it safe; with the same secret the names stay the same.`,
  );
}

/** Stops when the audience is an account that the book does not have, or one without a joint plan to show. */
export function checkAudience(audience: Audience, { draft }: Compilation): void {
  if (audience.edition !== 'customer' || !draft) return;
  const plan = named(audience.account, draft.accounts, { 'zh-CN': '客户', en: 'account' });
  if (plan.jointPlan) return;
  throw new CommandStopped(
    'usage',
    `客户 ${plan.id} 还没有联合生意计划，客户版里没有可看的：先写 accounts/${plan.id}/joint-plan.md。`,
    `Account ${plan.id} has no joint plan, so its edition would be empty: write accounts/${plan.id}/joint-plan.md first.`,
  );
}

/** Whom a site of an audience may be served to. */
export function readersFor(audience: Audience): Readers {
  const { edition } = audience;
  return edition === 'customer' ? { edition, account: audience.account } : { edition };
}

/**
 * The folder that a site goes into when nobody says: each edition has its own, and each customer, so that none is published, or
 * taken back by a rollback, for another.
 */
export function folderOf(audience: Audience): string {
  const { edition, account } = readersFor(audience);
  if (edition === 'team') return 'dist';
  return account === undefined ? `dist-${edition}` : `dist-${edition}-${account}`;
}
