import { beforeAll, describe, expect, test } from 'vitest';
import { importedLineItem, loadLines, sentList } from '#services/visitation/store/import-items.ts';
import { candidateItem } from '#services/visitation/store/visitation-store.ts';
import { mostListBytes } from '#shared/shapes/referral-import.ts';
import { accepted, aReferral, anOffice } from '#test/builders/visitation.ts';
import { anImport, usualReading } from '#test/builders/visitation-imports.ts';
import { spreadsheet } from '#shared/runtime/ports/spreadsheet.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { cancelImport } from './cancel-import.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { changeAddress } from './change-address.ts';
import { confirmImport } from './confirm-import.ts';
import { exportImportResult } from './export-import-result.ts';
import { listImportLines } from './list-import-lines.ts';
import { listImports } from './list-imports.ts';
import { offerReferralList } from './offer-referral-list.ts';
import { openImport } from './open-import.ts';
import { readReferralList } from './read-referral-list.ts';
import { referCandidate } from './refer-candidate.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const headings = 'CPR-nummer;Fornavn;Efternavn;Telefon;Henvist';
const line = (cpr = aReferral().cpr, name = 'Åse;Kjær', referred = '20-11-2026') =>
  `${cpr};${name};22 33 44 55;${referred}`;
const listOf = (...lines: string[]) => [headings, ...lines].join('\r\n');

describe('a list of people', () => {
  test('too large or of another kind is refused before it is sent', async () => {
    const office = await anOffice(table);
    const offer = (name: string, bytes: number) =>
      offerReferralList(office.call('offer-referral-list'), office.visitation, { name, bytes });
    expect(await offer('liste.pdf', 60_000_000)).toMatchObject({
      refusal: {
        errors: [
          { pointer: '/name', code: 'file-of-another-kind' },
          { pointer: '/bytes', code: 'list-too-large' },
        ],
      },
    });
    expect(await offer('liste.csv', mostListBytes)).toMatchObject({ ok: true });
  });

  test('shows what it would do, line by line, and writes nobody', async () => {
    const office = await anOffice(table);
    const known = aReferral();
    const { candidateId, version } = await office.referred(known);
    const change = {
      ...{ version, address: { street: 'Kastanjevænget 12', postalCode: '6823' } },
      protection: { from: civilDate('2026-11-01'), source: 'civil-register' as const },
    };
    accepted(await changeAddress(office.call('change-address'), office.visitation, candidateId, change));
    const again = aReferral().cpr;
    const list = listOf(line(again), line('12'), line(known.cpr, 'Kendt;Person'), line(again, 'Åse;Kjær igen'), ';;;;');
    const at = await anImport(office, Buffer.from(list, 'latin1'));
    const seen = await at.read();
    expect(seen).toMatchObject({
      ...{ state: 'ready', encoding: 'windows-1252' },
      columns: ['cpr', 'firstName', 'lastName', 'phone', 'referredOn'],
      counts: { ready: 1, faulty: 1, known: 1, repeated: 1, written: 0 },
    });
    expect(await at.lines('ready')).toEqual([{ row: 2, state: 'ready', name: 'Åse Kjær', faults: [] }]);
    expect(await at.lines('faulty')).toMatchObject([
      { row: 3, faults: [{ column: 'cpr', code: 'cpr-not-ten-digits' }] },
    ]);
    expect(await at.lines('known')).toMatchObject([{ row: 4, candidateId, addressProtected: true }]);
    expect(JSON.stringify(await at.lines('known'))).not.toMatch(/Kastanje|6823/);
    expect((await at.lines('ready'))[0]).not.toHaveProperty('addressProtected');
    expect(await at.lines('repeated')).toMatchObject([{ row: 5, sameAsRow: 2 }]);
    expect((await office.told()).filter(({ type }) => type === 'CandidateReferred')).toHaveLength(1);
    const page = accepted(await listImports(office.call('list-imports'), office.visitation, {}));
    expect(page.items).toMatchObject([{ importId: at.importId, state: 'ready' }]);
  });

  test('with headings nobody understands is read once somebody says what the columns are', async () => {
    const office = await anOffice(table);
    const at = await anImport(office, `a;b;c\r\n${aReferral().cpr};Bo Bak;22334455`);
    expect(await at.read()).toMatchObject({
      ...{ state: 'unreadable', fault: 'no-referral-columns', headings: ['a', 'b', 'c'] },
    });
    expect(await at.read({ columns: (['cpr', 'name', 'phone'] as const).map((is, at) => ({ is, at })) })).toMatchObject(
      {
        state: 'ready',
        counts: { ready: 1 },
      },
    );
    expect(await at.lines('ready')).toMatchObject([{ name: 'Bo Bak' }]);
  });

  test('of an empty or unreadable file says so', async () => {
    const office = await anOffice(table);
    expect(await (await anImport(office, headings)).read()).toMatchObject({ fault: 'list-is-empty' });
    expect(await (await anImport(office, 'PK', 'a.xlsx')).read()).toMatchObject({ fault: 'file-not-what-it-says' });
  });
});

describe('confirming a list', () => {
  test('writes each good line once, however often its parts are told, in turn to those named', async () => {
    const office = await anOffice(table);
    const colleague = await office.colleague();
    const cprs = Array.from({ length: 110 }, () => aReferral().cpr);
    const rows = cprs.map((cpr, place) => [cpr, `Nr ${place}`, 'Testesen', '22334455']);
    const bytes = await spreadsheet({ sheet: 'A', widths: [], headings: headings.split(';').slice(0, 4), rows });
    const at = await anImport(office, bytes, 'liste.xlsx');
    await at.read();
    const meanwhile = await office.referred({ cpr: cprs[7] as string });
    accepted(await at.confirm([office.caseworker.personId, colleague]));
    expect(await at.now()).toMatchObject({ state: 'writing', progress: { done: 0, total: 110 } });
    await at.workOn(2);
    expect(await at.now()).toMatchObject({
      ...{ state: 'finished', counts: { ready: 0, written: 109, known: 1 }, linesKept: true },
    });
    expect(await at.lines('known')).toMatchObject([{ row: 9, candidateId: meanwhile.candidateId }]);
    const { items } = await office.visitation.table.list({ kind: importedLineItem, of: [at.importId], limit: 200 });
    const people = await Promise.all(items.map(({ candidateId }) => office.now(candidateId)));
    expect(new Set(people.map(({ citizen }) => citizen)).size).toBe(109);
    expect(people.filter(({ ownerId }) => ownerId === colleague)).toHaveLength(54);
    const open = await office.visitation.table.list({ kind: candidateItem, index: 'people', of: ['open'], limit: 200 });
    expect(open.items).toHaveLength(110);
  });

  test('counts the deadline from the day of the list, and stands in the person’s log as the act of who confirmed it', async () => {
    const office = await anOffice(table);
    const at = await anImport(office, listOf(line()));
    await at.read();
    accepted(await at.confirm());
    await at.workOn();
    const [written] = await at.lines('written');
    const person = await office.now(written?.candidateId ?? '');
    expect(person).toMatchObject({ referredOn: '2026-11-20', next: { dueOn: '2026-11-27' } });
    const acts = (await office.logged()).filter(({ facts }) => facts.action === 'confirm-import');
    expect(acts).toMatchObject([{ actor: { personId: office.caseworker.personId }, facts: { ruleId: 'V255' } }]);
  });

  test('leaves the CPR numbers nowhere: not in what was sent, the lines, the rows or the events', async () => {
    const office = await anOffice(table);
    const { cpr } = aReferral();
    const at = await anImport(office, listOf(line(cpr), line('999999-9999')));
    await at.read();
    expect(JSON.stringify(await loadLines(office.visitation, at.importId, 0))).not.toContain(cpr);
    accepted(await at.confirm());
    await at.workOn();
    const kept = await loadLines(office.visitation, at.importId, 0);
    expect(JSON.stringify([kept, await office.told(), await office.logged()])).not.toMatch(new RegExp(`${cpr}|999999`));
    await expect(office.visitation.files().load(office.scope, sentList(at.importId))).rejects.toThrow();
    const link = accepted(
      await exportImportResult(office.call('export-import-result'), office.visitation, at.importId),
    );
    expect(link.link).toContain('exports/import-');
  });

  test('is refused from an older version, of a list without good lines, twice, and after it was put away', async () => {
    const office = await anOffice(table);
    const bad = await anImport(office, listOf(line('1')));
    expect(await bad.confirm()).toMatchObject({ refusal: { code: 'import-goes-on' } });
    await bad.read();
    expect(await bad.confirm()).toMatchObject({ refusal: { code: 'import-without-good-lines' } });
    const good = await anImport(office, listOf(line()));
    await good.read();
    expect(await good.confirm(['per-00000000000000000009'])).toMatchObject({
      refusal: { errors: [{ pointer: '/ownerIds/0', code: 'unknown-colleague' }] },
    });
    accepted(await good.confirm());
    expect(await good.confirm()).toMatchObject({ refusal: { code: 'import-goes-on' } });
    expect(await good.cancel()).toMatchObject({ refusal: { code: 'import-goes-on' } });
    accepted(await bad.cancel());
    expect(await bad.confirm()).toMatchObject({ refusal: { code: 'import-over' } });
    expect(await loadLines(office.visitation, bad.importId, 0)).toBeUndefined();
  });

  test('of another municipality is not found', async () => {
    const [office, other] = await Promise.all([anOffice(table), anOffice(table)]);
    const { importId } = await anImport(other, listOf(line()));
    const { visitation } = office;
    const reading = { ...usualReading, version: 1 };
    const answers = await Promise.all([
      openImport(office.call('open-import'), visitation, importId),
      listImportLines(office.call('list-import-lines'), visitation, importId, { state: 'ready' }),
      readReferralList(office.call('read-referral-list'), visitation, importId, reading),
      confirmImport(office.call('confirm-import'), visitation, importId, { version: 1, ownerIds: [] }),
      cancelImport(office.call('cancel-import'), visitation, importId, 1),
    ]);
    expect(answers.map((answer) => !answer.ok && answer.refusal.code)).toEqual(Array(5).fill('import-not-found'));
  });

  test('a part that was killed in the middle writes only what was not written', async () => {
    const office = await anOffice(table);
    const referral = aReferral();
    const at = await anImport(office, listOf(line(referral.cpr), line()));
    await at.read();
    accepted(await at.confirm());
    // As if the first line had been written by somebody else just before its turn.
    accepted(await referCandidate(office.call('refer-candidate'), office.visitation, referral));
    await at.workOn(3);
    expect(await at.now()).toMatchObject({ counts: { written: 1, known: 1 } });
  });
});
