import { body, query, serviceApi } from '#shared/runtime/http.ts';
import type { Call } from '#shared/runtime/call.ts';
import {
  CasesPage,
  CasesQuery,
  ResultsExport,
  ResultsFile,
  ResultsQuery,
  ResultsView,
  TargetsChoice,
  TargetsKept,
  TargetsView,
} from '#shared/shapes/results.ts';
import { command, read, unwrap } from './edge.ts';
import { exportResults } from './capabilities/export-results.ts';
import { listCasesBehind } from './capabilities/list-cases-behind.ts';
import { setTargets } from './capabilities/set-targets.ts';
import { showResults } from './capabilities/show-results.ts';
import { showTargets } from './capabilities/show-targets.ts';
import { insightRefusals } from './refusals.ts';
import type { InsightStore } from './store/insight-store.ts';

/** Opens insight's data for the scope of a call. */
export type OpenInsight = (call: Call) => InsightStore;

/** Insight's routes: the figures of one municipality, for its own staff. */
export function insightApi(open: OpenInsight) {
  return serviceApi({
    service: 'insight',
    refusals: insightRefusals,
    table: (call) => open(call).table,
    keys: (call) => open(call).keys(),
  })
    .basePath('/api/insight/:scope')
    .get(
      '/results',
      read('show-results', {
        title: 'Achieved beside target for each target group, as of a day',
        answers: ResultsView,
        refuses: ['municipality-not-joined'],
      }),
      query(ResultsQuery),
      async (c) => c.json(unwrap(await showResults(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/results/cases',
      read('list-cases-behind', { title: 'The people who count in one figure', answers: CasesPage }),
      query(CasesQuery),
      async (c) => c.json(unwrap(await listCasesBehind(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .post(
      '/results/export',
      command('export-results', {
        title: 'The results as a file for a spreadsheet',
        answers: ResultsFile,
        status: 200,
        refuses: ['municipality-not-joined'],
      }),
      body(ResultsExport),
      async (c) => c.json(unwrap(await exportResults(c.var.call, open(c.var.call), c.req.valid('json'))), 200),
    )
    .get(
      '/targets',
      read('show-targets', { title: 'All targets, period by period', answers: TargetsView }),
      async (c) => c.json(unwrap(await showTargets(open(c.var.call)))),
    )
    .put(
      '/targets',
      command('set-targets', {
        title: 'Set the targets that hold from a day on',
        answers: TargetsKept,
        status: 200,
        refuses: ['municipality-not-joined'],
      }),
      body(TargetsChoice),
      async (c) => c.json(unwrap(await setTargets(c.var.call, open(c.var.call), c.req.valid('json'))), 200),
    );
}

export type Api = ReturnType<typeof insightApi>;
