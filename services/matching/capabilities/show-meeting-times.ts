import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { companyTimesItem, meetingTimesItem, myTimesItem } from '#services/matching/store/meeting-times-items.ts';
import { askedOf } from '#services/matching/store/times-views.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/** So long a company's row stays after the last of the times. */
const daysKept = 30;
const secondsADay = 24 * 60 * 60;

/**
 * Writes times where person and company read them, drawn anew from the municipality's own row, so that events in any order
 * end in the same. Neither reads what the other said. `call` is the platform in the municipality.
 */
export async function showMeetingTimes(call: Call, open: OpenMatching, timesId: string): Promise<void> {
  const { partnership } = call;
  if (!partnership) throw new Error('times of a municipality without its partnership');
  const times = await open(call).table.fresh(meetingTimesItem, timesId);
  if (!times) throw new Error('times that were told of are not there');
  const shown = { municipality: call.scope, partnership };
  const last = Date.parse(times.times.at(-1) ?? times.askedAt) / 1000;
  const ofCompany = {
    ...{ ...askedOf(times, 'company'), ...shown, companyId: times.companyId },
    keptUntil: Math.ceil(last) + daysKept * secondsADay,
  };
  const inPartnership = open({ ...call, scope: partnership, partnership: undefined });
  await writeUnlessNewer(inPartnership.table, companyTimesItem, ofCompany, 'version');
  const ofPerson = { ...askedOf(times, 'citizen'), ...shown };
  await writeToCitizen(call, open, times.candidateId, async ({ table }) => {
    await writeUnlessNewer(table, myTimesItem, ofPerson, 'version');
  });
}
