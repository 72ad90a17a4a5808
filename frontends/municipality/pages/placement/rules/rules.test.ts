import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('localStorage', { getItem: () => null });
const { askedOfRules } = await import('./asked-of-rules.ts');
const { factsFieldsOf, readCompanyFacts } = await import('./read-company-facts.ts');

const company = '41000007';
const typed = { kind: 'internship', from: '1-12-2026', endsOn: '', hoursPerWeek: '8,5', paidHoursPerWeek: '' };

describe('what the rules are asked', () => {
  it('is what stands in the fields, as an address has it', () => {
    expect(askedOfRules({ ...typed, endsOn: '1. marts 2027' }, { companyId: company })).toEqual({
      ...{ companyId: company, kind: 'internship', from: '2026-12-01', endsOn: '2027-03-01', hoursPerWeek: '8.5' },
    });
    const hybrid = { ...typed, kind: 'hybrid', paidHoursPerWeek: '2,5' };
    expect(askedOfRules(hybrid, { companyId: company })).toMatchObject({ paidHoursPerWeek: '2.5' });
  });

  it.each([
    ['no place', typed, undefined],
    ['no kind', { ...typed, kind: '' }, { companyId: company }],
    ['no day', { ...typed, from: 'snart' }, { companyId: company }],
    ['a last day before the first', { ...typed, endsOn: '1-11-2026' }, { companyId: company }],
    ['hours half written', { ...typed, hoursPerWeek: '8,' }, { companyId: company }],
    ['a quarter of an hour', { ...typed, hoursPerWeek: '8,25' }, { companyId: company }],
  ])('is nothing with %s', (_, fields, where) => {
    expect(askedOfRules(fields, where)).toBeUndefined();
  });
});

describe('what a company answers', () => {
  const checked = { companyId: company, companyName: 'Hvedekrogen', findings: [] } as never;

  it('is read with what was not asked left out', () => {
    const fields = { ...factsFieldsOf(checked), ordinaryEmployees: '12', saidBy: 'employer', saidOn: '20-11-2026' };
    expect(readCompanyFacts(fields, { companyId: company, version: 0 })).toEqual({
      body: { companyId: company, version: 0, ordinaryEmployees: 12, saidBy: 'employer', saidOn: '2026-11-20' },
    });
    const all = { ...fields, isAdditional: 'no', representative: 'none' };
    expect(readCompanyFacts(all, { companyId: company, version: 1 })).toMatchObject({
      body: { isAdditional: false, representative: 'none' },
    });
  });

  it('asks who said it and how many they are', () => {
    const read = readCompanyFacts(factsFieldsOf(checked), { companyId: company, version: 0 });
    expect('errors' in read && Object.keys(read.errors).sort()).toEqual(['ordinaryEmployees', 'saidBy']);
  });
});
