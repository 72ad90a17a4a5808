import { letTimesPass, unanswered, type MeetingTimes } from '#services/matching/domain/meeting-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingTimesChanged } from '#services/matching/store/meeting-times-events.ts';
import { meetingTimesItem, timesWrite } from '#services/matching/store/meeting-times-items.ts';
import { timesAsked } from '#services/matching/store/times-due.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/** Reminds whoever has not answered, once; nothing where the times were exchanged, settled or taken back since. */
export async function remindOfMeetingTimes(matching: MatchingStore, row: DueRow): Promise<Due> {
  const asked = await stillAsked(matching, row);
  if (!asked || !hasTimeAhead(asked, row.dueAt)) return {};
  const parties = unanswered(asked);
  if (parties.length === 0) return {};
  const after = asNextVersion(asked);
  return {
    writes: [timesWrite(asked, after, 'remind-of-meeting-times')],
    events: [meetingTimesChanged(after, { parties, notice: 'reminded' })],
  };
}

/** Tells the one who asked that somebody has still not answered. */
export async function tellTimesUnanswered(matching: MatchingStore, row: DueRow): Promise<Due> {
  const asked = await stillAsked(matching, row);
  if (!asked || !hasTimeAhead(asked, row.dueAt) || unanswered(asked).length === 0) return {};
  const after = asNextVersion(asked);
  return {
    writes: [timesWrite(asked, after, 'remind-of-meeting-times')],
    events: [meetingTimesChanged(after, { news: 'no-answer' })],
  };
}

/** The last of the times has passed and no meeting was called: nobody can answer any more, and the one who asked is told. */
export async function letMeetingTimesPass(matching: MatchingStore, row: DueRow): Promise<Due> {
  const asked = await stillAsked(matching, row);
  const after = asked && letTimesPass(asked);
  if (!asked || !after) return {};
  return {
    writes: [timesWrite(asked, after, 'let-times-pass')],
    events: [meetingTimesChanged(after, { news: 'times-passed' })],
  };
}

async function stillAsked({ table }: MatchingStore, { about }: DueRow): Promise<MeetingTimes | undefined> {
  const { timesId, edition } = timesAsked(about);
  const times = await table.fresh(meetingTimesItem, timesId);
  return times?.state === 'asked' && times.edition === edition ? times : undefined;
}

function hasTimeAhead({ times }: MeetingTimes, at: string): boolean {
  return times.some((time) => time > at);
}
