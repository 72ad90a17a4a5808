import { unwrap } from '#shared/runtime/problem.ts';
import { body, command, query, read, serviceDoor } from '#shared/runtime/http.ts';
import type { Call } from '#shared/runtime/call.ts';
import {
  CandidateReferred,
  CandidateSearch,
  CandidatesFound,
  Referral,
  WorkPage,
  WorkQuery,
} from '#shared/shapes/candidate.ts';
import { listWork } from './capabilities/list-work.ts';
import { referCandidate } from './capabilities/refer-candidate.ts';
import { searchCandidates } from './capabilities/search-candidates.ts';
import { visitationRefusals } from './refusals.ts';
import type { VisitationStore } from './store/visitation-store.ts';

/** Opens visitation's data for the scope of a call. */
export type OpenVisitation = (call: Call) => VisitationStore;

/** Visitation's routes. Everything is about one municipality's own people. */
export function visitationApi(open: OpenVisitation) {
  return serviceDoor({ service: 'visitation', refusals: visitationRefusals, table: (call) => open(call).table })
    .basePath('/api/visitation/:scope')
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
      async (c) => {
        const { view = 'mine', ...page } = c.req.valid('query');
        return c.json(unwrap(await listWork(c.var.call, open(c.var.call), { view, state: 'referred', ...page })));
      },
    )
    .post(
      '/candidates/search',
      read('search-candidates', { title: 'Find people by name or CPR number', answers: CandidatesFound }),
      body(CandidateSearch),
      async (c) => c.json(unwrap(await searchCandidates(c.var.call, open(c.var.call), c.req.valid('json')))),
    );
}

export type Api = ReturnType<typeof visitationApi>;
