import { myTailoredOf } from '#services/competence/domain/my-tailored.ts';
import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import {
  knownCandidateItem,
  type CompetenceStore,
  type OpenCompetence,
} from '#services/competence/store/competence-store.ts';
import { myTailoredItem } from '#services/competence/store/my-tailored-items.ts';
import { requestsOf } from '#services/competence/store/requests-of.ts';
import { answersIn } from '#services/competence/store/tailored-answers.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId, type TailoredRequestId } from '#shared/kernel/ids.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import { remove } from '#shared/runtime/write.ts';

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
  const known = await municipality.table.fresh(knownCandidateItem, request.candidateId);
  if (!known) throw new Error('a request for a person who was never referred');
  const own = open(asSender(call, citizenScope(known.citizen)));
  await writeIfNewer(own.table, myTailoredItem, myTailoredOf(request, await teacherOf(municipality, request)));
}

/** Who teaches, by the offer that was chosen; the words of an offer are the institution's. */
async function teacherOf(municipality: CompetenceStore, request: TailoredRequest): Promise<string | undefined> {
  const { chosen, requestId } = request;
  if (!chosen) return undefined;
  const answers = await answersIn(municipality.shared(), requestId, chosen.institutionId);
  const said = answers.find(({ answerId }) => answerId === chosen.answerId)?.said;
  return said && 'offer' in said ? said.offer.teacherName : undefined;
}

/** A person turned out to be another citizen: their tailored courses are shown there, and nowhere else. */
export async function moveMyTailoredCourses(
  call: Call,
  open: OpenCompetence,
  { facts }: EventOf<'CandidateCprCorrected'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const { table } = open(call);
  const known = await table.fresh(knownCandidateItem, candidateId);
  const former = open(asSender(call, citizenScope(facts.formerCitizen)));
  for (const { requestId } of await requestsOf(table, candidateId)) {
    await showMyTailoredCourse(call, open, requestId);
    if (known?.citizen !== facts.formerCitizen) await former.table.transact([remove(myTailoredItem, requestId)]);
  }
}
