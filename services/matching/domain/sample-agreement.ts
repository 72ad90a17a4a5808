import {
  toldCompany,
  type AgreementId,
  type BuddyId,
  type CandidateId,
  type PersonId,
  type PlacementId,
} from '#shared/kernel/ids.ts';
import { instantIn, addDays, type CivilDate } from '#shared/kernel/time.ts';
import type { MunicipalityCode, PartnershipScope } from '#shared/kernel/scope.ts';
import type { AgreementDocument } from '#shared/shapes/agreement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import type { Agreement } from './agreement.ts';
import { documentOf } from './agreement-document.ts';
import { offeredWords, ownWords, type AgreementTemplate } from './agreement-template.ts';
import { firstWords, sampleNames } from './agreement-words.text.ts';
import type { Placement } from './placement.ts';
import { paidHours } from './terms.ts';

const [startsAfterDays, lastsDays, hoursPerWeek, paidInHybrid] = [14, 13 * 7, 12, 4];

/** Ids that stand for nobody. */
export type SampleIds = {
  readonly agreement: AgreementId;
  readonly placement: PlacementId;
  readonly candidate: CandidateId;
  readonly buddy: BuddyId;
  readonly owner: PersonId;
};

/** An agreement of a kind as a template would make it, about a workplace and a person that are made up. */
export function sampleAgreement(
  template: AgreementTemplate,
  kind: PlacementKind,
  { municipality, on, ids }: { municipality: MunicipalityCode; on: CivilDate; ids: SampleIds },
): AgreementDocument {
  const { company: companyName, town, opening: openingTitle, tasks, workingTimes } = sampleNames;
  const startsOn = addDays(on, startsAfterDays);
  const shared = {
    ...{ placementId: ids.placement, candidateId: ids.candidate, companyId: toldCompany('12345674'), companyName },
    ...{ ownerId: ids.owner, version: 1 },
  };
  const placement: Placement = {
    ...{
      ...shared,
      openingTitle,
      state: 'running',
      buddyId: ids.buddy,
      startsOn,
      endsOn: addDays(startsOn, lastsDays),
    },
    terms: [{ from: startsOn, kind, hoursPerWeek, paidHoursPerWeek: paidHours(kind, hoursPerWeek, paidInHybrid) }],
    registeredAt: instantIn(on, '08:00'),
  };
  const agreement: Agreement = {
    ...{ ...shared, agreementId: ids.agreement, number: 1, state: 'draft', edition: 0, signatures: [], changes: [] },
    ...{ words: firstWords(kind, { tasks, workingTimes }), draftedAt: placement.registeredAt },
    partnership: '' as PartnershipScope,
  };
  const own = ownWords(offeredWords(template, { placement, municipality, town }), []);
  return documentOf(agreement, placement, { municipality, sentOn: on, own });
}
