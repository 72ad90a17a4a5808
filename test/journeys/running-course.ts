import { expect } from 'vitest';
import { school } from '#infra/local/personas.ts';
import { partnership, roskilde } from '#infra/local/seed/partnership.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { weekdays } from '#shared/shapes/vocabulary.ts';
import { persona, soon, today } from './front-door.ts';

/** Where the school's courses are. */
export const coursesAtSchool = `/api/competence/${partnership}/institutions/${school}/courses`;

/** A course of the school that began a week ago and is taught every day; gives its id. */
export async function coursePosted(
  more: { readonly title: string } & Readonly<Record<string, unknown>>,
): Promise<string> {
  const now = civilDate(await today());
  const planner = await persona('course-planner');
  const { body } = await planner.send<{ courseId: string }>('POST', coursesAtSchool, {
    ...{ description: 'Du lærer at hjælpe i et køkken.', goals: ['Vaske, skære og anrette'], kind: 'own' },
    ...{ level: 'beginner', workAreas: ['bakery-kitchen'], competences: ['cooking'], danish: 'everyday' },
    ...{ taughtIn: 'da', where: 'workplace', intake: 'dated', startsOn: addDays(now, -7), endsOn: addDays(now, 28) },
    timetable: weekdays.map((day) => ({ day, startsAt: '08:30', endsAt: '12:00', minutes: 180 })),
    ...{ seats: 6, waitingList: false, priceKr: 1200, funding: '', targetGroups: ['open-to-all'], prerequisites: '' },
    ...{ adaptable: '', sharedWith: 'partnership' },
    contact: { name: 'Birgitte Vang', email: 'birgitte.vang@uddannelse.example', phone: '46123456' },
    ...more,
  });
  expect(body.courseId).toMatch(/^crs-/);
  return body.courseId;
}

/** Amina says yes and gets a seat; gives who she is to the municipality. */
export async function aminaEnrolled(courseId: string): Promise<string> {
  const broker = await persona('job-broker-roskilde');
  const own = `/api/competence/${roskilde}`;
  const search = `/api/visitation/${roskilde}/candidates/search`;
  const found = await broker.send<{ items: { candidateId: string }[] }>('POST', search, { text: 'Amina Haddad' });
  const candidateId = found.body.items[0]?.candidateId ?? '';
  const consent = `${own}/candidates/${candidateId}/education-consent`;
  const { body: before } = await broker.get<{ version: number; state?: string }>(consent);
  if (before.state !== 'given')
    await broker.send('POST', consent, {
      ...{ version: before.version, givenOn: await today(), how: 'at-meeting', reach: 'all', institutionIds: [] },
    });
  const request = { candidateId, courseId, arrangement: 'as-posted', ifFull: 'refuse' };
  // The seats of a course are known a moment after it was posted.
  await soon(
    () => broker.send<{ code?: string }>('POST', `${own}/enrolments`, request),
    ({ status }) => status === 201,
  );
  return candidateId;
}
