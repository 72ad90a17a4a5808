import type { Placed } from '#services/competence/domain/placed.ts';
import type { TailoredAnswer, UpliftNeedAnswer } from '#services/competence/domain/tailored-answer.ts';
import { phaseOf, type TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { AskedRequest, CompanyUpliftRow, DeclinedFor } from '#services/competence/domain/tailored-projections.ts';
import { partOf } from '#services/competence/domain/tailored-projections.ts';
import type { OwnUpliftPrices } from '#services/competence/domain/uplift-prices.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** In the municipality: where somebody is placed. */
export const placedItem = defineItem<Placed, 'placed-of'>({
  name: 'placed',
  partition: (placed) => [placed.placementId],
  indexes: {
    'placed-of': {
      on: 'gsi1',
      place: ({ candidateId, placementId }) => ({ of: [candidateId], sort: placementId }),
    },
  },
});

/** In the municipality: its requests, in the list of their phase by the day they were described, and under their placement. */
export const tailoredRequestItem = defineItem<TailoredRequest, 'tailored-requests' | 'tailored-of-placement'>({
  name: 'tailored-request',
  partition: (request) => [request.requestId],
  indexes: {
    'tailored-requests': {
      on: 'gsi1',
      place: (request) => ({ of: [phaseOf(request)], sort: `${request.describedOn}#${request.requestId}` }),
    },
    'tailored-of-placement': {
      on: 'gsi2',
      place: ({ placementId, describedOn, requestId }) => ({ of: [placementId], sort: `${describedOn}#${requestId}` }),
    },
  },
});

/** In the municipality: the prices it set. */
export const upliftPricesItem = defineItem<OwnUpliftPrices>({
  name: 'uplift-prices',
  partition: () => [],
  partitionParts: 0,
});

/** In the partnership: a request as one institution sees it, in its inbox by the day an answer is due. */
export const askedRequestItem = defineItem<AskedRequest, 'inbox'>({
  name: 'asked-request',
  partition: (asked) => [asked.institutionId],
  sort: (asked) => [asked.requestId],
  indexes: {
    inbox: {
      on: 'gsi1',
      place: (asked) => ({
        of: [asked.institutionId, partOf(asked.state)],
        sort: `${asked.answerBy ?? asked.need.startsOn}#${asked.requestId}`,
      }),
    },
  },
});

/** In the partnership: a course of somebody at a company, as the company sees it. */
export const companyUpliftItem = defineItem<CompanyUpliftRow>({
  name: 'company-uplift',
  partition: (uplift) => [uplift.companyId],
  sort: (uplift) => [uplift.requestId],
});

/** In the partnership: what an institution answered, under the exchange it belongs to. */
export const tailoredAnswerItem = defineAnswer<TailoredAnswer>('tailored-answer');

/** In the partnership: what a company told, under the request. */
export const upliftNeedItem = defineAnswer<UpliftNeedAnswer>('uplift-need');

/** In the partnership: that an institution declined, without whose need it was; by month. */
export const declinedForItem = defineItem<DeclinedFor>({
  name: 'declined-for',
  partition: (declined) => [declined.month],
  sort: (declined) => [declined.answerId],
});
