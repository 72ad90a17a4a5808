import { houseTemplate, type AgreementTemplate } from '#services/matching/domain/agreement-template.ts';
import { agreementSentences } from '#services/matching/domain/agreement-words.text.ts';
import { agreementTemplateItem, type DecidedTemplate } from '#services/matching/store/agreement-template-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { TemplateVersion, TemplateView } from '#shared/shapes/agreement-template.ts';
import { placementKinds } from '#shared/shapes/vocabulary.ts';

/** The municipality's own words in its agreements, who decided them and why; and what stands in every agreement beside them. */
export async function showAgreementTemplate({
  table,
}: Pick<MatchingStore, 'table'>): Promise<Result<TemplateView, never>> {
  const inForce = (await table.fresh(agreementTemplateItem)) ?? houseTemplate;
  const standard = placementKinds.map((kind) => ({ kind, sentences: [...agreementSentences(kind)] }));
  return ok({ ...templateVersionView(inForce), standard });
}

/** How a version of the template is shown. */
export function templateVersionView(template: AgreementTemplate & Partial<DecidedTemplate>): TemplateVersion {
  const { version, openings, clauses, contact, reason, setAt, setById } = template;
  return {
    ...{ version, openings, clauses },
    ...(contact && { contact }),
    ...(reason && { reason }),
    ...(setAt && { setOn: dateOf(setAt) }),
    ...(setById && { setById }),
  };
}
