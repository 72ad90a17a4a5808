import type { SentAgreement } from '#shared/shapes/agreement.ts';

/** Whether an agreement waits for me: sent, not signed by me, and no answer of mine on its way. */
export function waitsForMe({ state, missing, answer, hash }: SentAgreement): boolean {
  const isAnswered = answer?.hash === hash && answer?.answer !== 'ask' && answer?.state === 'sent';
  return state === 'to-be-signed' && missing.includes('citizen') && !isAnswered;
}
