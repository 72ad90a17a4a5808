import { describe, expect, it } from 'vitest';
import { citizenScope, municipalityCode, partnershipScope } from '#shared/kernel/scope.ts';
import { caseworker, citizen, contact, secretariat } from '#test/builders/access-people.ts';
import { mapClaims } from './claims-mapper.ts';
import { placeRoles, type Places } from './place-roles.ts';

const [here, there] = [partnershipScope('P-test'), partnershipScope('P-other')];
const places: Places = {
  municipality: { code: municipalityCode('0265'), name: 'Roskilde', partnership: here },
  company: [
    { id: here, name: 'Prøve' },
    { id: there, name: 'Et andet' },
  ],
  citizen: citizenScope(`C-${'0'.repeat(20)}`),
};
const rolesOf = (claims: unknown, where: Places = places) => {
  const mapped = mapClaims(claims);
  if (!mapped.ok) throw new Error('claims of the test are not understood');
  return placeRoles(mapped.value, where);
};

describe('roles at their places', () => {
  it('are the municipality’s own, in its partnership', () => {
    expect(rolesOf(caseworker)).toEqual([
      { key: 'caseworker@0265', role: 'caseworker', scope: '0265', scopeName: 'Roskilde', partnership: here },
    ]);
  });

  it('are none where the municipality has not joined', () => {
    expect(rolesOf(caseworker, {})).toEqual([]);
  });

  it('are none where the directory names another municipality', () => {
    expect(rolesOf({ ...caseworker, municipality: '0530' })).toEqual([]);
  });

  it('act for the company’s own number only, in each partnership', () => {
    const roles = rolesOf(contact);
    expect(roles.map(({ scope, companyId }) => [scope, companyId])).toEqual([
      [here, contact.cvr],
      [there, contact.cvr],
    ]);
    expect(new Set(roles.map(({ key }) => key)).size).toBe(2);
  });

  it('are the citizen’s own page, with neither number nor partnership', () => {
    expect(rolesOf(citizen)).toEqual([
      { key: `candidate@${places.citizen}`, role: 'candidate', scope: places.citizen, scopeName: 'Karim Aziz' },
    ]);
  });

  it('let the secretariat in before its partnership is formed', () => {
    const [role] = rolesOf(secretariat, {});
    expect(role).toMatchObject({ role: 'secretariat', scope: here, scopeName: here, partnership: here });
  });
});
