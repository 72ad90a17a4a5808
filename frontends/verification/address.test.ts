import { expect, it } from 'vitest';
import { readAddress } from './address.ts';

it.each([
  ['/bevis/P-one/abc', { leadsTo: 'certificate', scope: 'P-one', code: 'abc' }],
  ['/bevis/P-one/abc/', { leadsTo: 'certificate', scope: 'P-one', code: 'abc' }],
  ['/bevis/C-1/shr-1/word', { leadsTo: 'shared', scope: 'C-1', shareId: 'shr-1', word: 'word' }],
  ['/bevis', { leadsTo: 'nothing' }],
  ['/bevis/P-one', { leadsTo: 'nothing' }],
  ['/bevis/P-one/abc/def', { leadsTo: 'nothing' }],
  ['/bevis/0265/abc', { leadsTo: 'nothing' }],
  ['/bevis/C-1/shr-1/word/more', { leadsTo: 'nothing' }],
])('%s', (path, address) => {
  expect(readAddress(path)).toEqual(address);
});
