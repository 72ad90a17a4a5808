import { waitsFor } from '#services/matching/domain/check-in.ts';
import { isOpen, waitsFor as silentAbout } from '#services/matching/domain/still-there.ts';
import type { SingleLink } from '#shared/kernel/single-link.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import type { CheckInSide } from '#shared/shapes/check-in.ts';
import type { TimesParty } from '#shared/shapes/meeting-times.ts';
import type { SentLinkPurpose } from '#shared/shapes/sent-link.ts';
import type { StillThereSide } from '#shared/shapes/still-there.ts';
import { askAgainForTimes } from './ask-again-for-times.ts';
import { checkInAsked } from './check-in-events.ts';
import { checkInItem, checkInsOf } from './check-in-items.ts';
import { waitingCheckIn } from './due-check-in.ts';
import type { MatchingStore } from './matching-store.ts';
import { checkItem } from './people-items.ts';
import { stillThereAsked } from './still-there-events.ts';
import { stillThereItem } from './still-there-items.ts';

type Ended = Pick<SingleLink<SentLinkPurpose>, 'purpose' | 'about'>;

/**
 * A side is written to at another address now, since its link went to a former one: where it has not answered what the link was
 * for and is still asked, it is asked there. `call` is the platform in the municipality.
 */
export async function askAtNewAddress(
  call: Call,
  matching: MatchingStore,
  { purpose, about }: Ended,
  party: TimesParty,
): Promise<void> {
  if (purpose === 'meeting-times') return askAgainForTimes(call, matching, about, party);
  if (purpose === 'check-in')
    return askCheckInAgain(call, matching, about, party === 'citizen' ? 'person' : 'workplace');
  if (purpose === 'still-there')
    return askStillThereAgain(call, matching, about, party === 'citizen' ? 'person' : 'company');
}

/** The newest check-in alone: who did not answer an older one is asked the newer. */
async function askCheckInAgain(call: Call, { table }: MatchingStore, about: string, side: CheckInSide): Promise<void> {
  const waiting = await waitingCheckIn({ table }, { about }, dateOf(call.now));
  if (!waiting || !waitsFor(waiting.checkIn).includes(side)) return;
  const { placement, checkIn: before } = waiting;
  const [newest] = await checkInsOf(table, before.placementId);
  if (newest?.askedOn !== before.askedOn) return;
  const checkIn = asNextVersion(before);
  await saveCaused(call, table, {
    writes: [putOver(checkInItem, before, checkIn)],
    events: [checkInAsked(placement, checkIn, false, [side])],
  });
}

async function askStillThereAgain(
  call: Call,
  { table }: MatchingStore,
  about: string,
  side: StillThereSide,
): Promise<void> {
  const [placementId = '', dueOn] = about.split('/');
  const check = await table.fresh(checkItem, placementId);
  const before = await table.fresh(stillThereItem, placementId);
  if (!isOpen(check) || !before || before.dueOn !== dueOn || !silentAbout(before).includes(side)) return;
  const question = asNextVersion(before);
  const round = question.asked.at(-1)?.round ?? 'asked';
  await saveCaused(call, table, {
    writes: [putOver(stillThereItem, before, question)],
    events: [stillThereAsked(check, question, round, [side])],
  });
}
