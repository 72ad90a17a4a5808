import { Hono } from 'hono';
import { query, type House } from '#shared/runtime/http.ts';
import { RetentionPeoplePage, RetentionPeopleQuery, RetentionPreview } from '#shared/shapes/retention.ts';
import { listRetentionPeople } from '../capabilities/list-retention-people.ts';
import { previewRetention } from '../capabilities/preview-retention.ts';
import { read, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** What would be erased after closed efforts, and when: a dry run. */
export function retentionRoutes(open: OpenVisitation) {
  return new Hono<House>()
    .get(
      '/retention',
      read('preview-retention', {
        title: 'What would be erased and when, in figures; nothing is erased',
        answers: RetentionPreview,
      }),
      async (c) => c.json(unwrap(await previewRetention(c.var.call, open(c.var.call)))),
    )
    .get(
      '/retention/people',
      read('list-retention-people', {
        title: 'Whose data of one purpose would be erased in a month',
        answers: RetentionPeoplePage,
      }),
      query(RetentionPeopleQuery),
      async (c) => c.json(unwrap(await listRetentionPeople(c.var.call, open(c.var.call), c.req.valid('query')))),
    );
}
