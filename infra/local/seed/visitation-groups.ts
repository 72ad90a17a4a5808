import type { Situation } from '#shared/shapes/visitation-terms.ts';
import type { CandidateVisitation } from '#shared/shapes/candidate-visitation.ts';
import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import type { Acting } from './acting.ts';
import { roskilde } from './partnership.ts';

/** A group to be decided for somebody: by which signs, in which situation, and why. */
export type GroupDecided = {
  /** Names the command; each of them once. */
  readonly key: string;
  readonly candidateId: string;
  readonly group: string;
  readonly holds: readonly string[];
  readonly holdsNot?: readonly string[];
  readonly situations?: readonly Situation[];
  readonly reason: string;
  readonly longerSupport?: string;
  readonly effort?: string;
};

/** Decides groups of a municipality's people, as their caseworker, the day before. Whoever was decided already is left. */
export async function decideGroups(
  caseworker: Acting,
  code: string,
  people: readonly GroupDecided[],
  now: number,
): Promise<void> {
  const decidedOn = addDays(dateOf(instant(now)), -1);
  for (const { key, candidateId, group, holds, holdsNot = [], situations = [], ...why } of people) {
    const path = `/api/visitation/${code}/candidates/${candidateId}/visitation`;
    const { version, decisions } = await caseworker.read<CandidateVisitation>(path);
    if (decisions.some(({ reason }) => reason !== undefined)) continue;
    const signs = [...holds.map((id) => ({ id, holds: true })), ...holdsNot.map((id) => ({ id, holds: false }))];
    await caseworker.command({
      name: `group-${code}-${key}`,
      path,
      body: { version, visitationGroup: group, decidedOn, signs, situations, ...why },
      at: instantIn(decidedOn, '15:00'),
    });
  }
}

/** The demo's law: no municipality's, so that nobody takes it for advice. */
const demoLaw = 'Demoens egen lov § 1 (ikke en rigtig hjemmel)';

/** How many commands Roskilde's groups and its legal basis take. */
export const visitationGroupCommands = 4;

/** Some of today's people in Roskilde with their group decided, and the municipality's legal basis for profiles. */
export async function seedVisitationGroups(
  staff: { readonly caseworker: Acting; readonly leader: Acting },
  people: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const on = addDays(dateOf(instant(now)), -30);
  await staff.leader.command({
    name: 'profile-legal-basis',
    path: `/api/visitation/${roskilde}/profile/legal-basis`,
    body: { version: 0, law: demoLaw, on },
    at: instantIn(on, '10:00'),
  });
  const idOf = (key: string): string => {
    const candidateId = people.get(key);
    if (!candidateId) throw new Error(`${key} is not there to be visited`);
    return candidateId;
  };
  await decideGroups(
    staff.caseworker,
    roskilde,
    [
      {
        ...{ key: 'jonas', candidateId: idOf('jonas'), group: 'activity-ready', effort: 'company-based' },
        ...{ holds: ['low-wellbeing', 'little-network'], holdsNot: ['realistic-goal'] },
        situations: ['broke-off-youth-education'],
        reason: 'Jonas trives, når han har noget at stå op til. Han vil gerne begynde med få timer.',
        longerSupport: 'Han er i et behandlingsforløb, der varer mere end et år, og vil have støtte imens.',
      },
      {
        ...{ key: 'freja', candidateId: idOf('freja'), group: 'education-ready', effort: 'bridge-building' },
        ...{ holds: ['unsettled-choice', 'broken-off-courses'], holdsNot: ['massive-challenges'] },
        situations: ['broke-off-youth-education'],
        reason: 'Freja vil i gang igen, men er i tvivl om faget. Hun vil gerne prøve flere.',
      },
      {
        ...{ key: 'dorte', candidateId: idOf('dorte'), group: 'job-ready', holds: ['job-within-three-months'] },
        situations: ['youth-education-completed'],
        reason: 'Dorte har sin uddannelse og leder efter et job med faste tider.',
      },
    ],
    now,
  );
}
