import { expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import { anId } from '#test/builders/ids.ts';
import { agreementEffectOf, type AgreementEvent } from './agreement-effects.ts';

const about = {
  ...{ agreementId: anId('agreement'), placementId: anId('placement'), candidateId: anId('candidate') },
  ...{ companyId: '41000007', companyName: 'Hvedekrogen Bageri', ownerId: anId('person'), number: 1 },
};

/** Told on a Friday evening. */
function told<Name extends AgreementEvent['type']>(type: Name, more: object = {}): AgreementEvent {
  const envelope = { id: anId('event'), at: '2026-11-27T18:00:00.000Z', version: 3, actor: { role: 'system' } };
  return { ...envelope, type, facts: { ...about, ...more } } as unknown as EventOf<Name> as AgreementEvent;
}

test.each([
  ['sent, nobody of the staff has to act', told('AgreementOffered'), 'agreement-sent', undefined],
  ['in force', told('AgreementSigned', { inForce: true }), 'agreement-in-force', undefined],
  ['declined', told('AgreementDeclined', { party: 'citizen' }), 'agreement-declined', '2026-11-30'],
  ['asked about', told('AgreementQuestionAsked'), 'agreement-question', '2026-11-30'],
  ['left unsigned', told('AgreementLeftUnsigned'), 'agreement-left-unsigned', '2026-11-30'],
  ['taken back by its owner', told('AgreementReopened', { because: 'changed' }), 'agreement-reopened', undefined],
  [
    'a draft again because the placement changed',
    told('AgreementReopened', { because: 'placement-changed' }),
    'agreement-reopened',
    '2026-11-30',
  ],
])('an agreement %s', (_what, event, kind, dueOn) => {
  const { line, step } = agreementEffectOf(event);
  expect(line).toMatchObject({ kind, on: '2026-11-27', placementId: about.placementId });
  expect(step?.dueOn).toBe(dueOn);
});
