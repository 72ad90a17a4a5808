import { beforeAll, describe, expect, test } from 'vitest';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { keepViewings, linkNewest } from '#services/access/store/viewings.ts';
import { newId } from '#shared/kernel/ids.ts';
import { citizenScope, municipalityCode, partnershipScope, type Scope } from '#shared/kernel/scope.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import { openTable } from '#shared/runtime/table.ts';
import { groups } from '#test/builders/access-people.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { testTable } from '#test/database.ts';
import { formPartnership } from './form-partnership.ts';
import { joinMunicipality } from './join-municipality.ts';
import { listMunicipalities } from './list-municipalities.ts';
import { listStaff } from './list-staff.ts';
import { listViewings } from './list-viewings.ts';
import { readSettings } from './read-settings.ts';

let access: AccessStore;
beforeAll(async () => {
  const { client, name } = await testTable();
  access = { open: (scope) => openTable(client, name, scope) };
});
const keysOf = async (scope: Scope) => keysFrom(new Uint8Array(32), scope, 'access');
const roskilde = municipalityCode('0265');

/** A partnership with Roskilde as its first member; a place of its own for each test. */
async function aPlace(name: string) {
  const scope = partnershipScope(`P-${name}`);
  const secretariat = aCaller('secretariat', scope);
  const formed = await formPartnership(aCall('form-partnership', secretariat), access, { name });
  return { scope, secretariat, formed };
}

describe('a partnership and its municipalities', () => {
  test('a partnership is formed once', async () => {
    const { secretariat, formed } = await aPlace('once');
    expect(formed).toEqual({ ok: true, value: { id: 'P-once', name: 'once' } });
    expect(await formPartnership(aCall('form-partnership', secretariat), access, { name: 'again' })).toMatchObject({
      refusal: { code: 'partnership-already-formed' },
    });
  });

  test('a municipality joins one partnership, is listed there, and finds its own settings', async () => {
    const { secretariat } = await aPlace('first');
    const asked = { code: roskilde, ...groups };
    const join = () => joinMunicipality(aCall('join-municipality', secretariat), access, asked);
    expect(await join()).toMatchObject({ ok: true, value: { name: 'Roskilde', partnership: 'P-first' } });
    expect(await join()).toMatchObject({
      refusal: { code: 'municipality-already-joined', values: { name: 'Roskilde' } },
    });
    expect(await listMunicipalities(aCall('list-municipalities', secretariat), access)).toEqual({
      items: [{ code: '0265', name: 'Roskilde' }],
      cursor: null,
    });
    const leader = aCaller('team-leader', roskilde);
    expect(await readSettings(aCall('read-settings', leader), access)).toMatchObject({ ok: true, value: asked });
    const told = await access.open(roskilde).list({ kind: outboxRow, of: ['2026-11'], limit: 9 });
    expect(told.items.map(({ event }) => JSON.parse(event).type)).toEqual(['MunicipalityJoined']);
  });

  test('a partnership nobody formed takes nobody in, and a municipality outside has no settings', async () => {
    const nobodys = aCaller('secretariat', partnershipScope('P-nobodys'));
    const asked = { code: '0530', ...groups };
    expect(await joinMunicipality(aCall('join-municipality', nobodys), access, asked)).toMatchObject({
      refusal: { code: 'partnership-not-formed' },
    });
    const outside = aCaller('team-leader', municipalityCode('0530'));
    expect(await readSettings(aCall('read-settings', outside), access)).toMatchObject({
      refusal: { code: 'municipality-not-joined' },
    });
  });
});

describe('lists of people', () => {
  test('a place where nobody has signed in has no staff; a cursor made up is refused', async () => {
    const call = aCall('list-staff', aCaller('caseworker', municipalityCode('0657')));
    expect(await listStaff(call, access, keysOf, {})).toEqual({ ok: true, value: { items: [], cursor: null } });
    expect(await listStaff(call, access, keysOf, { cursor: 'made-up' })).toMatchObject({
      refusal: { code: 'cursor-not-valid' },
    });
  });

  test('a citizen reads who saw them, the newest first, and goes on where the page ended', async () => {
    const citizen = citizenScope(`C-${'a'.repeat(20)}`);
    const candidateId = newId('candidate', () => new Uint8Array(20));
    await linkNewest(access, { scope: roskilde }, { candidateId, version: 1, citizen });
    const seen = (day: string) => ({
      ...{ candidateId, at: `2026-11-${day}T09:00:00Z`, viewId: `evt-${day}`, personId: 'per-x' },
      ...({ role: 'caseworker', action: 'open-candidate', purpose: 'follow-up' } as const),
    });
    await keepViewings(access, roskilde, [seen('20'), seen('22'), seen('21')]);
    const call = aCall('list-viewings', aCaller('candidate', citizen));
    const days = async (cursor?: string) => {
      const page = await listViewings(call, access, keysOf, { limit: 2, cursor });
      return page.ok ? { days: page.value.items.map(({ at }) => at.slice(8, 10)), cursor: page.value.cursor } : page;
    };
    const first = (await days()) as { days: string[]; cursor: string };
    expect(first.days).toEqual(['22', '21']);
    expect(await days(first.cursor)).toEqual({ days: ['20'], cursor: null });
  });
});
