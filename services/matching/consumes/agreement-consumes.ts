import type { EventName } from '#shared/events/catalogue.ts';

/** What the stack subscribes to for agreements. */
export const agreementConsumes = [
  'AgreementOffered',
  'AgreementSigned',
  'AgreementDeclined',
  'AgreementQuestionAsked',
  'AgreementReopened',
  'AgreementClosed',
  'AgreementAnswered',
  'AgreementAnswerSettled',
] as const satisfies readonly EventName[];
export type AgreementConsumed = (typeof agreementConsumes)[number];
