import { describe, expect, it } from 'vitest';
import { scopeKind } from '#shared/kernel/scope.ts';
import { municipalityName } from './danish-municipality.ts';
import { danishMunicipalities } from './municipalities.data.ts';

describe('the municipalities of Denmark', () => {
  it('are 98, each with its own code and name', () => {
    const names = Object.values(danishMunicipalities);
    expect(names).toHaveLength(98);
    expect(new Set(names).size).toBe(98);
    expect(Object.keys(danishMunicipalities).every((code) => scopeKind(code) === 'municipality')).toBe(true);
  });

  it.each([
    ['0265', 'Roskilde'],
    ['0530', 'Billund'],
    ['0657', 'Herning'],
    ['0760', 'Ringkøbing-Skjern'],
  ])('name %s %s', (code, name) => {
    expect(municipalityName(code)).toBe(name);
  });

  it.each(['0000', '0411', '9999', '265', 'toString', '__proto__'])('do not hold %s', (code) => {
    expect(municipalityName(code)).toBeUndefined();
  });
});
