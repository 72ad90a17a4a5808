import { splitName } from '#shared/kernel/names.ts';
import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { someAtATime, type Acting, type As } from './acting.ts';
import { phoneOf } from './companies.ts';
import { substituteCprOf } from './cpr.ts';
import { endEffort } from './end-effort.ts';
import {
  aarhus,
  frederikshavn,
  paaVejPlan,
  randers,
  ringkoebingSkjern,
  starPlan,
  vivirkPlan,
  type LocalPerson,
} from './local-partnerships-plan.ts';
import { inventedName } from './names.ts';
import { billund } from './partnership.ts';
import { inventedNeeds } from './profiles.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';

/** Who acts in each municipality, and where its people live. */
const municipalities: Readonly<Record<string, { readonly caseworker: string; readonly postalCode: string }>> = {
  [billund]: { caseworker: 'caseworker-billund', postalCode: '7190' },
  [ringkoebingSkjern]: { caseworker: 'caseworker-ringkoebing-skjern', postalCode: '6950' },
  [aarhus]: { caseworker: 'caseworker-aarhus', postalCode: '8000' },
  [randers]: { caseworker: 'caseworker-randers', postalCode: '8900' },
  [frederikshavn]: { caseworker: 'caseworker-frederikshavn', postalCode: '9900' },
};

const walked = (people: readonly LocalPerson[]): number =>
  people.length * 2 + people.filter(({ closed }) => closed).length + people.filter(({ inResults }) => inResults).length;
const someDay = dateOf(instant('2026-11-28T12:00:00Z'));

/** Refer and converse for everybody, a yes or no to ViVirk'R's results, close for those whose effort ended, and one next step for the one of PÅ VEJ still active. */
export const localPartnershipCommands = walked(paaVejPlan()) + walked(vivirkPlan()) + walked(starPlan(someDay)) + 1;

export type LocalKnown = { readonly person: LocalPerson; readonly candidateId: string };

/** PÅ VEJ's 32, ViVirk'R's 36 and STAR's 42, each from referral to how it ended. Gives everybody with their id. */
export async function seedLocalPartnerships(as: As, now: number): Promise<readonly LocalKnown[]> {
  const today = dateOf(instant(now));
  const people = [...paaVejPlan(), ...vivirkPlan(), ...starPlan(today)];
  const known: LocalKnown[] = [];
  for (const [municipality, at] of Object.entries(municipalities)) {
    const caseworker = await as(at.caseworker);
    const ours = people.filter((person) => person.municipality === municipality);
    await someAtATime(ours, 4, async (person) => {
      known.push({ person, candidateId: await walk(caseworker, person, now) });
    });
  }
  return known;
}

async function walk(caseworker: Acting, person: LocalPerson, now: number): Promise<string> {
  const { place, municipality, targetGroup, visitationGroup, referredOn, heldOn, reason, inResults, closed } = person;
  const named = (what: string): string => `local-${place}-${what}`;
  const people = `/api/visitation/${municipality}/candidates`;
  const { candidateId, version } = await caseworker.command<{ candidateId: string; version: number }>({
    name: named('refer'),
    path: people,
    at: instantIn(referredOn, '08:45'),
    body: {
      ...splitName(inventedName('original', place)),
      ...{ cpr: substituteCprOf(place), phone: phoneOf(place), targetGroups: [targetGroup], reason },
    },
  });
  const met = await caseworker.command<{ version: number }>({
    name: named('conversation'),
    path: `${people}/${candidateId}/conversations`,
    at: instantIn(heldOn, '11:15'),
    body: {
      ...{ version, heldOn, visitationGroup, profile: profileOf(person), toldNeeds: [] },
      words: { dream: 'En hverdag, der hænger sammen.', strengths: 'Er god til at blive ved, når det giver mening.' },
    },
  });
  if (inResults) {
    await caseworker.command({
      name: named('results'),
      path: `${people}/${candidateId}/consents`,
      at: instantIn(heldOn, '11:30'),
      body: { version: 0, purpose: 'project-results', says: inResults, on: heldOn, how: 'at-meeting' },
    });
  }
  if (closed) {
    const end = { reason: closed.reason, closedOn: closed.on };
    await endEffort(caseworker, { path: `${people}/${candidateId}`, name: named('end'), ...end });
  } else if (municipality !== aarhus) {
    await stillActive(caseworker, `${people}/${candidateId}`, { name: named('step'), version: met.version, now });
  }
  return candidateId;
}

/** Nobody of them is shown to companies: they are figures of the demo. */
function profileOf({ place, municipality }: LocalPerson): ProfileFacts {
  const homePostalCode = municipalities[municipality]?.postalCode ?? '';
  return { ...inventedNeeds(place, 'original').profile, homePostalCode, cardReleased: false };
}

/** Whoever is still active has a next step ahead, as everybody has. */
async function stillActive(
  caseworker: Acting,
  path: string,
  { name, version, now }: { readonly name: string; readonly version: number; readonly now: number },
): Promise<void> {
  const { personId: ownerId } = await caseworker.read<{ personId: string }>('/api/access/session');
  const today = dateOf(instant(now));
  await caseworker.command({
    name,
    path: `${path}/next-step`,
    at: instantIn(addDays(today, -3), '10:00'),
    body: { version, kind: 'find-match', ownerId, dueOn: workedOn(addDays(today, 8)) },
  });
}
