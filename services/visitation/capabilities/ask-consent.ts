import { consentDayFaults, yesUntil } from '#services/visitation/domain/consent-days.ts';
import { wordingOn } from '#services/visitation/domain/consent-wording.ts';
import { consentAfter } from '#services/visitation/domain/purpose-consent.ts';
import { localRulesOf } from '#services/visitation/store/local-rules.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { consentTo, keepConsent } from '#services/visitation/store/purpose-consents.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ConsentAsk, ConsentSaved } from '#shared/shapes/consents.ts';

/**
 * Asks a person for a yes, who answers in the own app and sees how long it would hold; until then there is none. Refusals: candidate-not-found,
 * candidate-closed, fields-not-accepted (the last day), stale-version, consent-asked-already (asked, or given).
 */
export async function askConsent(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, purpose, until }: ConsentAsk,
): Promise<Result<ConsentSaved, VisitationRefusal>> {
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) return refuse('candidate-not-found');
  if (known.candidate.state === 'closed') return refuse('candidate-closed');
  const today = dateOf(call.now);
  const local = await localRulesOf(visitation.table);
  const errors = consentDayFaults({ until }, today, local);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const before = await consentTo(visitation.table, purpose, known.file);
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  const after = consentAfter({ candidateId, purpose }, before, 'ask', {
    ...{ on: today, by: 'staff', wording: wordingOn(purpose, today).version },
    ...{ saidAt: call.now, saidById: call.caller.personId },
    until: yesUntil({ on: today, until }, undefined, local),
  });
  if (!after) return refuse('consent-asked-already');
  return commit(call, visitation.table, {
    ...keepConsent(call, before, after, 'ask'),
    about: [candidateId],
    answer: { candidateId, purpose, version: after.version, state: after.state },
  });
}
