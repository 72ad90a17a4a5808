import { describe, expect, test } from 'vitest';
import { anId } from '#test/builders/ids.ts';
import { readObservation } from './read-observation.ts';

const ask = { goalId: 'Vælg en opgave', doing: 'Vælg, hvordan det går' };

describe('what a buddy says', () => {
  test('needs a task and how it goes; words may be left out', () => {
    expect(readObservation({ goalId: '', doing: '', words: 'Godt' }, ask)).toEqual({ errors: ask });
    const goalId = anId('learningGoal');
    expect(readObservation({ goalId, doing: 'alone', words: '  ' }, ask)).toEqual({
      body: { act: 'add', goalId, doing: 'alone', words: undefined },
    });
  });

  test('too many words are told at their field', () => {
    const goalId = anId('learningGoal');
    const read = readObservation({ goalId, doing: 'alone', words: 'a'.repeat(601) }, ask);
    expect('errors' in read && read.errors.words).toEqual(expect.any(String));
  });
});
