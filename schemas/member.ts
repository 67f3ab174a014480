import * as z from 'zod';
import { field } from './field.ts';
import { line } from './primitives.ts';

/** `name`, `group/team` or an address, as a code host knows somebody; YAML would take a bare `@` for its own. */
const HANDLE =
  /^(?:@?[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)*|[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/;

/** `team/<member>.md`: one of our people (method: P4). */
export const member = z.strictObject({
  name: field(line(), '姓名', 'Name', { edition: 'training', names: 'person' }),
  otherName: field(line().optional(), '另一语言的姓名', 'Name in the other language', {
    edition: 'training',
    names: 'person',
  }),
  title: field(line(), '职务', 'Title', { edition: 'executive' }),
  unit: field(line().optional(), '部门', 'Unit', { edition: 'executive' }),
  region: field(line().optional(), '区域', 'Region', { edition: 'executive' }),
  handle: field(z.string().max(100).regex(HANDLE).optional(), '代码托管账号', 'Handle at the code host', {
    edition: 'team',
    hint: {
      'zh-CN': '账号、组/团队或工作邮箱，不写 @；keyfolio codeowners 由此请团队评审自己客户的改动。',
      en: 'Name, group/team or business address, without @: `keyfolio codeowners` asks the team to review changes of its accounts.',
    },
    ours: true,
  }),
});
