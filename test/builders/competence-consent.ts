import { recordEducationConsent } from '#services/competence/capabilities/record-education-consent.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { EducationConsentRecord } from '#shared/shapes/education-consent.ts';
import { value, type CompetenceAtWork } from './competence.ts';

/** A yes to every institution, said at a meeting the day before. */
export function aConsent(more: Partial<EducationConsentRecord> = {}): EducationConsentRecord {
  return {
    version: 0,
    givenOn: civilDate('2026-11-20'),
    how: 'at-meeting',
    reach: 'all',
    institutionIds: [],
    ...more,
  };
}

/** Writes down that a person said yes; gives the consent's version. */
export async function consented(
  at: CompetenceAtWork,
  candidateId: CandidateId,
  more: Partial<EducationConsentRecord> = {},
): Promise<number> {
  const call = at.call('record-education-consent');
  return value(await recordEducationConsent(call, at.competence, candidateId, aConsent(more))).version;
}
