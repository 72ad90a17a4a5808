import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { WorkPage } from '#shared/shapes/candidate.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as handover from '#shared/shapes/handover.ts';
import { endAbsence } from '../capabilities/end-absence.ts';
import { handOverCases } from '../capabilities/hand-over-cases.ts';
import { listAbsences } from '../capabilities/list-absences.ts';
import { listHandovers } from '../capabilities/list-handovers.ts';
import { listManyContacts } from '../capabilities/list-many-contacts.ts';
import { listOwnedCases } from '../capabilities/list-owned-cases.ts';
import { openHandover } from '../capabilities/open-handover.ts';
import { recordAbsence } from '../capabilities/record-absence.ts';
import { showContactPersons } from '../capabilities/show-contact-persons.ts';
import { undoHandover } from '../capabilities/undo-handover.ts';
import { command, read, refused, unwrap } from '../edge.ts';
import { candidateIn, staffIn } from './path-ids.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

const absenceIn = (c: Context<House>) => pathId(c, 'absenceId', 'absence', () => refused('absence-not-found'));
const handoverIn = (c: Context<House>) => pathId(c, 'handoverId', 'handover', () => refused('handover-not-found'));
const saved = { answers: handover.AbsenceSaved, status: 200 } as const;
const notNow = ['handover-not-found', 'handover-over', 'stale-version'] as const;

/** Who is away, cases that change hands, and how many contact persons people have had. */
export function handoverRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/absences',
      read('list-absences', { title: 'Who is away now or will be, and who covers', answers: handover.AbsencePage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listAbsences(...of(c), c.req.valid('query')))),
    )
    .post(
      '/absences',
      command('record-absence', { ...saved, title: 'Say that a colleague is away, and who covers' }),
      body(handover.AbsenceFacts),
      async (c) => c.json(unwrap(await recordAbsence(...of(c), c.req.valid('json'))), 200),
    )
    .post(
      '/absences/:absenceId/ended',
      command('end-absence', {
        ...saved,
        title: 'A colleague is back, or is not away after all',
        refuses: ['absence-not-found', 'stale-version'],
      }),
      body(handover.AbsenceEnd),
      async (c) => c.json(unwrap(await endAbsence(...of(c), absenceIn(c), c.req.valid('json').version)), 200),
    )
    .get(
      '/staff/:personId/owned-cases',
      read('list-owned-cases', {
        title: 'The open cases that one of the staff is responsible for',
        answers: WorkPage,
        refuses: ['staff-not-found'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listOwnedCases(...of(c), staffIn(c), c.req.valid('query')))),
    )
    .get(
      '/handovers',
      read('list-handovers', { title: 'Handovers, newest first', answers: handover.HandoverPage }),
      query(handover.HandoversQuery),
      async (c) => c.json(unwrap(await listHandovers(...of(c), c.req.valid('query')))),
    )
    .post(
      '/handovers',
      command('hand-over-cases', {
        title: 'Give cases of one colleague to another, with a note',
        answers: handover.HandoverSaved,
        status: 200,
        refuses: notNow,
      }),
      body(handover.Handover),
      async (c) => c.json(unwrap(await handOverCases(...of(c), c.req.valid('json'))), 200),
    )
    .get(
      '/handovers/:handoverId',
      read('open-handover', {
        title: 'A handover with those it is about',
        answers: handover.HandoverOpened,
        refuses: ['handover-not-found'],
      }),
      async (c) => c.json(unwrap(await openHandover(...of(c), handoverIn(c)))),
    )
    .post(
      '/handovers/:handoverId/undone',
      command('undo-handover', {
        title: 'Take a handover back on the day it was done',
        answers: handover.HandoverUndone,
        status: 200,
        refuses: notNow,
      }),
      body(handover.HandoverUndo),
      async (c) => c.json(unwrap(await undoHandover(...of(c), handoverIn(c), c.req.valid('json').version)), 200),
    )
    .get(
      '/candidates/:candidateId/contact-persons',
      read('show-contact-persons', {
        title: 'Who a person’s contact persons were, and how many',
        answers: handover.ContactPersons,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await showContactPersons(...of(c), candidateIn(c)))),
    )
    .get(
      '/work/many-contact-persons',
      read('list-many-contacts', { title: 'Who has had many contact persons', answers: handover.ManyContacts }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listManyContacts(...of(c), c.req.valid('query')))),
    );
}
