import { emptyOf } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';
import { LearningRecordOpening } from '#shared/shapes/learning-record.ts';
import { readChosen, type ChosenFields } from './chosen-goals.ts';

/** `place` is a placement, a training site's CVR number, or `company` for another workplace, which is then found by name. */
export type AgreementFields = ChosenFields & {
  readonly place: string;
  readonly companyId: string;
  readonly institutionId: string;
};

type Ask = {
  readonly place: string;
  readonly companyId: string;
  readonly institutionId: string;
  readonly goals: string;
};

/** Reads what was agreed: where, which tasks, and who assesses. */
export function readAgreement(
  fields: AgreementFields,
  placements: readonly Pick<PlacementItem, 'placementId' | 'companyId'>[],
  ask: Ask,
): Reading<AgreementFields, LearningRecordOpening> {
  const { place, institutionId } = fields;
  const chosen = readChosen(fields, ask.goals);
  const missing = emptyOf(fields, {
    ...{ place: ask.place, institutionId: ask.institutionId },
    ...(place === 'company' && { companyId: ask.companyId }),
  });
  const errors = { ...missing, ...('errors' in chosen && chosen.errors) };
  if ('errors' in chosen || Object.keys(errors).length > 0) return { errors };
  const placement = placements.find(({ placementId }) => placementId === place);
  const companyId = placement?.companyId ?? (place === 'company' ? fields.companyId : place);
  return readWithShape(
    LearningRecordOpening,
    { companyId, institutionId, ...chosen.body, ...(placement && { placementId: placement.placementId }) },
    { companyId: { 'not-valid': ask.companyId } },
  ) as Reading<AgreementFields, LearningRecordOpening>;
}
