import { relationHelp } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { formWords } from '../../text/form-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountLink, opportunityLink, type ViewContext } from '../context.ts';
import { formOf } from '../form/form.ts';
import { opportunityRow } from '../opportunity-row.ts';
import { frame, plansOf, type Mention, type CitedView } from './cited.ts';

/** Builds the page of a partner: which opportunities and relations count on it (method: O7, R8). */
export function partnerView(context: ViewContext, name: string): CitedView | undefined {
  const document = context.book.partners.get(name);
  if (!document) return undefined;
  const words = formWords(context.lang);
  const blocks = formOf({ context }, 'partner', document.data, ['kind', 'helps', 'contact']);
  const mentions = plansOf(context).flatMap((plan) => [
    ...inOpportunities(context, plan, name),
    ...inRelations(context, plan, name),
  ]);
  return {
    ...frame(context, document, document.data, document.data.summary, blocks, mentions),
    mentionsTitle: words.usedIn,
    nothing: words.notUsed,
    says: '',
    lists: [],
  };
}

function inOpportunities(context: ViewContext, plan: AccountPlan, name: string): readonly Mention[] {
  const { lang } = context;
  return [...plan.opportunities.values()].flatMap((opportunity) =>
    opportunity.data.externalResources
      .filter(({ partner }) => partner === name)
      .map(({ help, cooperation }) => ({
        account: accountLink(context, plan),
        where: opportunityLink(context, plan, opportunity.name),
        opportunity: opportunityRow(context, plan, opportunity),
        notes: [{ label: relationHelp.labels[help][lang], text: cooperation }],
      })),
  );
}

function inRelations(context: ViewContext, plan: AccountPlan, name: string): readonly Mention[] {
  const { lang } = context;
  const { relationships } = plan;
  if (!relationships) return [];
  return relationships.data.strategicRelations
    .filter(({ partner }) => partner === name)
    .map(({ help, target }) => ({
      account: accountLink(context, plan),
      where: { label: siteWords(lang).strategicRelations, href: urlOf(lang, relationships) },
      notes: [{ label: relationHelp.labels[help][lang], text: target }],
    }));
}
