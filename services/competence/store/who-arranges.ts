import type { EducationConsent } from '#services/competence/domain/education-consent.ts';
import { turnOf } from '#services/competence/domain/tailored-request.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { enrolmentItem } from './enrolment-items.ts';
import { requestsOf } from './requests-of.ts';

const enrolmentsRead = 100;
const isOver: ReadonlySet<string> = new Set(['completed', 'interrupted', 'withdrawn']);

/**
 * Whose work stops when a person takes the consent back: whoever wrote the yes down, and whoever has the person on a
 * course or a course under way. `table` is the municipality's.
 */
export async function whoArranges(
  table: Table,
  { candidateId, recordedBy }: Pick<EducationConsent, 'candidateId' | 'recordedBy'>,
): Promise<readonly PersonId[]> {
  const [enrolments, requests] = await Promise.all([
    table.list({ kind: enrolmentItem, index: 'enrolments-of', of: [candidateId], limit: enrolmentsRead }),
    requestsOf(table, candidateId),
  ]);
  const owners = [
    ...enrolments.items.filter(({ state }) => !isOver.has(state)),
    ...requests.filter((request) => turnOf(request) !== 'nobody'),
  ].map(({ ownerId }) => ownerId);
  return [...new Set([recordedBy, ...owners])];
}
