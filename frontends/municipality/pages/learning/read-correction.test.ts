import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import type { EvidenceView } from '#shared/shapes/evidence.ts';
import { anId } from '#test/builders/ids.ts';
import { fieldsOfPiece, readCorrection } from './read-correction.ts';

const piece: EvidenceView = {
  ...{ evidenceId: anId('evidence'), version: 1, state: 'standing', kind: 'observation', source: 'workplace' },
  ...{ goalId: anId('learningGoal'), on: civilDate('2026-11-20'), doing: 'alone', words: 'Former selv bollerne.' },
  ...{ hasPhoto: false, corrected: false, mine: false },
};
const about = { today: '2026-11-28', ask: { act: 'Vælg', because: 'Hvorfor?', reason: 'Skriv' } };
const read = (more: object, version = 1) => readCorrection({ ...fieldsOfPiece(piece), ...more }, version, about);

describe('a correction of evidence', () => {
  test('says what is missing: what shall happen, why, and the reason to take it back', () => {
    expect(read({})).toEqual({ errors: { act: 'Vælg', reason: 'Skriv' } });
    expect(read({ act: 'withdraw', reason: 'Hun mente en anden.' })).toEqual({ errors: { because: 'Hvorfor?' } });
  });

  test('sends what is put right, and never the words', () => {
    const { goalId } = piece;
    expect(read({ act: 'correct', doing: 'with-help', reason: 'Det var med hjælp.' })).toEqual({
      body: { version: 1, act: 'correct', goalId, on: '2026-11-20', doing: 'with-help', reason: 'Det var med hjælp.' },
    });
    expect(read({ act: 'withdraw', because: 'wrong-person', reason: 'En anden.' })).toEqual({
      body: { version: 1, act: 'withdraw', because: 'wrong-person', reason: 'En anden.' },
    });
  });
});
