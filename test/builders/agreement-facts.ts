import { documentOf, canonicalText } from '#services/matching/domain/agreement-document.ts';
import type { Agreement } from '#services/matching/domain/agreement.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { municipalityCode, partnershipScope } from '#shared/kernel/scope.ts';
import { civilDate, instant, type CivilDate } from '#shared/kernel/time.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { anId } from './ids.ts';
import { testBuddy, testCompany } from './matching.ts';

const now = instant('2026-11-28T12:00:00Z');
const ids = { placementId: anId('placement', '1'), candidateId: anId('candidate', '1'), ownerId: anId('person', '1') };
const company = { companyId: testCompany, companyName: 'Hvedekrogen Bageri' };

/** An internship of twelve hours that begins on a Monday. */
export function aPlacementOf(
  more: { readonly kind?: PlacementKind; readonly hoursPerWeek?: number; readonly endsOn?: CivilDate } = {},
): Placement {
  const { kind = 'internship', hoursPerWeek = 12, endsOn } = more;
  const startsOn = civilDate('2026-11-30');
  return {
    ...{ ...ids, ...company, version: 1, state: 'running', buddyId: testBuddy, startsOn, registeredAt: now },
    terms: [{ from: startsOn, kind, hoursPerWeek, paidHoursPerWeek: 0 }],
    ...(endsOn && { endsOn }),
  };
}

export function anAgreement(): Agreement {
  return {
    ...{ ...ids, ...company, agreementId: anId('agreement', '1'), partnership: partnershipScope('P-test') },
    words: { tasks: 'Forme brød', followUp: 'Vi ringer hver fredag.' },
    ...{ number: 1, version: 1, state: 'draft', edition: 0, draftedAt: now, signatures: [], changes: [] },
  };
}

/** The same, sent to be signed by all four. */
export function aSentAgreement(): Agreement {
  const draft = anAgreement();
  const sentOn = civilDate('2026-11-28');
  const document = documentOf(draft, aPlacementOf(), { municipality: municipalityCode('0265'), sentOn });
  return {
    ...draft,
    state: 'to-be-signed',
    version: 2,
    edition: 1,
    document,
    hash: canonicalText(document),
    sentAt: now,
  };
}
