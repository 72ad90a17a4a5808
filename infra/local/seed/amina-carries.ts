import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import type { OwnCertificates } from '#shared/shapes/certificate.ts';
import type { Acting, As } from './acting.ts';
import type { SeededCourse } from './courses.ts';
import { workday } from './golden-plan.ts';
import { roskilde } from './partnership.ts';

/** The seat, the own words, what Roskilde is shown and the link. */
export const aminaCarriesCommands = 4;

const words =
  'I Herning lærte jeg at holde et bageri rent og passe på maden. Jeg kan godt lide at møde tidligt, når der dufter af brød. ' +
  'Jeg er rolig, og jeg bliver ved, til det er i orden. Nu vil jeg lære at bage, og jeg lærer mere dansk imens.';

type Around = {
  readonly candidateId: string;
  readonly courses: ReadonlyMap<string, SeededCourse>;
  readonly now: number;
};

/**
 * What Amina brings with her from Herning and does with it: she tells of it in her own words, shows it to the municipality
 * she lives in now, and has made a link for a workplace. And she has a seat on a course in Danish.
 */
export async function seedAminaCarries(as: As, jobBroker: Acting, around: Around): Promise<void> {
  const today = dateOf(instant(around.now));
  const ago = (days: number, time: string) => instantIn(workday(addDays(today, -days)), time);
  await takeSeat(jobBroker, around, ago(7, '09:30'));
  const amina = await as('candidate');
  const { roles } = await amina.read<{ roles: { scope: string }[] }>('/api/access/session');
  const own = `/api/competence/${roles[0]?.scope}`;
  const { items } = await amina.read<OwnCertificates>(`${own}/certificates`);
  await amina.command({
    name: 'amina-words',
    method: 'PUT',
    path: `${own}/portfolio`,
    at: ago(6, '19:10'),
    body: { version: 0, words, inMatching: true },
  });
  await amina.command({
    name: 'amina-shows-roskilde',
    path: `${own}/showings`,
    at: ago(6, '19:20'),
    body: { municipality: roskilde },
  });
  await amina.command({
    name: 'amina-link',
    path: `${own}/shares`,
    at: ago(3, '20:00'),
    body: {
      ...{ purpose: 'workplace', withWords: true, days: 30 },
      certificateIds: items.map(({ certificateId }) => certificateId),
    },
  });
}

async function takeSeat(jobBroker: Acting, { candidateId, courses }: Around, at: string): Promise<void> {
  const course = courses.get('danish-kitchen');
  if (!course) throw new Error('the course in Danish for kitchens was not posted');
  await jobBroker.command({
    name: 'amina-enrol',
    path: `/api/competence/${roskilde}/enrolments`,
    at,
    body: { candidateId, courseId: course.courseId, ifFull: 'wait', arrangement: 'as-posted' },
  });
}
