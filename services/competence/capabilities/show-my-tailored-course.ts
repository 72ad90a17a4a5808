import { myTailoredOf } from '#services/competence/domain/my-tailored.ts';
import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import { writeToCitizen } from '#services/competence/store/held-by-citizen.ts';
import { myTailoredItem } from '#services/competence/store/my-tailored-items.ts';
import { answersIn } from '#services/competence/store/tailored-answers.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes a tailored course where the person reads it: drawn anew from the municipality's own row, so that events in any
 * order and number end in the same. `call` is the platform in the municipality.
 */
export async function showMyTailoredCourse(
  call: Call,
  open: OpenCompetence,
  requestId: TailoredRequestId,
): Promise<void> {
  const municipality = open(call);
  const request = await municipality.table.fresh(tailoredRequestItem, requestId);
  if (!request) throw new Error('a request that was told of is not there');
  const row = myTailoredOf(request, await teacherOf(municipality, request));
  await writeToCitizen(call, open, request.candidateId, async ({ table }) => {
    await writeIfNewer(table, myTailoredItem, row);
  });
}

/** Who teaches, by the offer that was chosen; the words of an offer are the institution's. */
async function teacherOf(municipality: CompetenceStore, request: TailoredRequest): Promise<string | undefined> {
  const { chosen, requestId } = request;
  if (!chosen) return undefined;
  const answers = await answersIn(municipality.shared(), requestId, chosen.institutionId);
  const said = answers.find(({ answerId }) => answerId === chosen.answerId)?.said;
  return said && 'offer' in said ? said.offer.teacherName : undefined;
}
