import { emptyOf } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { OrderAnswering } from '#shared/shapes/municipal-order.ts';
import type { OrderAnswerKind } from '#shared/shapes/order-words.ts';
import { answerText } from './answer.text.ts';

/** What stands in the fields of an answer; those that do not belong to it are not sent. */
export type OrderAnswerFields = {
  readonly answer: string;
  readonly on: string;
  readonly until: string;
  readonly reason: string;
  readonly outcome: string;
  readonly note: string;
};

/** The answers that ask for each field. */
export const asks: Readonly<Record<'on' | 'until' | 'reason' | 'outcome' | 'note', readonly OrderAnswerKind[]>> = {
  on: ['visit-held', 'start-up-begun', 'evaluation-held', 'plan-made', 'paused', 'resumed', 'end-reported'],
  until: ['start-up-begun', 'plan-made'],
  reason: ['decline', 'end-reported'],
  outcome: ['evaluation-held'],
  note: ['evaluation-held', 'plan-made', 'end-reported'],
};

/** Whether a field belongs to an answer. */
export function isAsked(field: keyof typeof asks, answer: string): boolean {
  return asks[field].some((kind) => kind === answer);
}

/** Reads the fields as an answer to the order as it was seen. `from`: a date without a year is the first such from here. */
export function readOrderAnswer(
  fields: OrderAnswerFields,
  version: number,
  from: { readonly past: string; readonly ahead: string },
): Reading<OrderAnswerFields, OrderAnswering> {
  const t = answerText();
  const { answer } = fields;
  const given = (field: keyof typeof asks): string | undefined =>
    isAsked(field, answer) ? fields[field].trim() || undefined : undefined;
  const [on, until] = [given('on'), given('until')];
  const read = readWithShape(OrderAnswering, {
    version,
    answer,
    on: on && (readDate(on, from.past) ?? on),
    until: until && (readDate(until, from.ahead) ?? until),
    reason: given('reason'),
    outcome: given('outcome'),
    note: fields.note.trim() || undefined,
  });
  const missing = emptyOf(fields, {
    answer: t.askWhat,
    ...(isAsked('on', answer) && { on: t.askDate }),
    ...(isAsked('reason', answer) && { reason: t.askReason }),
    ...(isAsked('outcome', answer) && { outcome: t.askOutcome }),
    ...((isAsked('note', answer) || fields.reason === 'other') && { note: t.askNote }),
  });
  const errors = { ...('errors' in read ? read.errors : {}), ...missing };
  return 'body' in read && Object.keys(errors).length === 0 ? read : { errors };
}
