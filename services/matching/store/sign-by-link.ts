import type { Signature } from '#services/matching/domain/agreement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { linkMark } from '#shared/kernel/single-link.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { AgreementAnswerSent } from '#shared/shapes/agreement.ts';
import type { OwnLinkedSignature } from '#shared/shapes/signing-link.ts';
import { agreementAnswerChange } from './agreement-answers.ts';
import { signerName } from './agreement-items.ts';
import type { OpenedAgreement } from './linked-agreement.ts';
import type { MatchingStore } from './matching-store.ts';
import { checkCode, codeUsed } from './signing-codes.ts';

/**
 * A signature by a link and a code: an answer as any other, stamped with the name that was written, when, how and on which
 * digest. The code is used up with it. Refusals: agreement-changed-since where another version was read, and of checkCode.
 */
export async function signByLink(
  call: Call,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  opened: OpenedAgreement,
  { word, code, hash, name, nameToCompany }: OwnLinkedSignature,
): Promise<Result<AgreementAnswerSent, MatchingRefusal>> {
  const { row, party, link } = opened;
  if (row.hash !== hash) return refuse('agreement-changed-since');
  const checked = await checkCode(call, own, opened, { word, code });
  if (!checked.ok) return checked;
  const sealedName = (await own.keys()).seal(signerName(row.agreementId, party), name);
  const signature: Signature = {
    ...{ party, sealedName, how: 'link-and-code', at: call.now, hash, byLink: linkMark(link) },
    ...(nameToCompany && { nameToCompany }),
  };
  const change = agreementAnswerChange(call, row, { party, answer: 'sign', hash, signatures: [signature] });
  return commit(call, own.table, { ...change, writes: [...change.writes, codeUsed(checked.value)], about: [] });
}
