/** Enumerations of how the customer buys, pays and looks at its suppliers. */
import { choice } from '../field.ts';

/** How far a procurement step of the customer has come (method: C6). */
export const stepStatus = choice({
  ahead: ['未到', 'Ahead'],
  running: ['进行中', 'Running'],
  done: ['已完成', 'Done'],
});

/** What weighs in the customer's choice of a supplier (method: C10). */
export const decisionFactor = choice({
  quality: ['质量', 'Quality'],
  price: ['价格', 'Price'],
  supply: ['供货能力', 'Supply capacity'],
  'long-term': ['长期合作', 'Long-term cooperation'],
});

/** How punctually the customer pays (method: C11). */
export const punctuality = choice({
  'on-time': ['按期', 'On time'],
  'up-to-30-days-late': ['迟 30 天以内', 'Up to 30 days late'],
  'up-to-90-days-late': ['迟 90 天以内', 'Up to 90 days late'],
  'over-90-days-late': ['迟 90 天以上', 'More than 90 days late'],
});

/** How stable the customer's operation is (method: C11). */
export const stability = choice({
  stable: ['稳定', 'Stable'],
  watchful: ['有波动', 'Changeable'],
  strained: ['吃紧', 'Strained'],
});
