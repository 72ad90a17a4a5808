import { describe, expect, it } from 'vitest';
import { whatWasDone } from './what-was-done.text.ts';

describe('what was done, in the person’s words', () => {
  it.each([
    ['list-work', 'Så dit navn på en liste'],
    ['search-candidates', 'Så dit navn på en liste'],
    ['open-candidate', 'Åbnede dine oplysninger'],
    ['refer-candidate', 'Skrev i dine oplysninger'],
    ['hold-conversation', 'Skrev i dine oplysninger'],
  ])('%s: %s', (action, text) => {
    expect(whatWasDone(action, 'da')).toBe(text);
  });
});
