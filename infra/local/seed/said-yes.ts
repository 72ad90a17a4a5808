import { instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { Acting } from './acting.ts';
import { roskilde } from './partnership.ts';

/** Writes down that a person said yes to every institution on a day; nothing where the person has said yes already. */
export async function saidYes(acting: Acting, key: string, candidateId: string, on: CivilDate): Promise<void> {
  const path = `/api/competence/${roskilde}/candidates/${candidateId}/education-consent`;
  const { version, state } = await acting.read<{ version: number; state?: string }>(path);
  if (state === 'given') return;
  await acting.command({
    name: `today-${key}-consent`,
    path,
    at: instantIn(on, '09:00'),
    body: { version, givenOn: on, how: 'at-meeting', reach: 'all', institutionIds: [] },
  });
}
