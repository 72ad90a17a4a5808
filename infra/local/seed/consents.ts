import { addDays, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { AddressChange } from '#shared/shapes/address.ts';
import type { ConsentRecord } from '#shared/shapes/consents.ts';
import type { Acting } from './acting.ts';
import type { Staff } from './golden.ts';
import { roskilde } from './partnership.ts';

type Said = Pick<ConsentRecord, 'purpose' | 'says' | 'how'> & { readonly daysAgo: number; readonly daysLeft?: number };

/** Who of the people of today said what; everybody else has not been asked yet. */
const said: readonly (readonly [key: string, consents: readonly Said[]])[] = [
  ['amina', [{ purpose: 'project-results', says: 'yes', how: 'on-paper', daysAgo: 9 }]],
  ['oksana', [{ purpose: 'project-results', says: 'yes', how: 'at-meeting', daysAgo: 60 }]],
  ['jonas', [{ purpose: 'project-results', says: 'yes', how: 'spoken', daysAgo: 12, daysLeft: 11 }]],
  ['dorte', [{ purpose: 'project-results', says: 'yes', how: 'at-meeting', daysAgo: 40 }]],
  ['freja', [{ purpose: 'project-results', says: 'no', how: 'spoken', daysAgo: 3 }]],
];

/** Sara lives where nobody shall know. The address is invented. */
const hidden = { key: 'sara', street: 'Skovbrynet 4', postalCode: '4060' };

/** Amina is asked whom she wants at her network meetings, and answers in her app. */
const asked = { key: 'amina', purpose: 'network-meeting' } as const;

/** How many commands the consents take. */
export const consentCommands = said.reduce((sum, [, consents]) => sum + consents.length, 0) + 3;

/** Seeds what the people of today have said yes and no to, one question that waits, one protected address, and a local rule. */
export async function seedConsents(
  { caseworker, leader }: Pick<Staff, 'caseworker' | 'leader'>,
  known: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const today = dateOf(instant(now));
  const person = (key: string): string => `/api/visitation/${roskilde}/candidates/${known.get(key)}`;
  for (const [key, consents] of said) {
    for (const { daysAgo, daysLeft, ...consent } of consents) {
      const on = addDays(today, -daysAgo);
      const until = daysLeft === undefined ? {} : { until: addDays(today, daysLeft) };
      await caseworker.command({
        name: `consent-${key}-${consent.purpose}`,
        path: `${person(key)}/consents`,
        at: instantIn(on, '11:00'),
        body: { version: 0, ...consent, on, ...until },
      });
    }
  }
  await caseworker.command({
    name: `consent-ask-${asked.key}`,
    path: `${person(asked.key)}/consents/asked`,
    at: instantIn(addDays(today, -1), '14:00'),
    body: { version: 0, purpose: asked.purpose },
  });
  await protect(caseworker, person(hidden.key), addDays(today, -1));
  await leader.command({
    name: 'consent-local-rule',
    path: `/api/access/${roskilde}/rules/local`,
    at: instantIn(addDays(today, -60), '10:00'),
    body: {
      ...{ version: 0, ruleId: 'consent-at-most', value: 12, validFrom: addDays(today, -60) },
      why: 'Vi spørger igen hvert år. Det, man sagde ja til for længe siden, husker man ikke.',
    },
  });
}

async function protect(caseworker: Acting, path: string, on: CivilDate): Promise<void> {
  const { version } = await caseworker.read<{ version: number }>(path);
  const { street, postalCode } = hidden;
  const change: AddressChange = {
    version,
    address: { street, postalCode },
    protection: { from: on, source: 'civil-register', checkOn: addDays(on, 365) },
  };
  const at = instantIn(on, '15:00');
  await caseworker.command({ name: 'consent-protected-address', path: `${path}/address`, at, body: change });
}
