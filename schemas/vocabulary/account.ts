/** Enumerations of the account: its tier, its life cycle, its size. */
import { choice } from '../field.ts';

/** How close the account is to signing (method: B1–B4). */
export const tier = choice({
  A: ['A 级', 'Tier A'],
  B: ['B 级', 'Tier B'],
  C: ['C 级', 'Tier C'],
  D: ['D 级', 'Tier D'],
});

/** What speaks for a tier (method: B1–B4). Which of them a tier accepts is said in `method/tiers/`. */
export const tierEvidence = choice({
  'selection-started': ['已启动选型', 'Supplier selection has started'],
  'commercial-preparation': ['已进入商务准备', 'Commercial preparation has begun'],
  'necessity-affirmed': ['认可项目必要性', 'The project is seen as necessary'],
  'waiting-for-event': ['等待特定事项完成', 'Waiting for a specific event'],
  'incumbent-cannot-improve': ['原供应商屡次无法改进', 'The incumbent cannot improve'],
  'urgency-not-felt': ['未感到紧迫', 'No urgency felt'],
  'lacks-confidence': ['信心不足', 'Lacks confidence'],
  'hopes-in-incumbent': ['仍寄望于原供应商', 'Still hopes in the incumbent'],
  'denies-need': ['否认采购需要', 'Denies the need'],
  'satisfied-with-incumbent': ['满意现有供应商', 'Satisfied with the incumbent'],
  'contracted-elsewhere': ['刚与他方签约', 'Just signed with someone else'],
});

/** Strength of the customer's resolve, a column of the urgency matrix (method: B6). */
export const resolve = choice({ high: ['高', 'High'], mid: ['中', 'Medium'], low: ['低', 'Low'] });

/** The account's life cycle (method: B21). */
export const lifecycle = choice({
  prospect: ['潜在客户', 'Prospect'],
  customer: ['客户', 'Customer'],
  loyal: ['忠诚客户', 'Loyal customer'],
  former: ['以前的客户', 'Former customer'],
});

/** Size by contribution to revenue (method: B20). */
export const size = choice({ large: ['大型', 'Large'], medium: ['中型', 'Medium'], small: ['小型', 'Small'] });

/** Depth of cooperation (method: B20). */
export const depth = choice({
  'strategic-partner': ['战略伙伴', 'Strategic partner'],
  'long-term': ['长期客户', 'Long-term customer'],
  'short-term': ['短期客户', 'Short-term customer'],
});

/** How bound the customer's purchasing is (method: § 1.12). */
export const centralisation = choice({
  centralised: ['集中采购', 'Centralised'],
  mixed: ['集中与分散并存', 'Mixed'],
  dispersed: ['分散采购', 'Dispersed'],
});

/** Above or below the cut of a two-way matrix (method: B7, B8; the cuts stand in settings). */
export const half = choice({ high: ['高', 'High'], low: ['低', 'Low'] });
