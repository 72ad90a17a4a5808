import { describe, expect, test } from 'vitest';
import { anId } from '#test/builders/ids.ts';
import { readOwnWords } from './read-own-words.ts';

const ask = { goalId: 'Vælg en opgave', words: 'Skriv et par ord' };

describe('what the person says themself', () => {
  test('needs a task, and words or how it goes', () => {
    expect(readOwnWords({ goalId: '', doing: '', words: ' ' }, ask)).toEqual({ errors: ask });
    const goalId = anId('learningGoal');
    expect(readOwnWords({ goalId, doing: '', words: 'Jeg kan selv' }, ask)).toMatchObject({
      body: { act: 'add', goalId, words: 'Jeg kan selv' },
    });
    expect(readOwnWords({ goalId, doing: 'alone', words: '' }, ask)).toMatchObject({ body: { doing: 'alone' } });
  });
});
