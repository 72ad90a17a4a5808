import { consentReminderAt } from '#services/visitation/domain/consent-days.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { consentTo, dueConsent } from '#services/visitation/store/purpose-consents.ts';
import { historyItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { put } from '#shared/runtime/write.ts';

/**
 * Says, while there is time to talk about it, that a yes runs out soon: in the timeline and to the owner. Nothing where it
 * was taken back or said again for longer.
 */
export async function remindOfConsent(call: Call, visitation: VisitationStore, row: DueRow): Promise<Due> {
  const { candidateId, purpose } = dueConsent(row.about);
  const known = await candidateWithFile(visitation, candidateId);
  const consent = known && (await consentTo(visitation.table, purpose, known.file));
  if (!known || consent?.state !== 'given' || !consent.until || known.candidate.state === 'closed') return {};
  if (row.dueAt !== consentReminderAt(consent.until)) return {};
  const { ownerId } = known.candidate;
  const on = dateOf(instant(row.dueAt));
  const entry = { kind: 'consent-runs-out', at: call.now, on, purpose, until: consent.until } as const;
  return {
    writes: [put(historyItem, { candidateId: consent.candidateId, eventId: call.newId('event'), entry })],
    events: [
      domainEvent(
        'ConsentEndNeared',
        { id: `${candidateId}/${purpose}`, version: consent.version },
        { candidateId, purpose, until: consent.until, ownerId },
      ),
    ],
  };
}
