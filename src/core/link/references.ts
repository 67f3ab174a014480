import type { RefTarget, Text } from '#schemas/field.ts';
import { NAME } from '#schemas/primitives.ts';
import type { Symbols } from '../declare/symbols.ts';
import { excerpt, type Report } from '../diagnostics/collector.ts';
import { didYouMean, nearest } from '../diagnostics/suggest.ts';
import type { Located } from '../parse/document.ts';
import type { Identity } from '../parse/kind-of.ts';
import type { YamlNode, YamlScalar } from '../parse/yaml-node.ts';
import type { RefTree } from '../validate/schema-walk.ts';
import { factsOf } from '../validate/kind-schema.ts';

/** What a reference may lead to, in words. */
export const TARGET_LABELS: Readonly<Record<RefTarget, Text>> = {
  member: { 'zh-CN': '我方成员', en: 'team member' },
  person: { 'zh-CN': '关系人', en: 'stakeholder' },
  opportunity: { 'zh-CN': '商机', en: 'opportunity' },
  solution: { 'zh-CN': '解决方案', en: 'solution' },
  industry: { 'zh-CN': '行业', en: 'industry' },
  'customer-goal': { 'zh-CN': '客户目标', en: 'customer goal' },
  'customer-strategy': { 'zh-CN': '客户战略', en: 'customer strategy' },
  tactic: { 'zh-CN': '战术', en: 'tactic' },
  need: { 'zh-CN': '需求', en: 'need' },
  unit: { 'zh-CN': '部门', en: 'unit' },
  goal: { 'zh-CN': '目标', en: 'goal' },
  action: { 'zh-CN': '行动', en: 'action' },
  account: { 'zh-CN': '客户', en: 'account' },
  competitor: { 'zh-CN': '竞争者', en: 'competitor' },
  partner: { 'zh-CN': '伙伴', en: 'partner' },
  play: { 'zh-CN': '打法', en: 'play' },
  'swot-item': { 'zh-CN': 'SWOT 条目', en: 'SWOT point' },
  criterion: { 'zh-CN': '打分指标', en: 'scoring criterion' },
  characteristic: { 'zh-CN': '大客户特点', en: 'characteristic' },
  term: { 'zh-CN': '术语', en: 'term' },
  tool: { 'zh-CN': '工具', en: 'tool' },
  lesson: { 'zh-CN': '课页', en: 'lesson' },
  exercise: { 'zh-CN': '练习', en: 'exercise' },
  lecture: { 'zh-CN': '讲次', en: 'lecture' },
};

/** Where a document of the shared kinds would stand, for the help of an unknown name. */
const FILE_OF: Partial<Record<RefTarget, string>> = {
  member: 'team/<name>.md',
  person: 'people/<name>.md',
  opportunity: 'opportunities/<name>.md',
  solution: 'solutions/<name>.md',
  industry: 'industries/<name>.md',
  account: 'accounts/<name>/account.md',
  competitor: 'competitors/<name>.md',
  partner: 'partners/<name>.md',
  play: 'plays/<name>.md',
  term: 'glossary/<name>.md',
  tool: 'method/tools/<name>.md',
  lesson: 'course/lessons/<name>.md',
  exercise: 'course/exercises/<name>.md',
  lecture: 'course/lectures/<name>.md',
};

/** Longest name that the schema takes. */
const MAX_NAME = 80;

/** Checks that every reference in the front matter leads to something; what is no name is the schema's to report. */
export function checkReferences(document: Located & Identity, symbols: Symbols, report: Report): void {
  const visit = (node: YamlNode, { targets, below }: RefTree): void => {
    if (node.type === 'scalar') {
      if (targets) checkReference(document, node, targets, symbols, report);
      return;
    }
    for (const [step, tree] of below) {
      if (node.type === 'map' && step !== '*') {
        const entry = node.entries.get(step);
        if (entry) visit(entry.node, tree);
      } else if (node.type === 'map') {
        for (const entry of node.entries.values()) visit(entry.node, tree);
      } else if (step === '*') {
        for (const item of node.items) visit(item, tree);
      }
    }
  };
  const { refs } = factsOf(document);
  // Places are looked for only when some reference of the document leads nowhere.
  if (!allLead(document.front.value, refs, document.account, symbols)) visit(document.front.tree, refs);
}

/** Whether every reference below a value leads to something. */
function allLead(value: unknown, { targets, below }: RefTree, account: string | undefined, symbols: Symbols): boolean {
  if (typeof value === 'string') {
    return targets === undefined || targets.some((target) => symbols.names(target, account).has(value));
  }
  if (typeof value !== 'object' || value === null) return true;
  // Every value of the book passes here: loops make no functions and copy no lists.
  for (const [step, tree] of below) {
    if (step === '*') {
      const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      for (const item of items) if (!allLead(item, tree, account, symbols)) return false;
    } else if (Object.hasOwn(value, step)) {
      if (!allLead((value as Record<string, unknown>)[step], tree, account, symbols)) return false;
    }
  }
  return true;
}

function checkReference(
  document: Located & Identity,
  { value, start, end }: YamlScalar,
  targets: readonly RefTarget[],
  symbols: Symbols,
  report: Report,
): void {
  if (typeof value !== 'string' || value.length > MAX_NAME || !NAME.test(value)) return;
  if (targets.some((target) => symbols.names(target, document.account).has(value))) return;
  if (targets.some((target) => symbols.mayHide(target, document.account))) return;
  reportUnknown(document, { file: document.path, start, end }, value, targets, symbols, report);
}

function reportUnknown(
  document: Identity,
  span: Parameters<Report>[1],
  name: string,
  targets: readonly RefTarget[],
  symbols: Symbols,
  report: Report,
): void {
  const kinds: Text = {
    'zh-CN': targets.map((target) => TARGET_LABELS[target]['zh-CN']).join('或'),
    en: targets.map((target) => TARGET_LABELS[target].en).join(' or '),
  };
  const shown = excerpt(name);
  // Items of a plan have everyday names; only a document's name in another account says what was meant.
  const elsewhere = targets
    .filter((target) => FILE_OF[target] !== undefined)
    .flatMap((target) => symbols.accountsWith(target, name));
  if (elsewhere[0] !== undefined) {
    report(
      'reference/other-account',
      span,
      {
        'zh-CN': `${kinds['zh-CN']} \`${shown}\` 属于客户 \`${elsewhere[0]}\`。`,
        en: `The ${kinds.en} \`${shown}\` belongs to account \`${elsewhere[0]}\`.`,
      },
      { 'zh-CN': '引用只能在同一个客户之内。', en: 'References stay within one account.' },
    );
    return;
  }
  const known = targets.flatMap((target) => [...symbols.names(target, document.account)]);
  const place = FILE_OF[targets[0] ?? 'member'];
  const create: Text | undefined =
    place !== undefined && nearest(name, known) === undefined
      ? {
          'zh-CN': `新建 \`${place.replace('<name>', shown)}\`，或改正名字。`,
          en: `Create \`${place.replace('<name>', shown)}\`, or correct the name.`,
        }
      : undefined;
  report(
    'reference/unknown',
    span,
    { 'zh-CN': `没有名为 \`${shown}\` 的${kinds['zh-CN']}。`, en: `There is no ${kinds.en} named \`${shown}\`.` },
    create ?? didYouMean(name, known) ?? noneYet(kinds),
  );
}

/** What to do where the account has nothing of the kind at all. */
function noneYet(kinds: Text): Text {
  return {
    'zh-CN': `这个客户还没有写下任何${kinds['zh-CN']}：先写它，或删掉这个名字。`,
    en: `The account has no ${kinds.en} yet: write it down first, or delete the name.`,
  };
}
