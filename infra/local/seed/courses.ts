import { addDays, civilDate, dateOf, instant, instantIn, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import type { CourseFacts, CourseSaved } from '#shared/shapes/course.ts';
import { fgu, languageSchool, school } from '../personas.ts';
import type { Acting, As } from './acting.ts';
import { fguOffers } from './course-offers/fgu.ts';
import { languageOffers } from './course-offers/language-school.ts';
import type { Offer, When } from './course-offers/offer.ts';
import { schoolOffers } from './course-offers/school.ts';
import { partnership } from './partnership.ts';

type Planner = {
  readonly persona: string;
  readonly institutionId: string;
  readonly department: string;
  readonly contact: string;
  readonly offers: readonly Offer[];
};

const planners: readonly Planner[] = [
  {
    persona: 'course-planner',
    institutionId: school,
    department: 'Værkstederne',
    contact: 'Birgitte Vang',
    offers: schoolOffers,
  },
  {
    persona: 'language-planner',
    institutionId: languageSchool,
    department: 'Sproghuset',
    contact: 'Tove Lykke',
    offers: languageOffers,
  },
  { persona: 'fgu-planner', institutionId: fgu, department: 'Havrevang', contact: 'Rune Skov', offers: fguOffers },
];

const withdrawals = planners.flatMap(({ offers }) => offers.filter(({ withdrawn }) => withdrawn));

/** How many commands it takes. */
export const courseCommands = planners.flatMap(({ offers }) => offers).length + withdrawals.length;

/** A course that was posted, by the key of its offer: `language-at-work`, `food-hygiene`, `forklift` are open since 2021. */
export type SeededCourse = CourseSaved & { readonly institutionId: string };

/** Lets the three institutions post what they offer, each by its own planner; `now` in epoch milliseconds. */
export async function seedCourses(as: As, now: number): Promise<ReadonlyMap<string, SeededCourse>> {
  const seeded = new Map<string, SeededCourse>();
  for (const planner of planners) {
    const acting = await as(planner.persona, 'course-planner');
    for (const offer of planner.offers) {
      const saved = await post(acting, planner, offer, instant(now));
      seeded.set(offer.key, { ...saved, institutionId: planner.institutionId });
    }
  }
  return seeded;
}

async function post(acting: Acting, planner: Planner, offer: Offer, now: Instant): Promise<CourseSaved> {
  const path = `/api/competence/${partnership}/institutions/${planner.institutionId}/courses`;
  const { at, facts } = factsOf(offer, planner, now);
  const saved = await acting.command<CourseSaved>({ name: `course-${offer.key}`, path, at, body: facts });
  if (offer.withdrawn)
    await acting.command({
      name: `withdraw-${offer.key}`,
      path: `${path}/${saved.courseId}/withdrawal`,
      at: now,
      body: { version: saved.version, reason: offer.withdrawn, note: 'Der var kun to tilmeldte.' },
    });
  return saved;
}

function factsOf({ facts, when }: Offer, planner: Planner, now: Instant): { at: Instant; facts: CourseFacts } {
  const { postedOn, ...dates } = datesOf(when, dateOf(now));
  const where = facts.where ?? 'department';
  const contact = {
    name: planner.contact,
    email: `${planner.contact.toLowerCase().replace(' ', '.')}@uddannelse.example`,
    phone: `1${planner.institutionId.slice(1)}`,
  };
  return {
    at: instantIn(postedOn, '09:00'),
    facts: {
      ...{ level: 'beginner', competences: [], taughtIn: 'da', waitingList: false, sharedWith: 'partnership' },
      ...{ funding: '', prerequisites: '', timetable: [] },
      ...facts,
      ...dates,
      ...{ where, contact },
      ...(where === 'department' && { department: planner.department }),
    },
  };
}

type Dates = Pick<CourseFacts, 'intake' | 'startsOn' | 'endsOn'> & { readonly postedOn: CivilDate };

const postedDaysBefore = 45;

/** The dates of an offer; the days of the demo's own time are moved to the next Monday. */
function datesOf(when: When, today: CivilDate): Dates {
  if ('openFrom' in when) {
    const startsOn = civilDate(when.openFrom);
    return { intake: 'rolling', startsOn, postedOn: addDays(startsOn, -7) };
  }
  if ('openDaysAgo' in when) {
    const startsOn = nextMonday(addDays(today, -when.openDaysAgo));
    return { intake: 'rolling', startsOn, postedOn: addDays(startsOn, -postedDaysBefore) };
  }
  const startsOn = 'from' in when ? civilDate(when.from) : nextMonday(addDays(today, when.inDays));
  const endsOn = 'from' in when ? civilDate(when.to) : addDays(startsOn, when.lasts);
  const postedOn = addDays(startsOn, -postedDaysBefore);
  return { intake: 'dated', startsOn, endsOn, postedOn: postedOn < today ? postedOn : addDays(today, -1) };
}

function nextMonday(date: CivilDate): CivilDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, (8 - weekday) % 7);
}
