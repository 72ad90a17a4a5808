import { expect, it } from 'vitest';
import { wordsInList } from './words-in-list.ts';

it('names groups in both languages, and nobody where two have the same name', () => {
  const groups = [{ id: 'ukraine', name: { da: 'Ukraine', en: 'Ukrainians' } }];
  const staff = ['per-1', 'per-2', 'per-3'].map((personId, place) => ({
    ...{ personId, name: place < 2 ? 'Mette Holm' : 'Bo Bak', version: 1, roles: [] },
  }));
  expect(wordsInList(groups, staff as never)).toEqual({
    groups: [
      { word: 'Ukraine', is: 'ukraine' },
      { word: 'Ukrainians', is: 'ukraine' },
      { word: 'ukraine', is: 'ukraine' },
    ],
    staff: [{ word: 'Bo Bak', is: 'per-3' }],
  });
});
