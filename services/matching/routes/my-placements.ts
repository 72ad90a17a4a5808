import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { AttendanceWord, AttendanceWordSent } from '#shared/shapes/attendance.ts';
import { MyPlacements, StepAnswered, StepAnswerSent } from '#shared/shapes/my-placement.ts';
import { answerHoursStep } from '../capabilities/answer-hours-step.ts';
import { listMyPlacements } from '../capabilities/list-my-placements.ts';
import { sayOwnAttendance } from '../capabilities/say-own-attendance.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { hoursStepIn, myPlacementIn } from './path-ids.ts';

/** A citizen's own places: the hours as they grew, and the person's word. */
export function myPlacementRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/my-placements',
      read('list-my-placements', { title: 'My places, how my hours grew, and the next step', answers: MyPlacements }),
      async (c) => c.json(unwrap(await listMyPlacements(...of(c)))),
    )
    .post(
      '/my-placements/:placementId/attendance',
      command('say-own-attendance', {
        title: 'I say whether I came on a day',
        answers: AttendanceWordSent,
        status: 202,
        refuses: ['my-placement-not-found'],
      }),
      body(AttendanceWord),
      async (c) => c.json(unwrap(await sayOwnAttendance(...of(c), myPlacementIn(c), c.req.valid('json'))), 202),
    )
    .post(
      '/my-placements/:placementId/hours-steps/:stepId/answers',
      command('answer-hours-step', {
        title: 'I say yes to the next step, not yet, or that my hours are right for me',
        answers: StepAnswerSent,
        status: 202,
        refuses: ['my-placement-not-found', 'hours-step-not-found'],
      }),
      body(StepAnswered),
      async (c) => {
        const about = { placementId: myPlacementIn(c), stepId: hoursStepIn(c) };
        return c.json(unwrap(await answerHoursStep(...of(c), about, c.req.valid('json'))), 202);
      },
    );
}
