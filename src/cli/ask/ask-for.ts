import { intro, outro } from '@clack/prompts';
import { kinds, type Kind } from '#schemas/index.ts';
import { lineOf } from '#core/draft/command-line.ts';
import type { Draft } from '#core/draft/draft.ts';
import { DRAFTED, kindWord, needsOf } from '#core/draft/place.ts';
import { kindsWanted } from '#core/draft/tier-files.ts';
import { tryOut } from '#core/draft/trial.ts';
import { nameIn } from '#core/text/names.ts';
import { circumstances, type Desk } from '../commands/new/desk.ts';
import { movedTier } from '#core/draft/moved-tier.ts';
import { finish, type Finishing } from '../commands/new/finish.ts';
import type { Outcome } from '../exit.ts';
import { interview, type Begun } from './interview.ts';
import { Left, Prompts } from './prompts.ts';

/** What the command line said already. */
export type Said = Partial<Pick<Begun, 'kind'>> & Omit<Begun, 'kind'>;

/** Asks for a document and, for a new account, for those that its tier wants; then writes them all or none. */
export async function askFor(desk: Desk, said: Said, finishing: Finishing): Promise<Outcome> {
  const prompts = new Prompts(desk.lang);
  const say = (zh: string, en: string) => (desk.lang === 'en' ? en : zh);
  try {
    intro(
      say(
        '↑↓ 选择，回车确定；Esc 或 Ctrl-C 退出，什么也不写',
        '↑↓ choose, Enter confirms; Esc or Ctrl-C leaves and writes nothing',
      ),
    );
    const drafts = await askAll(prompts, desk, said);
    let { retier } = finishing;
    const moved = retier ? undefined : movedTier(tryOut(desk, drafts, desk.lang), drafts);
    if (moved) {
      retier = await prompts.yes(
        say(
          `这样 ${moved.account} 按时间窗属于 ${moved.tier} 级，把声明等级一并改成 ${moved.tier}？`,
          `The time window of ${moved.account} then says tier ${moved.tier}. Declare ${moved.tier} as well?`,
        ),
      );
    }
    outro(say('检查并写入', 'Checking and writing'));
    const outcome = await finish(desk, drafts, { ...finishing, retier });
    if (outcome === 'findings') tellAgain(drafts, say);
    return outcome;
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    outro(say('已退出，什么也没有写。', 'Left; nothing was written.'));
    return 'interrupted';
  }
}

async function askAll(prompts: Prompts, desk: Desk, said: Said): Promise<readonly Draft[]> {
  const begun = await askAddress(prompts, desk, said);
  const first = await interview(prompts, begun, aroundOf(desk, begun.place.account, []));
  return first.kind === 'account' ? await askForMore(prompts, desk, first) : [first];
}

/** Which kind, and at which account, where the command line did not say. */
async function askAddress(prompts: Prompts, desk: Desk, said: Said): Promise<Begun> {
  const { lang, book } = desk;
  const options = DRAFTED.map((kind) => ({ value: kind, label: kinds[kind].label[lang] }));
  const kind =
    said.kind ?? ((await prompts.one(lang === 'en' ? 'What to start' : '新建什么', options, 'account', true)) as Kind); // one of the choices
  if (!needsOf(kind).account || said.place.account !== undefined) return { ...said, kind };
  const accounts = [...book.accounts].map(([value, { account }]) => ({ value, label: nameIn(lang, account.data) }));
  const account = await prompts.one(kinds.account.label[lang], accounts, undefined, true);
  return { ...said, kind, place: { ...said.place, account } };
}

/** The other files that the declared tier of a new account asks for, as many as are wanted now. */
async function askForMore(prompts: Prompts, desk: Desk, first: Draft): Promise<readonly Draft[]> {
  const { lang } = desk;
  const account = first.place.name ?? '';
  const drafts = [first];
  const { after } = tryOut(desk, drafts, lang);
  const plan = after.draft?.accounts.get(account);
  if (!plan || !after.draft) return drafts;
  const { declared } = plan.account.data.tier;
  const wanted = kindsWanted(plan, declared, after.draft, desk.asOf);
  if (wanted.length === 0) return drafts;
  const chosen = await prompts.some(
    lang === 'en' ? `Tier ${declared} asks for these as well. Write now` : `${declared} 级计划还要这些，现在写`,
    wanted.map((kind) => ({ value: kind, label: kinds[kind].label[lang] })),
    wanted,
    false,
  );
  for (const kind of wanted.filter((one) => chosen.includes(one))) {
    prompts.tell(`${kinds[kind].label[lang]} (${kindWord(kind)})`);
    drafts.push(await interview(prompts, { kind, place: { account }, answers: {} }, aroundOf(desk, account, drafts)));
  }
  return drafts;
}

/** The book with the drafts so far in it, so that they can be referred to. */
function aroundOf(desk: Desk, account: string | undefined, drafts: readonly Draft[]) {
  const { lang, prefix } = desk;
  if (drafts.length === 0) return { given: circumstances(desk, account, '', {}), files: desk.files, lang, prefix };
  const { writings, after } = tryOut(desk, drafts, lang);
  const added = writings.map(({ path }) => ({ path, type: 'file' as const, size: 0 }));
  const given = circumstances({ ...desk, book: after.draft ?? desk.book }, account, '', {});
  return { given, files: [...desk.files, ...added], lang, prefix };
}

/** What was typed is not lost: the same as lines for a shell. */
function tellAgain(drafts: readonly Draft[], say: (zh: string, en: string) => string): void {
  process.stderr.write(say('回答都在这里，改好后再运行：', 'Your answers, to change and run again:'));
  process.stderr.write(`\n${drafts.map((draft) => `  ${lineOf(draft)}\n`).join('')}`);
}
