import { describe, expect, test } from 'vitest';
import { aGoal } from '#test/builders/competence-learning.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { nothingChosen, readChosen } from './chosen-goals.ts';
import { readAgreement } from './read-agreement.ts';

const ask = { place: 'Vælg stedet', companyId: 'Find arbejdspladsen', institutionId: 'Vælg', goals: 'Vælg mindst én' };
const nothing = { ...nothingChosen, place: '', companyId: '', institutionId: '' };
const [goals, institutionId] = [[anId('learningGoal')], aCvr()];

describe('what was agreed to learn', () => {
  test('needs a place, an institution and a task', () => {
    const { companyId: _company, ...first } = ask;
    expect(readAgreement(nothing, [], ask)).toEqual({ errors: first });
    expect(readAgreement({ ...nothing, place: 'company', institutionId, goals }, [], ask)).toEqual({
      errors: { companyId: ask.companyId },
    });
  });

  test('a placement gives its company; a training site is the place itself; another workplace is found', () => {
    const [companyId, site] = [aCvr(), aCvr()];
    const placement = { placementId: anId('placement'), companyId };
    const agreed = (more: object) => readAgreement({ ...nothing, institutionId, goals, ...more }, [placement], ask);
    expect(agreed({ place: placement.placementId })).toEqual({
      body: { companyId, placementId: placement.placementId, institutionId, goals },
    });
    expect(agreed({ place: site })).toEqual({ body: { companyId: site, institutionId, goals } });
    expect(agreed({ place: 'company', companyId })).toEqual({ body: { companyId, institutionId, goals } });
  });
});

describe('a task that the library lacks', () => {
  const { workArea, task, goal, criteria } = aGoal();
  const written = {
    ...{ ...nothingChosen, own: 'yes', workArea, task, goal },
    'criteria.acquaintance': criteria.acquaintance,
    'criteria.knowledge': criteria.knowledge,
    'criteria.mastery': criteria.mastery,
  };

  test('goes with the others, and is asked for whole', () => {
    expect(readChosen(written, ask.goals)).toEqual({
      body: { goals: [], ownGoals: [{ workArea, task, goal, criteria }] },
    });
    const { errors } = readChosen({ ...written, task: ' ' }, ask.goals) as { errors: object };
    expect(Object.keys(errors)).toEqual(['task']);
  });

  test('is left out where somebody thought better of it', () => {
    expect(readChosen({ ...written, own: '', goals }, ask.goals)).toEqual({ body: { goals } });
  });
});
