import type { TailoredRequestLine, TailoredRequestsQuery } from '#shared/shapes/tailored-request.ts';
import { priceOf, turnOf, type TailoredRequest } from './tailored-request.ts';
import { standingOffer } from './tailored-thread.ts';

/** A request as a line in a list. */
export function requestLine(request: TailoredRequest): TailoredRequestLine {
  const { requestId, version, state, candidateId, placementId, companyId, companyName, ownerId, describedOn } = request;
  const dueOn = request.state === 'sent' ? request.answerBy : request.dueOn;
  return {
    ...{ requestId, version, state, candidateId, placementId, companyId, companyName, ownerId, describedOn },
    turn: turnOf(request),
    theme: request.need.theme,
    offers: request.threads.filter(standingOffer).length,
    priceOre: priceOf(request),
    ...(dueOn && { dueOn }),
  };
}

/** Whether a line is among those that were asked for. */
export function isAskedFor(
  line: TailoredRequestLine,
  { theme, state, turn }: Pick<TailoredRequestsQuery, 'theme' | 'state' | 'turn'>,
): boolean {
  return (!theme || line.theme === theme) && (!state || line.state === state) && (!turn || line.turn === turn);
}
