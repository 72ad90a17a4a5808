import { timesTable, type MeetingTimes, type TimesAction } from '#services/matching/domain/meeting-times.ts';
import type { TimesAnswer } from '#services/matching/domain/times-answer.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { replace, type Write } from '#shared/runtime/write.ts';
import type { CompanyMeetingTimes, MyMeetingTimes } from '#shared/shapes/meeting-times.ts';

/** The municipality's. Listed under the person, and for the one who asked while both are asked. */
export const meetingTimesItem = defineItem<MeetingTimes, 'times-of' | 'times-asked'>({
  name: 'meeting-times',
  partition: (times) => [times.timesId],
  indexes: {
    'times-of': {
      on: 'gsi1',
      place: ({ candidateId, askedAt, timesId }) => ({ of: [candidateId], sort: `${askedAt}#${timesId}` }),
    },
    'times-asked': {
      on: 'gsi2',
      place: ({ state, ownerId, askedAt, timesId }) =>
        state === 'asked' ? { of: [ownerId], sort: `${askedAt}#${timesId}` } : undefined,
    },
  },
});

/** Times after a step of their table. */
export function timesWrite(before: MeetingTimes, after: MeetingTimes, action: TimesAction): Write {
  return replace(meetingTimesItem, before, after, priorStates(timesTable, action));
}

/** What a side sent, in its own scope. */
export const timesAnswerItem = defineAnswer<TimesAnswer>('times-answer');

type Drawn = { readonly version: number; readonly partnership: string };

/** In the citizen's own scope: the times as the person reads them. */
export type MyTimesRow = Omit<MyMeetingTimes, 'sent'> & Drawn;
export const myTimesItem = defineItem<MyTimesRow>({
  name: 'my-meeting-times',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.timesId],
});

/** In the partnership: the times as the company reads them; listed while it is asked. It goes by itself a while after the last. */
export type CompanyTimesRow = Omit<CompanyMeetingTimes, 'sent'> & Drawn & { readonly keptUntil: number };
export const companyTimesItem = defineItem<CompanyTimesRow, 'company-times'>({
  name: 'company-meeting-times',
  partition: (row) => [row.companyId],
  sort: (row) => [row.timesId],
  expiresAt: (row) => row.keptUntil,
  indexes: {
    'company-times': {
      on: 'gsi1',
      place: ({ state, companyId, times, timesId }) =>
        state === 'asked' ? { of: [companyId], sort: `${times[0] ?? ''}#${timesId}` } : undefined,
    },
  },
});
