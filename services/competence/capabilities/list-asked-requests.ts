import type { AskedRequest } from '#services/competence/domain/tailored-projections.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { askedRequestItem } from '#services/competence/store/tailored-items.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { AskedRequestLine, AskedRequestsQuery } from '#shared/shapes/asked-request.ts';

/** An institution's inbox: what waits for it, what goes on, or what is over, the first due first. Refusal: cursor-not-valid. */
export async function listAskedRequests(
  competence: CompetenceStore,
  institutionId: InstitutionId,
  { part = 'waiting', ...ask }: AskedRequestsQuery,
): Promise<Result<PageOf<AskedRequestLine>, CompetenceRefusal>> {
  const of = [institutionId, part];
  const page = await readPage(competence, ask, { kind: askedRequestItem, index: 'inbox', of });
  return page.ok ? ok({ ...page.value, items: page.value.items.map(askedLine) }) : page;
}

/** A request as a line of the inbox. */
export function askedLine(asked: AskedRequest): AskedRequestLine {
  const { requestId, state, municipality, companyId, companyName, theme, askedOn, answerBy, need } = asked;
  return {
    ...{ requestId, state, municipality, companyId, companyName, theme, askedOn },
    startsOn: need.startsOn,
    ...(answerBy && { answerBy }),
  };
}
