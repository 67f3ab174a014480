/** Enumerations of contacts with the customer. */
import { choice } from '../field.ts';

/** How we met the customer (method: B14, R14). */
export const channel = choice({
  visit: ['拜访', 'Visit'],
  call: ['电话', 'Call'],
  video: ['视频会议', 'Video meeting'],
  'technical-exchange': ['技术交流', 'Technical exchange'],
  'business-exchange': ['业务交流', 'Business exchange'],
  'company-tour': ['公司参观', 'Company tour'],
  'reference-visit': ['样板客户参观', 'Reference visit'],
  seminar: ['研讨会', 'Seminar'],
  conference: ['会议活动', 'Conference'],
  message: ['书面往来', 'In writing'],
});

/** The level on which we spoke (method: R6). */
export const talkLevel = choice({
  strategic: ['战略层面', 'Strategic'],
  business: ['业务层面', 'Business'],
  product: ['产品层面', 'Product'],
});

/** What came of a visit (method: R7). */
export const visitOutcome = choice({
  invited: ['被主动邀请', 'Invited again'],
  'further-visits': ['可继续拜访', 'Further visits possible'],
  'delegated-down': ['委派下属接待', 'Passed to a subordinate'],
});

/** What kind of visit it was (method: D2). */
export const visitKind = choice({
  first: ['初次访谈', 'First interview'],
  regular: ['例行沟通', 'Regular'],
  executive: ['高层互访', 'Executive visit'],
});

/** How a relation began (method: R14). */
export const introduction = choice({
  'phone-visit': ['电话约访', 'Booked by phone'],
  introduced: ['他人引荐', 'Introduced by others'],
  event: ['活动结识', 'Met at an event'],
  'existing-contact': ['原有联系', 'Existing contact'],
});

/** What one brings to a visit (method: R16). */
export const treasure = choice({
  'business-card': ['名片', 'Business card'],
  notebook: ['笔记本', 'Notebook'],
  'address-book': ['通讯录', 'Address book'],
  'product-material': ['产品资料', 'Product material'],
  quotation: ['报价单', 'Quotation'],
});
