import { Hono } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import {
  CandidateReferred,
  CaseCount,
  CandidateSearch,
  CandidatesFound,
  Referral,
  WorkPage,
  WorkQuery,
} from '#shared/shapes/candidate.ts';
import { NamesFound, NamesWanted } from '#shared/shapes/candidate-view.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { TeamQuery, TeamView } from '#shared/shapes/team.ts';
import { command, read, readByPost, unwrap } from '../edge.ts';
import { listCasesWithoutOwner } from '../capabilities/list-cases-without-owner.ts';
import { countCases } from '../capabilities/count-cases.ts';
import { listWork } from '../capabilities/list-work.ts';
import { nameCandidates } from '../capabilities/name-candidates.ts';
import { referCandidate } from '../capabilities/refer-candidate.ts';
import { searchCandidates } from '../capabilities/search-candidates.ts';
import { showTeam } from '../capabilities/show-team.ts';
import { staffIn } from './path-ids.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** People of a municipality: those referred, the lists of work, and the search. */
export function peopleRoutes(open: OpenVisitation) {
  return new Hono<House>()
    .post(
      '/candidates',
      command('refer-candidate', {
        title: 'Refer a candidate',
        answers: CandidateReferred,
        status: 201,
        refuses: ['candidate-already-known'],
      }),
      body(Referral),
      async (c) => c.json(unwrap(await referCandidate(c.var.call, open(c.var.call), c.req.valid('json'))), 201),
    )
    .get(
      '/work',
      read('list-work', { title: 'People and their next step, the nearest deadline first', answers: WorkPage }),
      query(WorkQuery),
      async (c) => c.json(unwrap(await listWork(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/team',
      read('show-team', { title: 'How the team stands: load, what is overdue, what is new', answers: TeamView }),
      query(TeamQuery),
      async (c) => c.json(unwrap(await showTeam(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/work/without-owner',
      read('list-cases-without-owner', { title: 'People whose contact person left', answers: WorkPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCasesWithoutOwner(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/staff/:personId/cases',
      read('count-cases', {
        title: 'How many open cases a colleague owns',
        answers: CaseCount,
        refuses: ['staff-not-found'],
      }),
      async (c) => c.json(unwrap(await countCases(open(c.var.call), staffIn(c)))),
    )
    .post(
      '/candidates/search',
      readByPost('search-candidates', { title: 'Find people by name or CPR number', answers: CandidatesFound }),
      body(CandidateSearch),
      async (c) => c.json(unwrap(await searchCandidates(c.var.call, open(c.var.call), c.req.valid('json')))),
    )
    .post(
      '/candidates/names',
      readByPost('name-candidates', { title: 'The names of up to 100 people', answers: NamesFound }),
      body(NamesWanted),
      async (c) => c.json(unwrap(await nameCandidates(c.var.call, open(c.var.call), c.req.valid('json')))),
    );
}
