import { cancelImport } from '#services/visitation/capabilities/cancel-import.ts';
import { confirmImport } from '#services/visitation/capabilities/confirm-import.ts';
import { continueImport } from '#services/visitation/capabilities/continue-import.ts';
import { listImportLines } from '#services/visitation/capabilities/list-import-lines.ts';
import { offerReferralList } from '#services/visitation/capabilities/offer-referral-list.ts';
import { openImport } from '#services/visitation/capabilities/open-import.ts';
import { readReferralList } from '#services/visitation/capabilities/read-referral-list.ts';
import { sentList } from '#services/visitation/store/import-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { ReferralImportId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { ImportView, LineState, ListLine, ListReading } from '#shared/shapes/referral-import.ts';
import { accepted, type AnOffice } from './visitation.ts';

/** The words that a page would send of a municipality with two groups and one colleague. */
export const usualReading: Omit<ListReading, 'version'> = {
  groups: [
    { word: 'Ressourceforløb', is: 'resource-course' },
    { word: 'Ukraine', is: 'ukraine' },
  ],
  staff: [],
  usualGroup: 'resource-course',
  usualReason: 'Henvist fra kommunens liste.',
};

/** An office's import: sent as a browser would, and brought on as its queue would. */
export type AnImport = {
  readonly importId: ReferralImportId;
  readonly now: () => Promise<ImportView>;
  readonly read: (more?: Partial<ListReading>) => Promise<ImportView>;
  readonly confirm: (ownerIds?: readonly string[]) => ReturnType<typeof confirmImport>;
  readonly cancel: () => ReturnType<typeof cancelImport>;
  readonly lines: (state: LineState) => Promise<ListLine[]>;
  /** Tells each part of its jobs, as often as asked. */
  readonly workOn: (times?: number) => Promise<void>;
  /** The parts of its jobs that were told so far. */
  readonly parts: () => Promise<EventOf<'JobContinued'>[]>;
};

/** Sends a list of people. */
export async function anImport(office: AnOffice, bytes: Uint8Array | string, name = 'liste.csv'): Promise<AnImport> {
  const { visitation } = office;
  const call = (action: ActionName) => office.call(action);
  const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const offer = { name, bytes: content.length };
  const { importId } = accepted(await offerReferralList(call('offer-referral-list'), visitation, offer));
  await visitation.files().store(visitation.scope, sentList(importId), content, 'application/octet-stream');
  const now = async (): Promise<ImportView> => accepted(await openImport(call('open-import'), visitation, importId));
  const version = async (): Promise<number> => (await now()).version;
  const parts = async (): Promise<EventOf<'JobContinued'>[]> => {
    const outbox = await visitation.table.list({ kind: outboxRow, of: ['2026-11'], limit: 1000 });
    const told = outbox.items.map((row) => JSON.parse(row.event) as EventOf<'JobContinued'>);
    return told.filter(({ type }) => type === 'JobContinued');
  };
  // What a queue tells is nobody's command: it has no key.
  const { command: _none, ...queue } = office.call('confirm-import');
  const seen = new Set<string>();
  const workOn = async (times = 1): Promise<void> => {
    const waiting = async () => (await parts()).filter(({ id }) => !seen.has(id));
    for (let [event] = await waiting(); event; [event] = await waiting()) {
      for (let time = 0; time < times; time += 1)
        await continueImport({ ...queue, now: instant(event.at) }, visitation, event);
      seen.add(event.id);
    }
  };
  return {
    importId,
    now,
    parts,
    workOn,
    read: async (more = {}) => {
      const asked = { ...usualReading, version: await version(), ...more };
      accepted(await readReferralList(call('read-referral-list'), visitation, importId, asked));
      await workOn();
      return now();
    },
    confirm: async (ownerIds = [office.caseworker.personId]) => {
      const asked = { version: await version(), ownerIds: [...ownerIds] as never[] };
      return confirmImport(call('confirm-import'), visitation, importId, asked);
    },
    cancel: async () => cancelImport(call('cancel-import'), visitation, importId, await version()),
    lines: async (state) => {
      const lines: ListLine[] = [];
      let cursor: string | undefined;
      do {
        const ask = { state, ...(cursor && { cursor }) };
        const page = accepted(await listImportLines(call('list-import-lines'), visitation, importId, ask));
        lines.push(...page.items);
        cursor = page.cursor ?? undefined;
      } while (cursor);
      return lines;
    },
  };
}
