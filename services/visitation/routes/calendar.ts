import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathWord } from '#shared/runtime/path-id.ts';
import * as calendar from '#shared/shapes/calendar.ts';
import { endCalendarFeed } from '../capabilities/end-calendar-feed.ts';
import { openCalendarFeed } from '../capabilities/open-calendar-feed.ts';
import { readCalendarFeed } from '../capabilities/read-calendar-feed.ts';
import { showWeek } from '../capabilities/show-week.ts';
import { startCalendarFeed } from '../capabilities/start-calendar-feed.ts';
import { command, read, readOpen, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** The own calendar: a week at a time, and an address by which other programs follow it. */
export function calendarRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/week',
      read('show-week', { title: 'A week of the caller’s own: meetings and deadlines', answers: calendar.WeekView }),
      query(calendar.WeekQuery),
      async (c) => c.json(unwrap(await showWeek(...of(c), c.req.valid('query')))),
    )
    .get(
      '/calendar-feed',
      read('open-calendar-feed', {
        title: 'Whether the caller’s calendar is followed from elsewhere',
        answers: calendar.CalendarFeedView,
      }),
      async (c) => c.json(unwrap(await openCalendarFeed(...of(c)))),
    )
    .post(
      '/calendar-feed',
      command('start-calendar-feed', {
        title: 'Get a secret address for the own calendar; a former one stops',
        answers: calendar.CalendarFeedAddress,
        status: 201,
        refuses: ['stale-version'],
      }),
      body(calendar.CalendarFeedStart),
      async (c) => c.json(unwrap(await startCalendarFeed(...of(c), c.req.valid('json'))), 201),
    )
    .post(
      '/calendar-feed/ended',
      command('end-calendar-feed', {
        title: 'End the address of the own calendar',
        answers: calendar.CalendarFeedEnded,
        status: 200,
      }),
      body(calendar.CalendarFeedEnding),
      async (c) => c.json(unwrap(await endCalendarFeed(...of(c))), 200),
    )
    .get(
      '/calendar-feeds/:word',
      readOpen('read-calendar-feed', {
        title: 'A calendar as programs follow it (RFC 5545), without names',
        answers: calendar.CalendarText,
        refuses: ['calendar-not-found'],
      }),
      async (c) => {
        const has = c.req.header('if-none-match');
        const { text, tag } = unwrap(await readCalendarFeed(...of(c), pathWord(c, 'word'), has));
        const headers = { etag: tag, 'content-type': 'text/calendar; charset=utf-8' };
        return has === tag ? c.body(null, 304, { etag: tag }) : c.body(text, 200, headers);
      },
    );
}
