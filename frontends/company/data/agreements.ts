import { query } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { AgreementPaperAsk, CompanyAgreementAnswer, SentAgreement } from '#shared/shapes/agreement.ts';
import { ownCompany } from './own-company.ts';

const ofCompany = matching.companies[':companyId'].agreements;

/** The company's agreements: those that wait for a signature first. */
export const readAgreements = query(async (scope: string, companyId: string): Promise<readonly SentAgreement[]> => {
  const { items } = await answerOf(ofCompany.$get({ param: { scope, companyId }, query: { limit: '100' } }));
  return items;
}, 'company-agreements');

export function answerAgreement(agreementId: string, json: CompanyAgreementAnswer, key: string) {
  return answerOf(
    ofCompany[':agreementId'].answers.$post({ param: { ...ownCompany(), agreementId }, json }, once(key)),
  );
}

/** Fetches the company's copy as a PDF. */
export async function fetchAgreement(agreementId: string, json: AgreementPaperAsk): Promise<void> {
  const { link } = await answerOf(
    ofCompany[':agreementId'].paper.$post({ param: { ...ownCompany(), agreementId }, json }),
  );
  location.assign(link);
}

/** Whether an agreement waits for the company: sent, not signed by it, and no answer of it on its way. */
export function waitsForCompany({ state, missing, answer, hash }: SentAgreement): boolean {
  const isAnswered = answer?.hash === hash && answer?.state === 'sent';
  return state === 'to-be-signed' && missing.includes('company') && !isAnswered;
}
