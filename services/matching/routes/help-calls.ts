import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import {
  HelpAsked,
  HelpAskedSent,
  HelpCallChanged,
  HelpCallMoved,
  HelpCallPage,
  HelpCalls,
  HelpCallsQuery,
} from '#shared/shapes/help-call.ts';
import { askCompanyHelp } from '../capabilities/ask-company-help.ts';
import { askOwnHelp } from '../capabilities/ask-own-help.ts';
import { listHelpCalls } from '../capabilities/list-help-calls.ts';
import { listWaitingHelp } from '../capabilities/list-waiting-help.ts';
import { moveHelpCall } from '../capabilities/move-help-call.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { companyIn, helpCallIn, myPlacementIn, placementIn } from './path-ids.ts';

/** Calls for help at a placement: from the workplace or the person, to whoever has the lifeline. */
export function helpCallRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/help-calls',
      read('list-waiting-help', {
        title: 'The calls for help that nobody has closed, the first to be answered first',
        answers: HelpCallPage,
      }),
      query(HelpCallsQuery),
      async (c) => c.json(unwrap(await listWaitingHelp(...of(c), c.req.valid('query')))),
    )
    .get(
      '/placements/:placementId/help-calls',
      read('list-help-calls', {
        title: 'The calls for help of a placement, the newest first',
        answers: HelpCalls,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await listHelpCalls(...of(c), placementIn(c)))),
    )
    .post(
      '/placements/:placementId/help-calls/:helpId/moved',
      command('move-help-call', {
        title: 'Take a call for help, or close it with what was done',
        answers: HelpCallChanged,
        status: 200,
        refuses: ['placement-not-found', 'help-call-not-found', 'help-call-settled'],
      }),
      body(HelpCallMoved),
      async (c) => {
        const about = { placementId: placementIn(c), helpId: helpCallIn(c) };
        return c.json(unwrap(await moveHelpCall(...of(c), about, c.req.valid('json'))));
      },
    )
    .post(
      '/companies/:companyId/placements/:placementId/help-calls',
      command('ask-company-help', {
        title: 'The workplace asks for help',
        answers: HelpAskedSent,
        status: 202,
        refuses: ['placement-not-found'],
      }),
      body(HelpAsked),
      async (c) => {
        const about = { companyId: companyIn(c), placementId: placementIn(c) };
        return c.json(unwrap(await askCompanyHelp(...of(c), about, c.req.valid('json'))), 202);
      },
    )
    .post(
      '/my-placements/:placementId/help-calls',
      command('ask-own-help', {
        title: 'I ask for help at my place',
        answers: HelpAskedSent,
        status: 202,
        refuses: ['my-placement-not-found'],
      }),
      body(HelpAsked),
      async (c) => c.json(unwrap(await askOwnHelp(...of(c), myPlacementIn(c), c.req.valid('json'))), 202),
    );
}
