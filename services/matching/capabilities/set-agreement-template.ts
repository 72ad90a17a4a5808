import { houseTemplate, saysTheSame } from '#services/matching/domain/agreement-template.ts';
import { atField } from '#services/matching/domain/when.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import {
  agreementTemplateItem,
  templateVersionItem,
  type DecidedTemplate,
} from '#services/matching/store/agreement-template-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { insert } from '#shared/runtime/write.ts';
import type { TemplateSet, TemplateToSet } from '#shared/shapes/agreement-template.ts';

/**
 * Decides the municipality's own words in its agreements from now on. Every version stays, with who, when and why; going back
 * to an earlier one, or to none, is a new decision. Drafts keep the version they were made of, and what is signed is not touched.
 * Refusals: stale-version (somebody decided meanwhile), fields-not-accepted (nothing changed).
 */
export async function setAgreementTemplate(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { version, openings, clauses, contact, reason }: TemplateToSet,
): Promise<Result<TemplateSet, MatchingRefusal>> {
  const before = await table.fresh(agreementTemplateItem);
  const inForce = before ?? houseTemplate;
  if (inForce.version !== version) return refuse('stale-version');
  const words = { openings, clauses, ...(contact && { contact }) };
  if (saysTheSame(inForce, words)) return atField('/reason', 'nothing-changed');
  const decided: DecidedTemplate = asNextVersion({
    ...{ version, ...words, reason },
    ...{ setAt: call.now, setById: call.caller.personId },
  });
  return commit(call, table, {
    writes: [putOver(agreementTemplateItem, before, decided), insert(templateVersionItem, decided)],
    events: [],
    about: [],
    answer: { version: decided.version },
  });
}
