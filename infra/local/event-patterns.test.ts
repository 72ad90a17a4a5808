import { describe, expect, it } from 'vitest';
import { matchesPattern } from './event-patterns.ts';

const event = {
  source: 'fodfaeste.visitation',
  'detail-type': 'CandidateReferred',
  detail: { scope: '0265', count: 3, tags: ['a', 'b'] },
};

describe('a pattern', () => {
  it.each([
    [{ 'detail-type': ['CandidateReferred', 'Other'] }, true],
    [{ 'detail-type': ['Other'] }, false],
    [{ source: [{ prefix: 'fodfaeste.' }] }, true],
    [{ source: [{ suffix: '.visitation' }] }, true],
    [{ source: [{ wildcard: 'fod*.vis*tion' }] }, true],
    [{ source: [{ 'anything-but': 'fodfaeste.access' }] }, true],
    [{ source: [{ 'anything-but': ['fodfaeste.visitation'] }] }, false],
    [{ source: [{ 'anything-but': { prefix: 'fodfaeste' } }] }, false],
    [{ detail: { scope: [{ exists: true }] } }, true],
    [{ detail: { other: [{ exists: false }] } }, true],
    [{ detail: { other: [{ 'anything-but': 'x' }] } }, false],
    [{ detail: { count: [{ numeric: ['>', 2, '<=', 3] }] } }, true],
    [{ detail: { count: [{ numeric: ['<', 3] }] } }, false],
    [{ detail: { tags: ['b'] } }, true],
    [{ $or: [{ source: ['x'] }, { detail: { scope: ['0265'] } }] }, true],
    [{ source: ['fodfaeste.visitation'], detail: { scope: ['0530'] } }, false],
    [{ detail: { scope: { deeper: ['x'] } } }, false],
  ])('%j matches: %s', (pattern, matches) => {
    expect(matchesPattern(pattern, event)).toBe(matches);
  });

  it('with an operator nobody knows is refused', () => {
    expect(() => matchesPattern({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow(/does not know/);
  });
});
