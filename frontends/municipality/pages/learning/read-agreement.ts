import { emptyOf } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { LearningRecordOpening } from '#shared/shapes/learning-record.ts';

export type AgreementFields = {
  readonly companyId: string;
  readonly institutionId: string;
  readonly workArea: string;
  readonly goals: readonly string[];
};

type Ask = { readonly companyId: string; readonly institutionId: string; readonly goals: string };

/** Reads what was agreed: where, which tasks, and who assesses. A CVR number may be written with spaces. */
export function readAgreement(fields: AgreementFields, ask: Ask): Reading<AgreementFields, LearningRecordOpening> {
  const errors = emptyOf(fields, ask);
  if (Object.keys(errors).length > 0) return { errors };
  const companyId = fields.companyId.replace(/\s/g, '');
  const { institutionId, goals } = fields;
  return readWithShape(
    LearningRecordOpening,
    { companyId, institutionId, goals: [...goals] },
    { companyId: { 'not-valid': ask.companyId } },
  ) as Reading<AgreementFields, LearningRecordOpening>;
}
