import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { PersonTeam, TeamMemberEnding, TeamMemberKeeping } from '#shared/shapes/person-team.ts';
import { endTeamMember } from '../capabilities/end-team-member.ts';
import { keepTeamMember } from '../capabilities/keep-team-member.ts';
import { listPersonTeam } from '../capabilities/list-person-team.ts';
import { read, refused, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { candidateIn } from './path-ids.ts';
import { planChange } from './plan.ts';

const memberIn = (c: Context<House>) => pathId(c, 'memberId', 'teamMember', () => refused('plan-part-not-found'));

/** Those around a person. */
export function personTeamRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call), candidateIn(c)] as const;
  return new Hono<House>()
    .get(
      '/candidates/:candidateId/team',
      read('list-person-team', {
        title: 'Those around a person now',
        answers: PersonTeam,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await listPersonTeam(...of(c))), 200, { 'cache-control': 'no-store' }),
    )
    .post(
      '/candidates/:candidateId/team',
      planChange('keep-team-member', 'Write somebody onto a person’s team, or change what stands there'),
      body(TeamMemberKeeping),
      async (c) => c.json(unwrap(await keepTeamMember(...of(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/team/:memberId/ended',
      planChange('end-team-member', 'Write the last day somebody is on a person’s team'),
      body(TeamMemberEnding),
      async (c) => c.json(unwrap(await endTeamMember(...of(c), memberIn(c), c.req.valid('json'))), 200),
    );
}
