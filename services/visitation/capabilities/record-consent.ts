import { consentDayFaults, yesUntil } from '#services/visitation/domain/consent-days.ts';
import { wordingOn } from '#services/visitation/domain/consent-wording.ts';
import { consentAfter } from '#services/visitation/domain/purpose-consent.ts';
import { localRulesOf } from '#services/visitation/store/local-rules.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { consentTo, keepConsent } from '#services/visitation/store/purpose-consents.ts';
import { canReleaseCard, cardFollows } from '#services/visitation/store/release-card.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ConsentRecord, ConsentSaved } from '#shared/shapes/consents.ts';

/**
 * Writes down what a person said to one of the staff, or wrote on paper: yes, no, or that a yes is taken back. A yes has a last day: the one
 * that was named, or the one the rule gives. A no takes
 * the card from companies in the same transaction; the words go with it. Refusals: candidate-not-found,
 * fields-not-accepted (days), stale-version, first-conversation-comes-first (a card that is not there yet),
 * candidate-closed, consent-not-given (a no where there was a no).
 */
export async function recordConsent(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  record: ConsentRecord,
): Promise<Result<ConsentSaved, VisitationRefusal>> {
  const { version, purpose, says, on, how, until, words } = record;
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) return refuse('candidate-not-found');
  const local = await localRulesOf(visitation.table);
  const errors = consentDayFaults({ on, until }, dateOf(call.now), local);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  if (says === 'yes' && known.candidate.state === 'closed') return refuse('candidate-closed');
  const isCard = purpose === 'company-card';
  if (isCard && says === 'yes' && !canReleaseCard(known)) return refuse('first-conversation-comes-first');
  const before = await consentTo(visitation.table, purpose, known.file);
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  const move = says === 'yes' ? 'say-yes' : 'say-no';
  const after = consentAfter({ candidateId, purpose }, before, move, {
    ...{ on, how, by: 'staff', wording: wordingOn(purpose, on).version },
    ...{ saidAt: call.now, saidById: call.caller.personId },
    ...(says === 'yes' && { until: yesUntil({ on, until }, before, local) }),
    ...(words && { words }),
  });
  if (!after) return refuse('consent-not-given');
  const kept = keepConsent(call, before, after, move);
  const card = isCard ? cardFollows(known, says === 'yes') : { writes: [], events: [] };
  return commit(call, visitation.table, {
    writes: [...kept.writes, ...card.writes],
    events: [...kept.events, ...card.events],
    about: [candidateId],
    answer: { candidateId, purpose, version: after.version, state: after.state },
  });
}
