import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';
import type { RetentionPurpose } from '#shared/shapes/retention.ts';

/** What would be erased and when, in figures. */
export const readRetention = query(
  (scope: string) => answerOf(visitation.retention.$get({ param: { scope } })),
  'retention',
);

/** Whose data of which purpose, in the month of which day; those who are past where no month is named. */
export interface ErasureAsked {
  readonly purpose: RetentionPurpose;
  readonly month: string | undefined;
}

/** One page of the people whose data would be erased, those closed first before others. */
export const readRetentionPeople = query(
  (scope: string, asked: ErasureAsked, cursor?: string) =>
    answerOf(visitation.retention.people.$get({ param: { scope }, query: { ...asked, cursor } })),
  'retention-people',
);
