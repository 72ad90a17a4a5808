import { emptyOf } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { EvidenceCorrection, type EvidenceView } from '#shared/shapes/evidence.ts';

export type CorrectionFields = {
  readonly act: string;
  readonly goalId: string;
  readonly doing: string;
  readonly on: string;
  readonly because: string;
  readonly reason: string;
};

/** The fields as the piece stands now. */
export function fieldsOfPiece({ goalId, doing, on }: EvidenceView): CorrectionFields {
  return { act: '', goalId, doing: doing ?? '', on: typedDate(on), because: '', reason: '' };
}

type Ask = { readonly act: string; readonly because: string; readonly reason: string };

/** Reads a correction; what the chosen act does not ask for is left out. */
export function readCorrection(
  fields: CorrectionFields,
  version: number,
  { today, ask }: { readonly today: string; readonly ask: Ask },
): Reading<CorrectionFields, EvidenceCorrection> {
  const { act, goalId, doing, on, because, reason } = fields;
  const missing = emptyOf(fields, {
    ...{ act: ask.act, reason: ask.reason },
    ...(act === 'withdraw' && { because: ask.because }),
  });
  if (Object.keys(missing).length > 0) return { errors: missing };
  const content = act === 'withdraw' ? { because } : { goalId, on: readDate(on, today) ?? on, ...(doing && { doing }) };
  return readWithShape(EvidenceCorrection, { version, act, reason, ...content }) as Reading<
    CorrectionFields,
    EvidenceCorrection
  >;
}
