import { beforeAll, describe, expect, test } from 'vitest';
import { refuse } from '#shared/kernel/result.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { aMembership, competenceAtWork, value } from '#test/builders/competence.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeInstitution } from './change-institution.ts';
import { joinAsInstitution } from './join-as-institution.ts';
import { listInstitutions } from './list-institutions.ts';
import { openInstitution } from './open-institution.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('join as institution', () => {
  test('the name is the register’s, and the event names no person', async () => {
    const at = await competenceAtWork(table);
    const institutionId = await at.institution();
    expect(value(await openInstitution(at.inPartnership, institutionId))).toMatchObject({
      name: `Skolen ${institutionId}`,
      joinedOn: '2026-11-23',
      version: 1,
    });
    const [event] = await at.events(at.partnership);
    expect(event).toMatchObject({ type: 'InstitutionJoined', facts: { institutionId, kind: 'vocational-school' } });
    expect(JSON.stringify(event)).not.toContain('Birgitte');
  });

  test('twice is refused, and so is what the register does not know', async () => {
    const at = await competenceAtWork(table);
    const institutionId = await at.institution();
    const call = () => at.callAt('join-as-institution', institutionId, 'institution-administrator');
    expect(await joinAsInstitution(call(), at.inPartnership, institutionId, aMembership())).toMatchObject({
      refusal: { code: 'institution-already-joined' },
    });
    const unknown = { ...at.inPartnership, register: async () => refuse('company-not-in-register') } as const;
    expect(await joinAsInstitution(call(), unknown, aCvr(), aMembership())).toMatchObject({
      refusal: { code: 'company-not-in-register' },
    });
  });

  test('an accreditation that is still to come is refused at its field', async () => {
    const at = await competenceAtWork(table);
    const membership = aMembership({ accreditedFrom: civilDate('2026-11-24') });
    const institutionId = aCvr();
    const call = at.callAt('join-as-institution', institutionId, 'institution-administrator');
    expect(await joinAsInstitution(call, at.inPartnership, institutionId, membership)).toMatchObject({
      refusal: { errors: [{ pointer: '/accreditedFrom', code: 'date-in-future' }] },
    });
  });
});

describe('change institution', () => {
  test('says the whole profile anew from the version that was seen', async () => {
    const at = await competenceAtWork(table);
    const institutionId = await at.institution();
    const call = () => at.callAt('change-institution', institutionId, 'institution-administrator');
    const change = { ...aMembership({ about: 'Nu også om aftenen.' }), version: 1 };
    expect(await changeInstitution(call(), at.inPartnership, institutionId, change)).toMatchObject({
      value: { version: 2 },
    });
    expect(await changeInstitution(call(), at.inPartnership, institutionId, change)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
    expect(await changeInstitution(call(), at.inPartnership, aCvr(), change)).toMatchObject({
      refusal: { code: 'institution-not-found' },
    });
    expect(value(await openInstitution(at.inPartnership, institutionId))).toMatchObject({
      about: 'Nu også om aftenen.',
      joinedOn: '2026-11-23',
    });
  });
});

describe('list institutions', () => {
  test('shows the partnership’s own, in order of name, page by page', async () => {
    const at = await competenceAtWork(table);
    const other = await competenceAtWork(table);
    await other.institution();
    const ids = [await at.institution(), await at.institution({ accreditedFrom: undefined })].toSorted();
    const call = at.callShared('list-institutions');
    const first = value(await listInstitutions(call, at.inPartnership, { limit: 1 }));
    const second = value(
      await listInstitutions(call, at.inPartnership, { limit: 1, cursor: first.cursor ?? undefined }),
    );
    expect([...first.items, ...second.items].map(({ institutionId }) => institutionId)).toEqual(ids);
    expect([...first.items, ...second.items].map(({ accredited }) => accredited).toSorted()).toEqual([false, true]);
  });
});
