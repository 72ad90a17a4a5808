import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import * as observation from '#shared/shapes/work-observation.ts';
import { correctObservation } from '../capabilities/correct-observation.ts';
import { describeWork } from '../capabilities/describe-work.ts';
import { listObservations } from '../capabilities/list-observations.ts';
import { listOwnObservations } from '../capabilities/list-own-observations.ts';
import { markObservation } from '../capabilities/mark-observation.ts';
import { withdrawObservation } from '../capabilities/withdraw-observation.ts';
import { withdrawOwnObservation } from '../capabilities/withdraw-own-observation.ts';
import { writeObservation } from '../capabilities/write-observation.ts';
import { command, read, unwrap } from '../edge.ts';
import type { MatchingRefusal } from '../refusals.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { companyIn, observationIn, placementIn } from './path-ids.ts';

/** A route by which staff change one observation. */
function change(action: Parameters<typeof command>[0], title: string, refuses: readonly MatchingRefusal[] = []) {
  return command(action, {
    ...{ title, answers: observation.ObservationChanged, status: 200 },
    refuses: ['placement-not-found', 'observation-not-found', 'observation-withdrawn', ...refuses],
  });
}

/** How somebody works at a placement: described by the workplace and the staff. */
export function workObservationRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const one = '/placements/:placementId/observations/:observationId';
  const inOne = (c: Context<House>) => ({ placementId: placementIn(c), observationId: observationIn(c) });
  const ofCompany = (c: Context<House>) => ({ companyId: companyIn(c), placementId: placementIn(c) });
  return new Hono<House>()
    .get(
      '/placements/:placementId/observations',
      read('list-observations', {
        title: 'How somebody works at a placement, as it was seen, the newest day first',
        answers: observation.Observations,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await listObservations(...of(c), placementIn(c)))),
    )
    .post(
      '/placements/:placementId/observations',
      command('write-observation', {
        title: 'Write down how somebody works',
        answers: observation.ObservationChanged,
        status: 201,
        refuses: ['placement-not-found', 'placement-is-withdrawn'],
      }),
      body(observation.ObservationWritten),
      async (c) => c.json(unwrap(await writeObservation(...of(c), placementIn(c), c.req.valid('json'))), 201),
    )
    .post(
      `${one}/corrected`,
      change('correct-observation', 'Put right what one wrote of how somebody works', ['observation-of-another']),
      body(observation.ObservationCorrected),
      async (c) => c.json(unwrap(await correctObservation(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/marked`,
      change('mark-observation', 'Say whether an observation may be used in an evidence pack'),
      body(observation.ObservationMarked),
      async (c) => c.json(unwrap(await markObservation(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/withdrawn`,
      change('withdraw-observation', 'Take back what one wrote of how somebody works', ['observation-of-another']),
      body(observation.ObservationWithdrawn),
      async (c) => c.json(unwrap(await withdrawObservation(...of(c), inOne(c), c.req.valid('json')))),
    )
    .get(
      '/companies/:companyId/placements/:placementId/observations',
      read('list-own-observations', {
        title: 'What one wrote for the workplace of how somebody works',
        answers: observation.OwnObservations,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await listOwnObservations(...of(c), ofCompany(c)))),
    )
    .post(
      '/companies/:companyId/placements/:placementId/observations',
      command('describe-work', {
        title: 'The workplace describes how somebody works, or puts right what the same one wrote',
        answers: observation.WorkDescriptionSent,
        status: 202,
        refuses: ['placement-not-found', 'buddy-has-left', 'observation-not-found'],
      }),
      body(observation.WorkDescribed),
      async (c) => c.json(unwrap(await describeWork(...of(c), ofCompany(c), c.req.valid('json'))), 202),
    )
    .post(
      '/companies/:companyId/placements/:placementId/observations/:observationId/withdrawn',
      command('withdraw-own-observation', {
        title: 'Take back what one wrote for the workplace',
        answers: observation.WorkDescriptionSent,
        status: 202,
        refuses: ['placement-not-found', 'observation-not-found'],
      }),
      body(observation.OwnObservationWithdrawn),
      async (c) => {
        const place = { ...ofCompany(c), observationId: observationIn(c) };
        return c.json(unwrap(await withdrawOwnObservation(...of(c), place, c.req.valid('json'))), 202);
      },
    );
}
