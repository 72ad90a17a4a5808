import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import type { CompanyAnswers, WrittenTogether } from '#shared/shapes/alignment-answers.ts';
import type { CompanyAlignmentLine } from '#shared/shapes/alignment-talk.ts';
import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';
import type { Acting, As } from './acting.ts';
import { hannesCompany } from './companies.ts';
import { partnership, roskilde } from './partnership.ts';

/** Jens writes with Dorte, and Hanne answers. */
export const expectationsCommands = 2;

/** Dorte meets the bakery in some days: both have said what they expect of it, and some of it differs. */
export async function seedExpectations(
  as: As,
  jobBroker: Acting,
  {
    people,
    now,
    idle,
  }: { readonly people: ReadonlyMap<string, string>; readonly now: number; readonly idle: () => Promise<void> },
): Promise<void> {
  const candidateId = people.get('dorte') as string;
  const yesterday = addDays(dateOf(instant(now)), -1);
  const meetings = await jobBroker.read<{ items: MatchMeetingItem[] }>(
    `/api/matching/${roskilde}/candidates/${candidateId}/match-meetings`,
  );
  const meetingId = meetings.items.find(({ state }) => state === 'called')?.meetingId as string;
  const hers: WrittenTogether = {
    version: 0,
    side: 'citizen',
    answers: {
      purpose: 'At have kolleger igen, og at finde ud af, hvor meget jeg kan holde til.',
      tasks: 'Ekspedere og sætte i orden. Helst ikke løbe ind og ud af bageriet.',
      whereAndWhen: 'Tre timer om formiddagen. Bussen er der 8.40.',
      supportNeeds: 'Jeg siger ikke altid fra selv. Spørg mig, om jeg trænger til en pause.',
    },
    told: ['frequent-breaks'],
  };
  await jobBroker.command({
    name: 'today-dorte-expects',
    path: `/api/matching/${roskilde}/match-meetings/${meetingId}/talk/answers`,
    at: instantIn(yesterday, '12:00'),
    body: hers,
  });
  await idle();
  const hanne = await as('company-contact');
  const company = `/api/matching/${partnership}/companies/${hannesCompany}`;
  const waiting = await hanne.read<{ items: CompanyAlignmentLine[] }>(`${company}/alignments`);
  if (!waiting.items.some((line) => line.meetingId === meetingId)) throw new Error('nothing waits for Hanne');
  const theirs: CompanyAnswers = {
    version: 0,
    answers: {
      tasks: 'Pakke brød, sætte varer på plads og ekspedere, når der er to ved disken.',
      withWhom: 'Lasse er buddy og er der hver dag. Hanne er i butikken om formiddagen.',
      whereAndWhen: 'Bageriet, mandag, onsdag og fredag fra kl. 8.',
      supportNeeds: 'En pause hver time er fint. Sig det højt, så holder vi øje.',
    },
  };
  await hanne.command({
    name: 'today-bakery-expects',
    path: `${company}/match-meetings/${meetingId}/talk/answers`,
    at: instantIn(yesterday, '14:00'),
    body: theirs,
  });
}
