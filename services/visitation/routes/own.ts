import { Hono } from 'hono';
import type { House } from '#shared/runtime/http.ts';
import { MyEfforts } from '#shared/shapes/my-effort.ts';
import { listMyEfforts } from '../capabilities/list-my-efforts.ts';
import { read, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** What a citizen reads of their own effort. */
export function ownRoutes(open: OpenVisitation) {
  return new Hono<House>().get(
    '/efforts',
    read('list-my-efforts', { title: 'My efforts: what happens next, by whom and when', answers: MyEfforts }),
    async (c) => c.json(unwrap(await listMyEfforts(open(c.var.call)))),
  );
}
