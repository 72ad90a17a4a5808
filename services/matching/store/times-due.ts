import type { MeetingTimes } from '#services/matching/domain/meeting-times.ts';
import { dateOf, endOfDay } from '#shared/kernel/time.ts';
import { dueWithin } from '#shared/rules/due-day.ts';
import { timesRemindedAfter, timesUnansweredAfter } from '#shared/rules/meeting-times-rules.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import type { DueKind } from './due-kinds.ts';

/** The rows that remind whoever is silent, tell the one who asked, and let the times go when the last has passed. */
export function timesDue({ timesId, edition, askedAt, times }: MeetingTimes): Write[] {
  const about = `${timesId}/${edition}`;
  const asked = dateOf(askedAt);
  const row = (what: DueKind, dueAt: string): Write => put(dueRow, { dueAt, what, about });
  const last = times.at(-1);
  return [
    row('meeting-times-reminder', endOfDay(dueWithin(timesRemindedAfter, asked))),
    row('meeting-times-unanswered', endOfDay(dueWithin(timesUnansweredAfter, asked))),
    ...(last ? [row('meeting-times-passed', last)] : []),
  ];
}

/** Which times such a row is about, and which set of them. */
export function timesAsked(about: string): { readonly timesId: string; readonly edition: number } {
  const [timesId = '', edition = ''] = about.split('/');
  return { timesId, edition: Number(edition) };
}
