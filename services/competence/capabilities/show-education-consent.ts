import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { knownCandidateItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { consentEntryItem, educationConsentItem } from '#services/competence/store/consent-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { EducationConsentView } from '#shared/shapes/education-consent.ts';

/** Somebody says yes and no a few times in a life; the newest are shown. */
const mostShown = 50;

/** What a person said to institutions seeing them: what holds now, and all that was said. Refusal: candidate-not-found. */
export async function showEducationConsent(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  candidateId: CandidateId,
): Promise<Result<EducationConsentView, CompetenceRefusal>> {
  const [known, consent, said] = await Promise.all([
    table.get(knownCandidateItem, candidateId),
    table.fresh(educationConsentItem, candidateId),
    table.list({ kind: consentEntryItem, of: [candidateId], descending: true, limit: mostShown }),
  ]);
  if (!known) return refuse('candidate-not-found');
  await recordViewing(call, table, [candidateId]);
  return ok({
    candidateId,
    version: consent?.version ?? 0,
    ...(consent && { state: consent.state, reach: consent.reach }),
    institutionIds: [...(consent?.institutionIds ?? [])],
    said: said.items.map(({ candidateId: _of, by: _by, ...entry }) => entry),
  });
}
