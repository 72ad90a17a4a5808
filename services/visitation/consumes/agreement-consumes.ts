import type { EventName } from '#shared/events/catalogue.ts';

/** What visitation hears of agreements about placements: the timeline, and who is to act. */
export const agreementConsumes = [
  'AgreementOffered',
  'AgreementSigned',
  'AgreementDeclined',
  'AgreementQuestionAsked',
  'AgreementReopened',
  'AgreementLeftUnsigned',
] as const satisfies readonly EventName[];
