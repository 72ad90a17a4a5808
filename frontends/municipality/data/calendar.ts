import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';

/** My meetings and deadlines in the week that holds a day. */
export const readWeek = query(
  (scope: string, on: string) => answerOf(visitation.week.$get({ param: { scope }, query: { on } })),
  'week',
);

/** Whether my calendar is followed from another program. */
export const readCalendarFeed = query(
  (scope: string) => answerOf(visitation['calendar-feed'].$get({ param: { scope } })),
  'calendar-feed',
);
