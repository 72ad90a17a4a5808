import { sampleAgreement } from '#services/matching/domain/sample-agreement.ts';
import { sampleNames } from '#services/matching/domain/agreement-words.text.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { TemplateSample, TemplateTrial } from '#shared/shapes/agreement-template.ts';

/** How an agreement of a kind would be read with a template, before it is saved: about nobody, and nothing is kept. */
export function tryAgreementTemplate(call: Call, { kind, ...words }: TemplateTrial): Result<TemplateSample, never> {
  const ids = {
    ...{ agreement: call.newId('agreement'), placement: call.newId('placement'), candidate: call.newId('candidate') },
    ...{ buddy: call.newId('buddy'), owner: call.caller.personId },
  };
  const place = { municipality: municipalityCode(call.scope), on: dateOf(call.now), ids };
  return ok({ document: sampleAgreement({ ...words, version: 0 }, kind, place), names: sampleNames.people });
}
