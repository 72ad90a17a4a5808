import { sampleFile } from '#services/matching/ports/agreement-file.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AgreementPaperLink } from '#shared/shapes/agreement.ts';
import type { TemplateTrial } from '#shared/shapes/agreement-template.ts';
import { tryAgreementTemplate } from './try-agreement-template.ts';

/** The same on paper, as the parties would have it; the file goes after two days. */
export async function printAgreementTemplate(
  call: Call,
  matching: MatchingStore,
  trial: TemplateTrial,
): Promise<Result<AgreementPaperLink, never>> {
  const tried = tryAgreementTemplate(call, trial);
  if (!tried.ok) return tried;
  const { document, names } = tried.value;
  const onPaper = { personName: names.person, buddyName: names.buddy, contactName: names.kontakt };
  return ok(await sampleFile(call, matching, document, onPaper));
}
