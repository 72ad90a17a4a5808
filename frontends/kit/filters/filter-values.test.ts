import { expect, it } from 'vitest';
import { readFilters, writtenFilters } from './filter-values.ts';

const plan = { vis: ['mine', 'team'], frist: ['alle', 'over'], by: 'text' } as const;

it('reads what stands in the address, and takes what is no value as not chosen', () => {
  expect(readFilters(plan, { vis: 'team', by: 'Roskilde' })).toEqual({ vis: 'team', frist: 'alle', by: 'Roskilde' });
  expect(readFilters(plan, { vis: 'everybody', frist: ['over'] })).toEqual({ vis: 'mine', frist: 'alle', by: '' });
});

it('writes only what is chosen, and reads it again', () => {
  const chosen = { vis: 'team', frist: 'alle', by: '' } as const;
  const written = writtenFilters(plan, chosen);
  expect(written).toEqual({ vis: 'team', frist: undefined, by: undefined });
  expect(readFilters(plan, written)).toEqual(chosen);
});
