import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import * as attendance from '#shared/shapes/attendance.ts';
import * as hours from '#shared/shapes/hours-plan.ts';
import { keepHoursPlan } from '../capabilities/keep-hours-plan.ts';
import { listCompanyAttendance } from '../capabilities/list-company-attendance.ts';
import { moveHoursStep } from '../capabilities/move-hours-step.ts';
import { pausePlacement } from '../capabilities/pause-placement.ts';
import { registerAttendance } from '../capabilities/register-attendance.ts';
import { resumePlacement } from '../capabilities/resume-placement.ts';
import { sayAttendance } from '../capabilities/say-attendance.ts';
import { sayHoursLevel } from '../capabilities/say-hours-level.ts';
import { showPlacementHours } from '../capabilities/show-placement-hours.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { companyIn, hoursStepIn, placementIn } from './path-ids.ts';

/** Hours that grow within a placement, its pauses, and who was there. */
export function hoursRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/placements/:placementId/hours',
      read('show-placement-hours', {
        title: 'How the hours of a placement went, and where they are going',
        answers: hours.PlacementHours,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await showPlacementHours(...of(c), placementIn(c)))),
    )
    .post(
      '/placements/:placementId/hours-plan',
      command('keep-hours-plan', {
        title: 'Keep the days and the steps that are still to be taken',
        answers: hours.HoursPlanChanged,
        status: 200,
        refuses: ['placement-not-found', 'placement-has-ended'],
      }),
      body(hours.HoursPlanKept),
      async (c) => c.json(unwrap(await keepHoursPlan(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/hours-plan/steps/:stepId/moved',
      command('move-hours-step', {
        title: 'A step is reached, skipped, or taken up again',
        answers: hours.HoursPlanChanged,
        status: 200,
        refuses: ['placement-not-found', 'placement-has-ended', 'hours-step-not-found', 'hours-step-settled'],
      }),
      body(hours.HoursStepMoved),
      async (c) => {
        const about = { placementId: placementIn(c), stepId: hoursStepIn(c) };
        return c.json(unwrap(await moveHoursStep(...of(c), about, c.req.valid('json'))));
      },
    )
    .post(
      '/placements/:placementId/hours-plan/level',
      command('say-hours-level', {
        title: 'The hours are right as they are, or on their way again',
        answers: hours.HoursPlanChanged,
        status: 200,
        refuses: ['placement-not-found', 'placement-has-ended'],
      }),
      body(hours.HoursLevelSaid),
      async (c) => c.json(unwrap(await sayHoursLevel(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/pauses',
      command('pause-placement', {
        title: 'The place waits for the person',
        answers: hours.HoursPlanChanged,
        status: 200,
        refuses: ['placement-not-found', 'placement-has-ended'],
      }),
      body(hours.PlacementPause),
      async (c) => c.json(unwrap(await pausePlacement(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/pauses/ended',
      command('resume-placement', {
        title: 'The person is back on a day',
        answers: hours.HoursPlanChanged,
        status: 200,
        refuses: ['placement-not-found', 'placement-not-paused'],
      }),
      body(hours.PlacementResume),
      async (c) => c.json(unwrap(await resumePlacement(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/attendance',
      command('register-attendance', {
        title: 'Write down how a day was, or settle what is said differently',
        answers: attendance.AttendanceRegistered,
        status: 200,
        refuses: ['placement-not-found', 'placement-is-withdrawn'],
      }),
      body(attendance.AttendanceRegistration),
      async (c) => c.json(unwrap(await registerAttendance(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .get(
      '/companies/:companyId/attendance',
      read('list-company-attendance', {
        title: 'Who is at the company on a day, with what it said of it',
        answers: attendance.CompanyAttendancePage,
      }),
      query(attendance.AttendanceDayQuery),
      async (c) => {
        const { on, ...page } = c.req.valid('query');
        return c.json(unwrap(await listCompanyAttendance(...of(c), { companyId: companyIn(c), on }, page)));
      },
    )
    .post(
      '/companies/:companyId/placements/:placementId/attendance',
      command('say-attendance', {
        title: 'The workplace says whether somebody came on a day',
        answers: attendance.AttendanceWordSent,
        status: 202,
        refuses: ['placement-not-found', 'buddy-has-left'],
      }),
      body(attendance.AttendanceWord),
      async (c) => {
        const about = { companyId: companyIn(c), placementId: placementIn(c) };
        return c.json(unwrap(await sayAttendance(...of(c), about, c.req.valid('json'))), 202);
      },
    );
}
