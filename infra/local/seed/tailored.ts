import { addBusinessDays } from '#shared/kernel/business-days.ts';
import { dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import { languageSchool, school } from '../personas.ts';
import type { Acting, As } from './acting.ts';
import { partnership, roskilde } from './partnership.ts';

type Placed = { readonly placementId: string; readonly candidateId: string };
type Saved = { readonly requestId: string; readonly version: number };
type Request = Saved & {
  readonly threads: readonly {
    readonly institutionId: string;
    readonly offers: readonly { readonly answerId: string }[];
  }[];
};
type Asked = { readonly seen: number };

/** How many commands it takes: four requests, two yeses, four answers, a counter-proposal and two choices. */
export const tailoredCommands = 4 * 2 + 2 + 4 + 1 + 2;

type TailoredSeed = {
  readonly as: As;
  readonly jobBroker: Acting;
  readonly now: number;
  readonly idle: () => Promise<void>;
};

/**
 * Four tailored courses of today: one running after a counter-proposal, one that the school may not give, one whose price
 * waits for approval, and one that waits for both institutions. All within the last days, so that no deadline is over.
 */
export async function seedTailored({ as, jobBroker, now, idle }: TailoredSeed): Promise<void> {
  const today = dateOf(instant(now));
  const day = (businessDays: number): CivilDate => addBusinessDays(today, businessDays, danishCalendar);
  const at = (businessDays: number, time: string) => instantIn(day(businessDays), time);
  const base = `/api/competence/${roskilde}/tailored-requests`;
  const { items: placed } = await jobBroker.read<{ items: Placed[] }>(
    `/api/matching/${roskilde}/placements?state=running&limit=10`,
  );
  const [one, other] = [placed[0] as Placed, placed[1] ?? (placed[0] as Placed)];
  const planners: Readonly<Record<string, Acting>> = {
    [languageSchool]: await as('language-planner', 'course-planner'),
    [school]: await as('course-planner', 'course-planner'),
  };

  const ask = async (name: string, who: Placed, need: object, institutions: string[], ago: number): Promise<string> => {
    const body = { ...usual, ...need, placementId: who.placementId, institutions };
    const described = await jobBroker.command<Saved>({
      name: `${name}-describe`,
      path: base,
      at: at(-ago, '09:00'),
      body,
    });
    await idle();
    const path = `${base}/${described.requestId}/sent`;
    await jobBroker.command({
      name: `${name}-send`,
      path,
      at: at(-ago, '09:20'),
      body: { version: described.version },
    });
    await idle();
    return described.requestId;
  };
  const read = (requestId: string): Promise<Request> => jobBroker.read<Request>(`${base}/${requestId}`);
  const answer = async (name: string, requestId: string, by: string, what: Answer, ago: number): Promise<void> => {
    const planner = planners[by] as Acting;
    const path = `/api/competence/${partnership}/institutions/${by}/requests/${requestId}`;
    const { seen } = await planner.read<Asked>(path);
    const [kind, body] = what;
    await planner.command({ name, path: `${path}/${kind}`, at: at(-ago, '13:00'), body: { ...body, seen } });
    await idle();
  };
  const choose = async (name: string, requestId: string, by: string, ago: number): Promise<void> => {
    const { version, threads } = await read(requestId);
    const answerId = threads.find(({ institutionId }) => institutionId === by)?.offers.at(-1)?.answerId;
    const path = `${base}/${requestId}/chosen`;
    await jobBroker.command({ name, path, at: at(-ago, '14:00'), body: { version, institutionId: by, answerId } });
    await idle();
  };
  const offer = (more: object, first: number, last: number): Answer => [
    'offers',
    { ...usualOffer, ...more, startsOn: day(first), endsOn: day(last) },
  ];

  await sayYes(jobBroker, one, day(-4), at(-4, '08:30'));
  const running = await ask('tailored-running', one, { startsOn: day(1) }, [languageSchool], 4);
  await answer('tailored-running-offer', running, languageSchool, offer({ lessonOre: 75_000 }, -1, 48), 3);
  const { version } = await read(running);
  await jobBroker.command({
    name: 'tailored-running-counter',
    path: `${base}/${running}/counter-proposals`,
    at: at(-3, '14:30'),
    body: {
      ...{ version, institutionId: languageSchool, priceOre: 1_500_000 },
      words: 'Det ser rigtigt ud. Kan I gøre det for 15.000 kr., hvis bageriet stiller et lokale til rådighed?',
    },
  });
  await idle();
  const withRoom = { conditions: 'Et roligt lokale i bageriet to gange om ugen.', lessonOre: 65_000 };
  await answer('tailored-running-again', running, languageSchool, offer(withRoom, -1, 48), 2);
  await choose('tailored-running-choose', running, languageSchool, 2);

  const hygiene = {
    ...{
      theme: 'food-hygiene',
      tasks: 'Holde køkkenet rent, måle temperatur og mærke varer.',
      place: 'at-institution',
    },
    ...{ hoursPerWeek: 5, weeks: 5, purpose: 'certificate', startsOn: day(15) },
  };
  const declined = await ask('tailored-declined', other, hygiene, [school], 3);
  const note = 'Vi er kun godkendt til hold på mindst otte. Spørg igen, hvis I kan samle flere.';
  await answer('tailored-declined-answer', declined, school, ['declines', { reason: 'accreditation', note }], 2);

  await sayYes(jobBroker, other, day(-3), at(-3, '08:30'));
  const dear = await ask('tailored-dear', other, { weeks: 12, hoursPerWeek: 3, startsOn: day(8) }, [languageSchool], 3);
  await answer('tailored-dear-offer', dear, languageSchool, offer({ lessons: 36, lessonOre: 85_000 }, 8, 68), 2);
  await choose('tailored-dear-choose', dear, languageSchool, 1);

  const digital = {
    ...{ theme: 'digital', tasks: 'Bruge kassen og skrive bestillinger ind på tabletten.', purpose: 'new-tasks' },
    ...{ hoursPerWeek: 3, weeks: 4, startsOn: day(12), danish: 'everyday' },
  };
  await ask('tailored-waiting', one, digital, [languageSchool, school], 1);
}

type Answer = readonly [kind: 'offers' | 'declines', body: object];

const usual = {
  theme: 'language-at-work',
  tasks: 'Tage imod bestillinger ved disken og i telefonen og læse dagens liste.',
  levelNow: 'acquaintance',
  levelWanted: 'knowledge',
  danish: 'single-words',
  helpLanguages: ['ar'],
  hoursPerWeek: 2,
  weeks: 10,
  place: 'at-workplace',
  purpose: 'more-hours',
  personWords: 'Jeg vil gerne kunne svare kunderne selv.',
};

const usualOffer = {
  content: 'To gange om ugen ved disken, med bageriets egne ord og billeder. Vi øver det, der skal bruges samme dag.',
  place: 'at-workplace',
  lessons: 20,
  hoursPerWeek: 2,
  extraOre: 200_000,
  teacherName: 'Tove Lykke',
};

/** The person says yes to institutions seeing the name; one who has said so already is not asked again. */
async function sayYes(jobBroker: Acting, { candidateId }: Placed, givenOn: CivilDate, at: string): Promise<void> {
  const path = `/api/competence/${roskilde}/candidates/${candidateId}/education-consent`;
  const { state, version } = await jobBroker.read<{ state?: string; version: number }>(path);
  if (state === 'given') return;
  const body = { version, givenOn, how: 'at-meeting', reach: 'all', institutionIds: [] };
  await jobBroker.command({ name: `tailored-yes-${candidateId}`, path, at, body });
}
