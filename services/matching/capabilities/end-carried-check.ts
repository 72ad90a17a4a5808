import { nobodyAsks, type CarryConsent } from '#services/matching/domain/carried-check.ts';
import { cancelCheck, checkTable } from '#services/matching/domain/six-month-check.ts';
import { carryConsentItem } from '#services/matching/store/carried-check-items.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import { checkLeftUnknown } from '#services/matching/store/still-there-events.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId, type CandidateId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { replace } from '#shared/runtime/write.ts';
import { checkOf } from './carry-six-month-check.ts';
import { showStillThere } from './show-still-there.ts';

/** Keeps what the person said of being asked by the municipality they move to; the newest stands. */
export async function keepCarryConsent(
  { table }: Pick<MatchingStore, 'table'>,
  { version, facts }: EventOf<'ConsentGranted' | 'ConsentEnded'>,
  given: boolean,
): Promise<void> {
  const consent: CarryConsent = { candidateId: toldId('candidate', facts.candidateId), version, given };
  await writeIfNewer(table, carryConsentItem, consent);
}

/**
 * The person takes their yes back: nobody asks any more, here it is unknown, and whoever was asked there sees the question no longer. An
 * answer that was given before stands. Repeats without harm. `call` is the platform in the municipality that the person left.
 */
export async function endCarriedCheck(call: Call, open: OpenMatching, candidateId: CandidateId): Promise<void> {
  const sending = open(call);
  const check = await checkOf(sending, candidateId);
  if (!check?.carriedTo || check.state === 'answered') return;
  const asking = asOwner(call, check.carriedTo);
  const { table } = open(asking);
  const theirs = await table.fresh(checkItem, check.placementId);
  const ended = theirs && cancelCheck(theirs);
  if (theirs && ended) {
    await saveCaused(asking, table, {
      writes: [replace(checkItem, theirs, ended, priorStates(checkTable, 'cancel'))],
      events: [checkLeftUnknown(ended, 'consent-ended')],
    });
  }
  if (asking.partnership) {
    const partnership = open({ ...asking, scope: asking.partnership, partnership: undefined });
    await showStillThere(asking, open, partnership, check.placementId);
  }
  const unknown = nobodyAsks(check);
  if (!unknown) return;
  await saveCaused(call, sending.table, {
    writes: [replace(checkItem, check, unknown, priorStates(checkTable, 'leave-unknown'))],
    events: [checkLeftUnknown(unknown, 'consent-ended')],
  });
}
