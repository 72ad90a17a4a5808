import { recordProfileLegalBasis } from '#services/visitation/capabilities/record-profile-legal-basis.ts';
import { receivedPreparationItem, sealAnswers } from '#services/visitation/store/preparation-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { AnswerGiven } from '#shared/shapes/preparation.ts';
import { aCaller } from './call.ts';
import { accepted, type AnOffice } from './visitation.ts';

const givenAt = instant('2026-11-20T18:00:00Z');
type Chosen = Pick<AnswerGiven, 'question' | 'chosen'> & Partial<AnswerGiven>;

/** Answers of somebody whom much speaks for: an education is near. */
export const hopefulAnswers: readonly Chosen[] = [
  { question: 'highest-education', chosen: ['primary-school'] },
  { question: 'wishes-education', chosen: ['yes'] },
  { question: 'liked-school', chosen: ['liked-it'] },
  { question: 'education-matters', chosen: ['very'] },
  { question: 'in-six-months', chosen: ['education'] },
  { question: 'hard-to-choose', chosen: ['not-hard'] },
  { question: 'broke-off', chosen: ['never'] },
  { question: 'grade-average', chosen: [], grade: 7.4 },
];

/** The municipality has a read copy of what a person answered. */
export async function prepared(
  { visitation }: Pick<AnOffice, 'visitation'>,
  candidateId: CandidateId,
  answers: readonly Chosen[] = hopefulAnswers,
  version = 1,
): Promise<void> {
  const given = answers.map((answer) => ({ ...answer, givenAt }));
  const sealed = sealAnswers(await visitation.keys(), candidateId, 'own', { answers: given, before: [] });
  await visitation.table.put(receivedPreparationItem, {
    ...{ candidateId, version, set: '2017-04', submittedAt: givenAt, receivedAt: givenAt, sealed },
  });
}

/** The municipality's leader records its legal basis. */
export async function withLegalBasis(office: AnOffice, version = 0): Promise<void> {
  const call = office.call('record-profile-legal-basis', { caller: aCaller('team-leader', office.scope) });
  const basis = { version, law: 'Lov om noget § 1', on: civilDate('2026-11-02') };
  accepted(await recordProfileLegalBasis(call, office.visitation, basis));
}
