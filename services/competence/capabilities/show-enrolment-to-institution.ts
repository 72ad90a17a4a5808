import { seenByInstitution } from '#services/competence/domain/enrolment-lines.ts';
import { covers } from '#services/competence/domain/education-consent.ts';
import { educationConsentItem } from '#services/competence/store/consent-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseEnrolmentItem, enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import type { CandidateId, EnrolmentId } from '#shared/kernel/ids.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes what an institution sees of an enrolment into the partnership, drawn whole from the municipality's own rows: the
 * person is in it only with a seat and a yes, and late news cannot bring them back. Repeats without harm.
 */
export async function showEnrolmentToInstitution(
  municipality: Pick<CompetenceStore, 'table'>,
  partnership: Pick<CompetenceStore, 'table'>,
  enrolmentId: EnrolmentId,
): Promise<void> {
  const enrolment = await municipality.table.fresh(enrolmentItem, enrolmentId);
  if (!enrolment) throw new Error('an enrolment that was told of is not there');
  const { candidateId, institutionId, state, version } = enrolment;
  const consent = await municipality.table.fresh(educationConsentItem, candidateId);
  const isSeen = state !== 'waiting' && covers(consent, institutionId);
  const row = {
    ...seenByInstitution(enrolment, municipality.table.scope),
    institutionId,
    ...(isSeen && { candidateId }),
    drawnFrom: version + (consent?.version ?? 0),
  };
  await writeUnlessNewer(partnership.table, courseEnrolmentItem, row, 'drawnFrom');
}

const enrolmentsAtOnce = 50;

/** Draws all of a person's enrolments anew: the person said yes or no. */
export async function showEnrolmentsOf(
  municipality: Pick<CompetenceStore, 'table'>,
  partnership: Pick<CompetenceStore, 'table'>,
  candidateId: CandidateId,
): Promise<void> {
  let after: Record<string, unknown> | undefined;
  do {
    const page = await municipality.table.list({
      kind: enrolmentItem,
      index: 'enrolments-of',
      of: [candidateId],
      limit: enrolmentsAtOnce,
      ...(after && { after }),
    });
    for (const { enrolmentId } of page.items) await showEnrolmentToInstitution(municipality, partnership, enrolmentId);
    after = page.last;
  } while (after);
}
