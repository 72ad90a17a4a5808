import { emptyOf } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { EvidenceOffer } from '#shared/shapes/evidence.ts';

export type ObservationFields = { readonly goalId: string; readonly doing: string; readonly words: string };

/** Reads what a buddy says: a task and how it goes; words are welcome. */
export function readObservation(
  fields: ObservationFields,
  ask: { readonly goalId: string; readonly doing: string },
): Reading<ObservationFields, EvidenceOffer> {
  const errors = emptyOf(fields, ask);
  if (Object.keys(errors).length > 0) return { errors };
  const { goalId, doing } = fields;
  const words = fields.words.trim() || undefined;
  return readWithShape(EvidenceOffer, { act: 'add', goalId, doing, words });
}
