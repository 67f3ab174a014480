import * as z from 'zod';
import { field } from './field.ts';
import { line } from './primitives.ts';

/** `team/<member>.md`: one of our people (method: P4). */
export const member = z.strictObject({
  name: field(line(), '姓名', 'Name'),
  otherName: field(line().optional(), '另一语言的姓名', 'Name in the other language'),
  title: field(line(), '职务', 'Title'),
  unit: field(line().optional(), '部门', 'Unit'),
  region: field(line().optional(), '区域', 'Region'),
});
