import { addDays, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { Acting } from './acting.ts';
import { hannesCompany } from './companies.ts';
import { workday } from './golden-plan.ts';
import { roskilde } from './partnership.ts';

export const companyFactsCommands = 1;

/** Hanne told Jens how many they are at the bakery; the shop steward had said yes. */
export async function seedCompanyFacts(jobBroker: Acting, today: CivilDate): Promise<void> {
  const saidOn = workday(addDays(today, -40));
  await jobBroker.command({
    name: 'today-company-facts',
    path: `/api/matching/${roskilde}/company-facts`,
    at: instantIn(saidOn, '10:00'),
    body: {
      ...{ companyId: hannesCompany, version: 0, ordinaryEmployees: 24, isAdditional: true },
      ...{ representative: 'agrees', saidBy: 'employer', saidOn },
    },
  });
}
