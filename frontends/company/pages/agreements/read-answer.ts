import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { companyAgreementsText } from './agreements.text.ts';
import { CompanyAgreementAnswer } from '#shared/shapes/agreement.ts';

/** The fields of a company's answer. */
export type AnswerFields = {
  readonly answer: string;
  readonly reason: string;
  readonly note: string;
  readonly 'representative.name': string;
  readonly 'representative.on': string;
  readonly 'representative.how': string;
};

export const nothingAnswered: AnswerFields = {
  ...{ answer: '', reason: '', note: '' },
  ...{ 'representative.name': '', 'representative.on': '', 'representative.how': '' },
};

/** A signature to the document that was read, or a no with its reason. */
export function readAnswer(
  fields: AnswerFields,
  seen: { readonly hash: string; readonly asksRepresentative: boolean; readonly today: string },
): Reading<AnswerFields, CompanyAgreementAnswer> {
  const { answer, reason, note } = fields;
  const representative = {
    name: fields['representative.name'],
    on: readDate(fields['representative.on'], seen.today) ?? fields['representative.on'],
    how: fields['representative.how'] || undefined,
  };
  const isNo = answer === 'decline';
  const said = {
    ...{ hash: seen.hash, answer: answer || undefined },
    ...(isNo && reason && { reason }),
    ...(isNo && note.trim() && { note }),
    ...(answer === 'sign' && seen.asksRepresentative && { representative }),
  };
  const { name, how } = companyAgreementsText().ask;
  const words = {
    'representative.name': { missing: name },
    'representative.how': { missing: how, 'not-valid': how },
  };
  return readWithShape(CompanyAgreementAnswer, said, words) as Reading<AnswerFields, CompanyAgreementAnswer>;
}
