import { noReplicationRecord } from './no-replication-record.ts';
import { stepsOutOfOrderRule } from './steps-out-of-order.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `growth`. */
export const growthRules: readonly Rule[] = [noReplicationRecord, stepsOutOfOrderRule];
