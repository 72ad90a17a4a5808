import { dateOf } from '#shared/kernel/time.ts';
import type { Agreement } from '#services/matching/domain/agreement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { shownSignatures, type AgreementCopy } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AgreementDocument, AgreementPaperAsk, AgreementPaperLink } from '#shared/shapes/agreement.ts';
import type { AgreementOnPaper } from './agreement-paper.ts';
import { digestOf } from './document-digest.ts';

/**
 * An agreement as a paper behind a link that is good for some minutes; the file goes after two days. No name is in the
 * file's. Refusal: agreement-not-sent.
 */
export async function agreementFile(
  call: Call,
  matching: MatchingStore,
  { agreementId, number, state, document, hash, signatures }: Agreement | AgreementCopy,
  names: AgreementPaperAsk,
): Promise<Result<AgreementPaperLink, MatchingRefusal>> {
  if (!document || !hash) return refuse('agreement-not-sent');
  const shown = shownSignatures(agreementId, signatures, await matching.keys());
  const title = `Aftale ${number} ${dateOf(call.now)}.pdf`;
  return ok(await paperLink(call, matching, { document, hash, state, signatures: shown, names }, title));
}

/** An agreement that is made up, as a paper. */
export function sampleFile(
  call: Call,
  matching: MatchingStore,
  document: AgreementDocument,
  names: AgreementPaperAsk,
): Promise<AgreementPaperLink> {
  const paper = { document, hash: digestOf(document), state: 'sample', signatures: [], names } as const;
  return paperLink(call, matching, paper, `Eksempel på en aftale ${dateOf(call.now)}.pdf`);
}

async function paperLink(
  call: Call,
  matching: MatchingStore,
  agreement: Omit<AgreementOnPaper, 'madeAt'>,
  title: string,
): Promise<AgreementPaperLink> {
  // What sets a paper is large, and read only where one is made.
  const { agreementPaper } = await import('./agreement-paper.ts');
  const content = await agreementPaper({ ...agreement, madeAt: call.now });
  const name = `exports/agreement-${call.requestId}.pdf`;
  const files = matching.files();
  await files.store(call.scope, name, content, 'application/pdf');
  return { link: await files.downloadLink(call.scope, name, title) };
}
