import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { journalExportItem, journalFile } from '#services/visitation/store/journal-export-items.ts';
import { fieldLabels } from '#services/visitation/ports/journal-labels.text.ts';
import type { CandidateId, JournalExportId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { journalExportKept } from '#shared/rules/journal-export-rules.ts';
import { shortLivedFolders } from '#shared/runtime/ports/short-lived-files.ts';
import { JournalDocument, type JournalFormat } from '#shared/shapes/journal-export.ts';
import { aCaller } from '#test/builders/call.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import {
  anExportAsk,
  aWholePerson,
  exported,
  wordsOfAnother,
  wordsWritten,
} from '#test/builders/visitation-journal-export.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { continueJournalExport } from './continue-journal-export.ts';
import { exportJournal } from './export-journal.ts';
import { listJournalExports } from './list-journal-exports.ts';
import { openJournalExport } from './open-journal-export.ts';

let table: TestTable;
let office: AnOffice;
let candidateId: CandidateId;
/** An export without the address. */
let made: JournalExportId;
beforeAll(async () => {
  table = await testTable();
  office = await anOffice(table);
  candidateId = await aWholePerson(table, office);
  made = await exported(office, candidateId);
});

const anywhere = /Kastanjevænget|6823|Ansager/;
const bytesOf = (exportId: JournalExportId, format: JournalFormat) =>
  office.visitation.files().load(office.scope, journalFile(exportId, format));
const documentOf = async (exportId: JournalExportId) =>
  JournalDocument.parse(JSON.parse(Buffer.from(await bytesOf(exportId, 'json')).toString()));
const listed = async (exportId: JournalExportId, now = '2026-11-23T10:00:00Z') => {
  const call = office.call('list-journal-exports', { now: instant(now) });
  const { items } = accepted(await listJournalExports(call, office.visitation, candidateId, {}));
  return items.find((one) => one.exportId === exportId);
};
const cprOf = async () => {
  const { cprSealed } = await office.now(candidateId);
  return (await office.visitation.keys()).open({ id: candidateId, field: 'cpr' }, cprSealed);
};

describe('a journal made files', () => {
  test('holds something of every part in Danish words, without codes, and what was about somebody else not at all', async () => {
    const journal = await documentOf(made);
    const text = JSON.stringify(journal);
    for (const words of Object.values(wordsWritten)) expect(text).toContain(words);
    expect(text).not.toContain(wordsOfAnother);
    expect(journal.parts.filter(({ entries }) => entries.length === 0).map(({ part }) => part)).toEqual([
      ...['dream', 'companies'],
    ]);
    const facts = journal.parts.flatMap(({ entries }) => entries.flatMap((entry) => entry.facts));
    const unnamed = facts.filter(({ name }) => !isLabelled(name));
    expect(unnamed.map(({ name }) => name)).toEqual([]);
    const codes = facts.filter(({ name, value }) => /^[a-z]+(-[a-z]+)+$/.test(value) && !name.endsWith('Rule'));
    expect(codes).toEqual([]);
    expect(facts).toContainEqual({ name: 'targetGroups', label: 'Målgruppe', value: 'Ressourceforløb' });
    expect(journal.madeBy).toBe(office.caseworker.name);
  });

  test('says neither the whole CPR number nor the address, and says that they are left out', async () => {
    const journal = await documentOf(made);
    const text = JSON.stringify(journal);
    const cpr = await cprOf();
    expect(text).not.toMatch(new RegExp(`${cpr.slice(0, 6)}-?${cpr.slice(6)}`));
    expect(text).not.toContain(
      office.scope === journal.municipality.code ? (await office.now(candidateId)).citizen : '',
    );
    expect(text).not.toMatch(anywhere);
    expect(journal.parts[0]?.remarks.join(' ')).toContain('Beskyttet adresse, ikke med');
    expect(await paperText(made)).not.toMatch(anywhere);
  });

  test('holds the address where a caseworker chose it and said why, which is logged as every showing of it', async () => {
    const chosen = { withAddress: true, addressReason: 'send-letter' } as const;
    const journal = await documentOf(await exported(office, candidateId, chosen));
    expect(JSON.stringify(journal.parts[0])).toContain('Kastanjevænget 12');
    const history = journal.parts.find(({ part }) => part === 'history')?.entries ?? [];
    expect(history.map(({ title }) => title)).toEqual(expect.arrayContaining(['Adressen er vist']));
    const leader = aCaller('team-leader', office.scope);
    const refused = await exportJournal(
      office.call('export-journal', { caller: leader }),
      office.visitation,
      candidateId,
      anExportAsk(chosen),
    );
    expect(refused).toMatchObject({ refusal: { code: 'address-not-for-you' } });
  });

  test('is a tagged Danish paper with headings, contents and page numbers', async () => {
    const bytes = await bytesOf(made, 'pdf');
    const paper = await getDocument({ data: new Uint8Array(bytes) }).promise;
    const { info } = (await paper.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info).toMatchObject({ Title: 'Journal', Language: 'da-DK' });
    const tree = JSON.stringify(await (await paper.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'H3', '"L"', '"P"']) expect(tree).toContain(role);
    const text = await textOf(paper);
    for (const words of ['Indhold', `Side 1 af ${paper.numPages}`, wordsWritten.note, 'Lavet af']) {
      expect(text).toContain(words);
    }
  });

  test('is asked for with a reason that stands in the log and the timeline, and fetched by a name that tells nothing', async () => {
    const fetched = await openJournalExport(office.call('open-journal-export'), office.visitation, candidateId, made, {
      format: 'pdf',
    });
    expect(accepted(fetched).link).toBe(`memory:exports/journal-${made}/journal.pdf`);
    const actions = (await office.logged()).map(({ facts }) => facts.action);
    expect(actions).toEqual(expect.arrayContaining(['export-journal', 'open-journal-export']));
    expect(await listed(made)).toMatchObject({ state: 'ready', reason: 'person-asked', withAddress: false });
  });

  test('goes by itself after its days, which are those that storage keeps it', async () => {
    const late = { now: instant('2026-11-26T09:00:00Z') };
    const ask = { format: 'json' } as const;
    const gone = office.call('open-journal-export', late);
    expect(await openJournalExport(gone, office.visitation, candidateId, made, ask)).toMatchObject({
      refusal: { code: 'journal-export-gone' },
    });
    expect(await listed(made, '2026-11-26T09:00:00Z')).toMatchObject({ state: 'gone', keptUntil: '2026-11-25' });
    expect(journalExportKept.map(({ value }) => value)).toEqual([shortLivedFolders.exports.keptDays]);
  });

  test('that is still being made cannot be fetched, and says how far it is; told of another job it does nothing', async () => {
    const call = office.call('export-journal');
    const { exportId } = accepted(await exportJournal(call, office.visitation, candidateId, anExportAsk()));
    const begun = await office.visitation.table.fresh(journalExportItem, candidateId, exportId);
    await continueJournalExport(call, office.visitation, {
      facts: { jobId: begun?.jobId ?? '', kind: 'another', step: 0 },
    });
    expect(await listed(exportId)).toMatchObject({ state: 'being-made', progress: { done: 0, total: 15 } });
    const fetched = openJournalExport(office.call('open-journal-export'), office.visitation, candidateId, exportId, {
      format: 'json',
    });
    expect(await fetched).toMatchObject({ refusal: { code: 'journal-export-being-made' } });
  });
});

/** Whether each name on the way to a fact has a word of its own. */
function isLabelled(path: string): boolean {
  const names = path.split('.');
  return names.every(
    (name, place) => [`${names[place - 1] ?? ''}.${name}`, name].some((key) => fieldLabels[key]) || name === 'consents',
  );
}

type Paper = Awaited<ReturnType<typeof getDocument>['promise']>;

async function paperText(exportId: JournalExportId): Promise<string> {
  return textOf(await getDocument({ data: new Uint8Array(await bytesOf(exportId, 'pdf')) }).promise);
}

async function textOf(paper: Paper): Promise<string> {
  const pages = await Promise.all(Array.from({ length: paper.numPages }, (_, place) => paper.getPage(place + 1)));
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  return contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
}
