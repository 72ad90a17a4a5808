import { consentUntilAtMost } from '#services/visitation/domain/consent-days.ts';
import { wordingOn } from '#services/visitation/domain/consent-wording.ts';
import { localRulesOf } from '#services/visitation/store/local-rules.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { consentsOf, purposeConsentSaidItem } from '#services/visitation/store/purpose-consents.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { consentPurposes, type PersonConsents } from '#shared/shapes/consents.ts';

/** The newest things said; what came before them is in the table. */
const mostSaid = 60;

/**
 * What a person said to each purpose, all that was said before, and the words that are read out today. Logged before the
 * answer. Refusal: candidate-not-found.
 */
export async function showConsents(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<PersonConsents, VisitationRefusal>> {
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) return refuse('candidate-not-found');
  const [consents, said] = await Promise.all([
    consentsOf(visitation.table, known.file),
    visitation.table.list({ kind: purposeConsentSaidItem, of: [candidateId], limit: mostSaid, descending: true }),
  ]);
  await recordViewing(call, visitation.table, [candidateId]);
  const today = dateOf(call.now);
  return ok({
    items: consents.map(({ candidateId: _id, saidAt: _at, saidById: _by, ...consent }) => consent),
    said: said.items.map(({ candidateId: _id, ...entry }) => entry),
    wordings: consentPurposes.map((purpose) => {
      const { version, value } = wordingOn(purpose, today);
      return { purpose, version, text: value[call.language] };
    }),
    untilAtMost: consentUntilAtMost(today, await localRulesOf(visitation.table)),
  });
}
