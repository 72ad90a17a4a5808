import { describe, expect, test } from 'vitest';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { readAgreement } from './read-agreement.ts';

const ask = { companyId: 'Skriv CVR', institutionId: 'Vælg', goals: 'Vælg mindst én' };

describe('what was agreed to learn', () => {
  test('needs a workplace, an institution and a task', () => {
    const nothing = { companyId: '', institutionId: '', workArea: 'shop', goals: [] };
    expect(readAgreement(nothing, ask)).toEqual({ errors: ask });
    expect(
      readAgreement({ ...nothing, companyId: '12345678', institutionId: aCvr(), goals: [anId('learningGoal')] }, ask),
    ).toEqual({ errors: { companyId: ask.companyId } });
  });

  test('a CVR number may be written with spaces', () => {
    const [companyId, institutionId] = [aCvr(), aCvr()];
    const goals = [anId('learningGoal')];
    const spaced = companyId.replace(/(\d\d)/g, '$1 ');
    expect(readAgreement({ companyId: spaced, institutionId, workArea: 'shop', goals }, ask)).toEqual({
      body: { companyId, institutionId, goals },
    });
  });
});
