import { query } from '@solidjs/router';
import type { LinkHeld } from '#kit/links/held-link.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { SignedWith } from '#kit/signing/sign-by-link.tsx';
import type { AgreementAnswerSent } from '#shared/shapes/agreement.ts';
import type { AgreementLinkView, LinkedAgreement, SigningCodeAsked } from '#shared/shapes/signing-link.ts';

const links = matching['company-agreement-links'];

/** That an agreement waits, without signing in. */
export const readAgreementLink = query(
  (scope: string, word: string): Promise<AgreementLinkView> =>
    answerOf(links.opened.$post({ param: { scope }, json: { word } })),
  'company-agreement-link',
);

/** Has a code sent to the telephone on record. */
export function askCode({ scope, word }: LinkHeld, key: string): Promise<SigningCodeAsked> {
  return answerOf(links.codes.$post({ param: { scope }, json: { word } }, once(key)));
}

/** The agreement, with the code. */
export function readByCode({ scope, word }: LinkHeld, code: string): Promise<LinkedAgreement> {
  return answerOf(links.read.$post({ param: { scope }, json: { word, code } }));
}

export function signByLink(
  { scope, word }: LinkHeld,
  { code, hash, name }: SignedWith,
  key: string,
): Promise<AgreementAnswerSent> {
  const json = { word, code, hash, name };
  return answerOf(links.signed.$post({ param: { scope }, json }, once(key)));
}
