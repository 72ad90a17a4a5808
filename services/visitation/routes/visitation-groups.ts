import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import {
  CandidateVisitation,
  EducationOrderEnding,
  EducationOrderGiving,
  SkillsTestAssessment,
  SkillsTestOrdering,
  SkillsTestStep,
  VisitationChanged,
  VisitationDeciding,
} from '#shared/shapes/candidate-visitation.ts';
import { OwnGroupSaved, OwnGroupSet, VisitationGroups } from '#shared/shapes/visitation-group.ts';
import { cancelSkillsTest } from '../capabilities/cancel-skills-test.ts';
import { decideVisitationGroup } from '../capabilities/decide-visitation-group.ts';
import { endEducationOrder } from '../capabilities/end-education-order.ts';
import { giveEducationOrder } from '../capabilities/give-education-order.ts';
import { markSkillsTestTaken } from '../capabilities/mark-skills-test-taken.ts';
import { orderSkillsTest } from '../capabilities/order-skills-test.ts';
import { recordSkillsTestResult } from '../capabilities/record-skills-test-result.ts';
import { setVisitationGroup } from '../capabilities/set-visitation-group.ts';
import { showVisitation } from '../capabilities/show-visitation.ts';
import { showVisitationGroups } from '../capabilities/show-visitation-groups.ts';
import { command, read, unwrap } from '../edge.ts';
import type { VisitationRefusal } from '../refusals.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { candidateIn } from './path-ids.ts';

/** A route that changes a person's test or order from the version the client saw. */
function change(action: Parameters<typeof command>[0], title: string, refuses: readonly VisitationRefusal[]) {
  return command(action, {
    title,
    answers: VisitationChanged,
    status: 200,
    refuses: ['candidate-not-found', 'stale-version', 'candidate-closed', ...refuses],
  });
}

/** The groups people are visited to, and each person's group, test and order. */
export function groupRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/visitation-groups',
      read('show-visitation-groups', {
        title: 'The groups people are visited to: signs, first choice, and where it is written',
        answers: VisitationGroups,
        refuses: ['municipality-not-joined'],
      }),
      async (c) => c.json(unwrap(await showVisitationGroups(...of(c)))),
    )
    .put(
      '/visitation-groups',
      command('set-visitation-group', {
        title: 'Describe a group of the municipality’s own, from a day on',
        answers: OwnGroupSaved,
        status: 200,
        refuses: ['stale-version'],
      }),
      body(OwnGroupSet),
      async (c) => c.json(unwrap(await setVisitationGroup(...of(c), c.req.valid('json'))), 200),
    )
    .get(
      '/candidates/:candidateId/visitation',
      read('show-visitation', {
        title: 'How a person is visited: group, decisions, test and education order',
        answers: CandidateVisitation,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await showVisitation(...of(c), candidateIn(c)))),
    )
    .post(
      '/candidates/:candidateId/visitation',
      command('decide-visitation-group', {
        title: 'Decide which group a person is visited to',
        answers: CandidateChanged,
        status: 200,
        refuses: ['candidate-not-found', 'stale-version', 'candidate-closed', 'municipality-not-joined'],
      }),
      body(VisitationDeciding),
      async (c) => c.json(unwrap(await decideVisitationGroup(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/skills-tests',
      change('order-skills-test', 'Order a test of reading, writing and maths', [
        'skills-test-under-way',
        'youth-education-completed',
      ]),
      body(SkillsTestOrdering),
      async (c) => c.json(unwrap(await orderSkillsTest(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/skills-tests/taken',
      change('mark-skills-test-taken', 'Write down that the test was taken', ['no-skills-test-for-this']),
      body(SkillsTestStep),
      async (c) => c.json(unwrap(await markSkillsTestTaken(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/skills-tests/result',
      change('record-skills-test-result', 'Write down what the test showed', ['no-skills-test-for-this']),
      body(SkillsTestAssessment),
      async (c) => c.json(unwrap(await recordSkillsTestResult(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/skills-tests/cancelled',
      change('cancel-skills-test', 'Take back a test that was not taken', ['no-skills-test-for-this']),
      body(SkillsTestStep),
      async (c) => c.json(unwrap(await cancelSkillsTest(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/education-orders',
      change('give-education-order', 'Give an education order, while the law has it', [
        'education-order-abolished',
        'education-order-in-force',
        'group-has-no-education-order',
      ]),
      body(EducationOrderGiving),
      async (c) => c.json(unwrap(await giveEducationOrder(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/education-orders/ended',
      change('end-education-order', 'End the education order', ['no-education-order-in-force']),
      body(EducationOrderEnding),
      async (c) => c.json(unwrap(await endEducationOrder(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    );
}
