import {
  companyReadsUntil,
  endOfDaySeconds,
  isOffForCompany,
  waitsForCompany,
} from '#services/matching/domain/alignment-seen.ts';
import { seenBySide } from '#services/matching/domain/alignment-sides.ts';
import { newTalk, type AlignmentTalk } from '#services/matching/domain/alignment-talk.ts';
import type { MatchMeeting } from '#services/matching/domain/match-meeting.ts';
import {
  alignmentTalkItem,
  companyAlignmentItem,
  myAlignmentItem,
  type CompanyAlignmentRow,
} from '#services/matching/store/alignment-items.ts';
import { textOf } from '#services/matching/store/alignment-text.ts';
import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { meetingItem, placementItem } from '#services/matching/store/people-items.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import type { Alignment } from '#shared/shapes/match-meeting.ts';

/** More placements of one person than anybody has; the newest are read. */
const placementsLookedAt = 100;

/**
 * Writes what each side reads of a talk into its own scope: drawn anew from the municipality's own rows, so that events in
 * any order and number end in the same. What a side may not read is not in its row. `call` is the platform in the municipality.
 */
export async function showAlignment(call: Call, open: OpenMatching, meetingId: MatchMeetingId): Promise<void> {
  const municipality = open(call);
  const { partnership } = call;
  if (!partnership) throw new Error('a match meeting of a municipality without its partnership');
  const [meeting, stored] = await Promise.all([
    municipality.table.fresh(meetingItem, meetingId),
    municipality.table.fresh(alignmentTalkItem, meetingId),
  ]);
  if (!meeting) throw new Error('a match meeting that was told of is not there');
  const talk = stored ?? newTalk(meeting);
  const text = await textOf(municipality.table, talk);
  const shown = { ...factsOf(meeting), municipality: call.scope, version: meeting.version + talk.version, partnership };
  const ofCompany = { ...shown, ...(await companyRow(municipality, meeting, talk, text)) };
  const inPartnership = open({ ...call, scope: partnership, partnership: undefined });
  await writeUnlessNewer(inPartnership.table, companyAlignmentItem, ofCompany, 'version');
  const { companyName, minutes, sequence } = meeting;
  const brings = talk.brings ? { brings: talk.brings } : {};
  const ofPerson = { ...shown, companyName, minutes, sequence, ...brings, ...seenBySide(talk, 'citizen', text) };
  await writeToCitizen(call, open, meeting.candidateId, async ({ table }) => {
    await writeUnlessNewer(table, myAlignmentItem, ofPerson, 'version');
  });
}

async function companyRow(
  { table }: MatchingStore,
  meeting: MatchMeeting,
  talk: AlignmentTalk,
  text: Alignment | undefined,
): Promise<Omit<CompanyAlignmentRow, keyof ReturnType<typeof factsOf> | 'municipality' | 'version' | 'partnership'>> {
  const { companyId, candidateId } = meeting;
  const ofCandidate = { kind: placementItem, index: 'placements-of', of: [candidateId] } as const;
  const placements =
    meeting.state === 'held'
      ? (await table.list({ ...ofCandidate, descending: true, limit: placementsLookedAt })).items
      : [];
  const until = companyReadsUntil(meeting, placements);
  const seen = seenBySide(isOffForCompany(meeting) ? newTalk(meeting) : talk, 'company', text);
  const waitsFor = waitsForCompany(meeting, talk, seen);
  return {
    ...{ companyId, ...seen, keptUntil: endOfDaySeconds(until) },
    bringsSomebody: Boolean(talk.brings) && meeting.state === 'called',
    ...(until && { until }),
    ...(waitsFor && { waitsFor }),
  };
}

function factsOf({ meetingId, candidateId, startsAt, place, state, heldOn, agreed }: MatchMeeting) {
  return {
    ...{ meetingId, candidateId, startsAt, place, meetingState: state },
    ...(heldOn && { heldOn }),
    ...(agreed !== undefined && { agreed }),
  };
}
