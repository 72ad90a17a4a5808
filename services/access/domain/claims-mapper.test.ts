import { describe, expect, it } from 'vitest';
import { caseworker, citizen, contact, secretariat } from '#test/builders/access-people.ts';
import { companyRoles, institutionRoles, roles } from '#shared/access/roles.ts';
import { mapClaims } from './claims-mapper.ts';

const offersOf = (claims: unknown) => {
  const mapped = mapClaims(claims);
  return mapped.ok ? mapped.value.offers : mapped.refusal.code;
};

describe('claims', () => {
  it('of a municipality’s provider offer roles in that municipality', () => {
    const { idp, sub: subject, name, email, municipality } = caseworker;
    const offers = [{ kind: 'municipality', role: 'caseworker', municipality }];
    expect(mapClaims(caseworker)).toEqual({ ok: true, value: { idp, subject, name, email, offers } });
  });

  it('of MitID Erhverv offer roles in the company of the CVR number', () => {
    const claims = { ...contact, privileges: ['buddy', 'company-contact', 'buddy'] };
    expect(offersOf(claims)).toEqual([
      { kind: 'company', role: 'buddy', companyId: contact.cvr },
      { kind: 'company', role: 'company-contact', companyId: contact.cvr },
    ]);
  });

  it('of MitID offer the citizen’s own page', () => {
    expect(offersOf(citizen)).toEqual([{ kind: 'citizen', role: 'candidate', cpr: citizen.cpr }]);
  });

  it('of the partnership’s provider offer the secretariat', () => {
    expect(offersOf(secretariat)).toEqual([{ kind: 'partnership', role: 'secretariat', partnership: 'P-test' }]);
  });

  it('never give a role that is another kind of provider’s to give', () => {
    const all = [...roles, 'admin', '__proto__'];
    const given = (claims: unknown) => {
      const mapped = mapClaims(claims);
      return mapped.ok && mapped.value.offers.map(({ role }) => role);
    };
    expect(given({ ...caseworker, roles: all })).toEqual([
      'caseworker',
      'job-broker',
      'network-coordinator',
      'education-coordinator',
      'team-leader',
    ]);
    expect(given({ ...contact, privileges: all })).toEqual([...companyRoles, ...institutionRoles]);
    expect(given({ ...secretariat, roles: all })).toEqual(['secretariat']);
    expect(given({ ...citizen, roles: all, privileges: all })).toEqual(['candidate']);
  });

  it('without a role are somebody who may do nothing', () => {
    expect(offersOf({ ...caseworker, roles: [] })).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['no provider', { ...caseworker, idp: undefined }],
    ['an unknown provider', { ...caseworker, idp: 'elsewhere' }],
    ['no subject', { ...caseworker, sub: '' }],
    ['no name', { ...caseworker, name: '' }],
    ['a partnership for a municipality', { ...caseworker, municipality: 'P-test' }],
    ['a longer code', { ...caseworker, municipality: '02650' }],
    ['a municipality for a partnership', { ...secretariat, partnership: '0265' }],
    ['a CVR number that cannot be one', { ...contact, cvr: '12345678' }],
    ['a CPR number that cannot be one', { ...citizen, cpr: '6113801234' }],
    ['roles that are no list', { ...caseworker, roles: 'team-leader' }],
  ])('with %s are refused', (_what, claims) => {
    expect(offersOf(claims)).toBe('claims-not-understood');
  });
});
