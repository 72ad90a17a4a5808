import { consentAfter } from '#services/visitation/domain/purpose-consent.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { consentTo, dueConsent, keepConsent } from '#services/visitation/store/purpose-consents.ts';
import { cardFollows } from '#services/visitation/store/release-card.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/**
 * Ends a yes whose last day is over; one that was said again for longer, or taken back, leaves nothing to do. The card
 * goes with it.
 */
export async function letConsentRunOut(call: Call, visitation: VisitationStore, row: DueRow): Promise<Due> {
  const { candidateId, purpose } = dueConsent(row.about);
  const known = await candidateWithFile(visitation, candidateId);
  const before = known && (await consentTo(visitation.table, purpose, known.file));
  const today = dateOf(instant(row.dueAt));
  if (!known || !before?.until || before.until >= today) return {};
  const after = consentAfter(before, before, 'run-out', {
    ...{ on: before.until, by: 'platform', wording: before.wording },
    ...{ saidAt: instant(row.dueAt), saidById: call.caller.personId },
  });
  if (!after) return {};
  const kept = keepConsent(call, before, after, 'run-out');
  const card = purpose === 'company-card' ? cardFollows(known, false) : { writes: [], events: [] };
  return { writes: [...kept.writes, ...card.writes], events: [...kept.events, ...card.events] };
}
