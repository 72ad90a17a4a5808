import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { EvidenceOffer } from '#shared/shapes/evidence.ts';

export type OwnWordsFields = { readonly goalId: string; readonly doing: string; readonly words: string };

/** Reads what the person says: a task, and some words or how it goes. */
export function readOwnWords(
  fields: OwnWordsFields,
  ask: { readonly goalId: string; readonly words: string },
): Reading<OwnWordsFields, EvidenceOffer> {
  const words = fields.words.trim() || undefined;
  const doing = fields.doing || undefined;
  const errors = {
    ...(fields.goalId ? {} : { goalId: ask.goalId }),
    ...(words || doing ? {} : { words: ask.words }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return readWithShape(EvidenceOffer, { act: 'add', goalId: fields.goalId, doing, words });
}
