import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import { trainingSite } from '../personas.ts';
import type { Acting, As } from './acting.ts';
import { hannesCompany } from './companies.ts';
import { workday } from './golden-plan.ts';
import type { SeededLibrary } from './library/library.ts';
import { partnership, roskilde } from './partnership.ts';

/** Consent where there is none yet is not counted: another part of the demo may have written it down. */
export const aminaLearnsCommands = 4;

type Consent = {
  readonly version: number;
  readonly state?: string;
  readonly reach?: string;
  readonly institutionIds: readonly string[];
};

/** Whether the training site may see her name: another part of the demo may have written down a yes to others alone. */
function covers({ state, reach, institutionIds }: Consent): boolean {
  return state === 'given' && (reach === 'all' || institutionIds.includes(trainingSite));
}

/**
 * Amina learns at the bakery, and the walk of today can begin: her buddy has told twice what he saw, and the practice guide
 * at the training site has noted one step. `now` in epoch milliseconds.
 */
export async function seedAminaLearns(
  as: As,
  jobBroker: Acting,
  {
    candidateId,
    library,
    now,
    idle,
  }: {
    readonly candidateId: string;
    readonly library: SeededLibrary;
    readonly now: number;
    readonly idle: () => Promise<void>;
  },
): Promise<void> {
  const today = dateOf(instant(now));
  const ago = (days: number) => instantIn(workday(addDays(today, -days)), '10:00');
  const of = `/api/competence/${roskilde}/candidates/${candidateId}`;
  const consent = await jobBroker.read<Consent>(`${of}/education-consent`);
  if (!covers(consent))
    await jobBroker.command({
      name: 'amina-consent',
      path: `${of}/education-consent`,
      at: ago(14),
      body: {
        ...{ version: consent.version, givenOn: dateOf(ago(14)), how: 'at-meeting', reach: 'all', institutionIds: [] },
      },
    });
  const [rolls, oven] = library.get('bakery-kitchen') ?? [];
  const { recordId } = await jobBroker.command<{ recordId: string }>({
    name: 'amina-record',
    path: `${of}/learning-records`,
    at: ago(13),
    body: { companyId: hannesCompany, institutionId: trainingSite, goals: [rolls, oven] },
  });
  await idle();
  const buddy = await as('buddy');
  const observe = (name: string, daysAgo: number, doing: string, words: string) =>
    buddy.command({
      name,
      path: `/api/competence/${partnership}/companies/${hannesCompany}/learning-records/${recordId}/observations`,
      at: ago(daysAgo),
      body: { act: 'add', goalId: rolls, doing, words },
    });
  await observe(
    'amina-observed-1',
    9,
    'with-help',
    'Vi former boller sammen om morgenen. Hun har et godt greb om dejen.',
  );
  await observe('amina-observed-2', 3, 'alone', 'Amina former selv en hel plade nu, og de er lige store.');
  const guide = await as('practice-guide');
  await guide.command({
    name: 'amina-noted',
    path: `/api/competence/${partnership}/institutions/${trainingSite}/learning-records/${recordId}/notes`,
    at: ago(2),
    body: {
      act: 'add',
      goalId: oven,
      doing: 'with-help',
      words: 'Sætter plader i ovnen og siger selv til, når de er brune.',
    },
  });
}
