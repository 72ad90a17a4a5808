import { aGoal } from '#test/builders/competence-learning.ts';
import { aCvr } from '#test/builders/cvr.ts';
import type { Attempt, Ids } from './attempts.ts';

const notThere = { record: 'learning-record-not-found' };
const notYours = { institution: 'not-your-scope' };
const noAssessment = { ...notYours, record: 'assessment-not-found', assessment: 'assessment-not-found' };
const words = (ids: Ids) => ({ act: 'add', goalId: ids['goal'], doing: 'alone', words: 'Kan selv.' });

/** What a municipality's staff do with learning records: the person and the record must be the municipality's own. */
export const recordAttempts = (scope: string): readonly Attempt[] => {
  const of = (rest: string) => (ids: Ids) => `/api/competence/${scope}/learning-records/${ids['record']}${rest}`;
  return [
    {
      action: 'open-learning-record',
      method: 'POST',
      path: (ids) => `/api/competence/${scope}/candidates/${ids['candidate']}/learning-records`,
      body: (ids) => ({ companyId: aCvr(), institutionId: ids['institution'], goals: [ids['goal']] }),
      refused: { candidate: 'candidate-not-found', institution: 'no-education-consent', goal: 'fields-not-accepted' },
    },
    {
      action: 'list-learning-records',
      method: 'GET',
      path: (ids) => `/api/competence/${scope}/candidates/${ids['candidate']}/learning-records`,
      refused: { candidate: 'nothing' },
    },
    { action: 'show-learning-record', method: 'GET', path: of(''), refused: notThere },
    {
      action: 'record-progress',
      method: 'POST',
      path: of('/evidence'),
      body: words,
      refused: { ...notThere, goal: 'fields-not-accepted' },
    },
    {
      action: 'correct-evidence',
      method: 'POST',
      path: (ids) => of(`/evidence/${ids['evidence']}/correction`)(ids),
      body: () => ({ version: 1, act: 'correct', doing: 'with-help', reason: 'Det var med hjælp.' }),
      refused: { ...notThere, evidence: 'evidence-not-found' },
    },
    {
      action: 'change-learning-goals',
      method: 'PUT',
      path: of('/goals'),
      body: (ids) => ({ version: Number(ids['version']) + 2, goals: [ids['goal']] }),
      refused: { ...notThere, goal: 'fields-not-accepted' },
    },
    {
      action: 'close-learning-record',
      method: 'POST',
      path: of('/closing'),
      body: (ids) => ({ version: Number(ids['version']) + 3, because: 'completed' }),
      refused: notThere,
    },
  ];
};

/** What a workplace does: at itself, and with a record of somebody who learns there. */
export const workplaceAttempts = (scope: string): readonly Attempt[] => {
  const of = (rest: string) => (ids: Ids) =>
    `/api/competence/${scope}/companies/${ids['company']}/learning-records${rest}`;
  const elsewhere = { company: 'not-your-scope' };
  return [
    { action: 'list-workplace-records', method: 'GET', path: of(''), refused: elsewhere },
    {
      action: 'observe-progress',
      method: 'POST',
      path: (ids) => of(`/${ids['record']}/observations`)(ids),
      body: words,
      refused: { ...elsewhere, ...notThere, goal: 'fields-not-accepted' },
    },
  ];
};

/** What the person does with the own records and assessments. */
export const learnerAttempts = (scope: string): readonly Attempt[] => [
  {
    action: 'tell-own-progress',
    method: 'POST',
    path: (ids) => `/api/competence/${scope}/my-learning-records/${ids['record']}/words`,
    body: words,
    refused: { ...notThere, goal: 'fields-not-accepted' },
  },
  {
    action: 'offer-photo',
    method: 'POST',
    path: (ids) => `/api/competence/${scope}/my-learning-records/${ids['record']}/photos`,
    body: (ids) => ({ goalId: ids['goal'], contentType: 'image/png', bytes: 1000, mayBeShown: true }),
    refused: { ...notThere, goal: 'fields-not-accepted' },
  },
  {
    action: 'finish-photo',
    method: 'POST',
    path: (ids) => `/api/competence/${scope}/my-learning-records/${ids['record']}/photos/${ids['evidence']}/arrival`,
    body: () => ({}),
    refused: { ...notThere, evidence: 'photo-not-expected' },
    ownRefused: 'photo-not-expected',
  },
  {
    action: 'delete-photo',
    method: 'POST',
    path: (ids) => `/api/competence/${scope}/my-learning-records/${ids['record']}/photos/${ids['evidence']}/deletion`,
    body: () => ({}),
    refused: notThere,
  },
  {
    action: 'sign-assessment',
    method: 'POST',
    path: (ids) => `/api/competence/${scope}/my-assessments/${ids['assessment']}/signature`,
    body: () => ({ version: 1, name: 'Amina Yusuf Ali' }),
    refused: { assessment: 'assessment-not-found' },
  },
];

const assessmentsOf = (scope: string) => (rest: string) => (ids: Ids) =>
  `/api/competence/${scope}/institutions/${ids['institution']}/learning-records/${ids['record']}/assessments${rest}`;
const oneOf = (scope: string) => (rest: string) => (ids: Ids) =>
  assessmentsOf(scope)(`/${ids['assessment']}${rest}`)(ids);

/** What those who are with the person do at the institution, in the order it can be done. */
export const proposerAttempts = (scope: string): readonly Attempt[] => {
  const record = (rest: string) => (ids: Ids) =>
    `/api/competence/${scope}/institutions/${ids['institution']}/learning-records/${ids['record']}${rest}`;
  const levels = (ids: Ids) => [{ goalId: ids['goal'], level: 'acquaintance', evidenceIds: [ids['evidence']] }];
  const inFields = { goal: 'fields-not-accepted', evidence: 'fields-not-accepted' };
  return [
    {
      action: 'list-institution-records',
      method: 'GET',
      path: (ids) => `/api/competence/${scope}/institutions/${ids['institution']}/learning-records`,
      refused: notYours,
    },
    { action: 'open-institution-record', method: 'GET', path: record(''), refused: { ...notYours, ...notThere } },
    {
      action: 'note-progress',
      method: 'POST',
      path: record('/notes'),
      body: words,
      refused: { ...notYours, ...notThere, goal: 'fields-not-accepted' },
    },
    {
      action: 'propose-assessment',
      method: 'POST',
      path: assessmentsOf(scope)(''),
      body: (ids) => ({ levels: levels(ids) }),
      refused: { ...notYours, ...notThere, ...inFields },
      ownRefused: 'assessment-under-way',
    },
    { action: 'open-assessment', method: 'GET', path: oneOf(scope)(''), refused: noAssessment },
    {
      action: 'propose-assessment-again',
      method: 'PUT',
      path: oneOf(scope)('/proposal'),
      body: (ids) => ({ version: 1, levels: levels(ids) }),
      refused: { ...noAssessment, ...inFields },
      ownRefused: 'assessment-not-at-this-step',
    },
  ];
};

/** What an assessor does, in the order it can be done. */
export const assessorAttempts = (scope: string): readonly Attempt[] => {
  const at = oneOf(scope);
  return [
    {
      action: 'list-assessments',
      method: 'GET',
      path: (ids) => `/api/competence/${scope}/institutions/${ids['institution']}/assessments`,
      refused: notYours,
    },
    {
      action: 'show-sampling',
      method: 'GET',
      path: (ids) => `/api/competence/${scope}/institutions/${ids['institution']}/sampling`,
      refused: notYours,
    },
    {
      action: 'record-paper-signature',
      method: 'POST',
      path: at('/paper-signature'),
      body: () => ({ version: 1, signedOn: '2026-11-23', name: 'Amina Yusuf Ali' }),
      refused: noAssessment,
    },
    {
      action: 'approve-assessment',
      method: 'POST',
      path: at('/approval'),
      body: () => ({ version: 2 }),
      refused: noAssessment,
    },
    {
      action: 'return-assessment',
      method: 'POST',
      path: at('/return'),
      body: () => ({ version: 3, missing: ['evidence'] }),
      refused: noAssessment,
      ownRefused: 'assessment-not-at-this-step',
    },
    {
      action: 'withdraw-assessment',
      method: 'POST',
      path: at('/withdrawal'),
      body: () => ({ version: 3, because: 'mistake' }),
      refused: noAssessment,
      ownRefused: 'assessment-not-at-this-step',
    },
    {
      action: 'verify-assessment',
      method: 'POST',
      path: at('/verification'),
      body: () => ({ version: 3, passed: true, findings: 'Set.' }),
      refused: noAssessment,
      ownRefused: 'own-assessment',
    },
  ];
};

/** What somebody of another organisation does with what was drawn. */
export const samplerAttempts = (scope: string): readonly Attempt[] => {
  const there = {
    institution: 'assessment-not-found',
    record: 'assessment-not-found',
    assessment: 'assessment-not-found',
  };
  return [
    { action: 'open-sampled-assessment', method: 'GET', path: oneOf(scope)('/sample'), refused: there },
    {
      action: 'verify-from-outside',
      method: 'POST',
      path: oneOf(scope)('/sample'),
      body: () => ({ version: 3, passed: true, findings: 'Set.' }),
      refused: there,
    },
  ];
};

/** What those who keep the library do with a goal. */
export const libraryAttempts = (scope: string): readonly Attempt[] => {
  const of = (rest: string) => (ids: Ids) => `/api/competence/${scope}/learning-goals/${ids['goal']}${rest}`;
  const gone = { goal: 'learning-goal-not-found' };
  return [
    {
      action: 'add-learning-goal',
      method: 'POST',
      path: () => `/api/competence/${scope}/learning-goals`,
      body: () => aGoal(),
      refused: {},
    },
    {
      action: 'list-goal-versions',
      method: 'GET',
      path: of('/versions'),
      refused: gone,
    },
    {
      action: 'change-learning-goal',
      method: 'PUT',
      path: of(''),
      body: () => ({ ...aGoal(), version: 1 }),
      refused: gone,
    },
    {
      action: 'accept-learning-goal',
      method: 'POST',
      path: of('/acceptance'),
      body: () => ({ version: 2 }),
      refused: gone,
      ownRefused: 'learning-goal-in-library',
    },
    {
      action: 'retire-learning-goal',
      method: 'POST',
      path: of('/retirement'),
      body: () => ({ version: 2, because: 'task-gone' }),
      refused: gone,
    },
  ];
};

/** Every attempt of learning and assessment. */
export const learningAttempts = (): readonly Attempt[] =>
  [
    recordAttempts,
    workplaceAttempts,
    learnerAttempts,
    proposerAttempts,
    assessorAttempts,
    samplerAttempts,
    libraryAttempts,
  ].flatMap((attempts) => attempts(''));
