import {
  purposeConsentTable,
  standingConsent,
  type ConsentAnswer,
  type ConsentMove,
  type PurposeConsent,
} from '#services/visitation/domain/purpose-consent.ts';
import { consentReminderAt, yesUntil } from '#services/visitation/domain/consent-days.ts';
import type { CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { endOfDay } from '#shared/kernel/time.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert, put, replace, type Write } from '#shared/runtime/write.ts';
import { consentPurposes, type ConsentPurpose, type ConsentSaidThen, type MyConsent } from '#shared/shapes/consents.ts';
import { localRulesOf } from './local-rules.ts';
import type { DueKind } from './due-kinds.ts';
import { historyItem } from './visitation-store.ts';

/** In the municipality: what holds of each purpose. */
export const purposeConsentItem = defineItem<PurposeConsent>({
  name: 'purpose-consent',
  partition: (consent) => [consent.candidateId],
  sort: (consent) => [consent.purpose],
});

/** In the municipality: everything that was said, without the words. */
export const purposeConsentSaidItem = defineItem<ConsentSaidThen & { readonly candidateId: CandidateId }>({
  name: 'purpose-consent-said',
  partition: (said) => [said.candidateId],
  sort: (said) => [said.at, said.purpose, String(said.version)],
});

/** In the citizen's scope: a person's consents in one municipality as the person reads them, drawn whole from its rows. */
export type MyConsentsRow = {
  readonly candidateId: CandidateId;
  /** The versions of the person and of all consents together: anything newer makes a larger number. */
  readonly version: number;
  readonly municipality: string;
  readonly partnership?: string;
  readonly effortEnded: boolean;
  readonly consents: readonly Omit<
    MyConsent,
    'candidateId' | 'municipality' | 'answer' | 'effortEnded' | 'endsSoon' | 'wordingText'
  >[];
};
export const myConsentsItem = defineItem<MyConsentsRow>({
  name: 'my-consents',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.candidateId],
});

/** In the citizen's scope: the answers the person sent. */
export const consentAnswerItem = defineAnswer<ConsentAnswer>('consent-answer');

type Readable = Pick<Table, 'fresh' | 'get'>;

/** What holds of one purpose now. A yes that was kept before each had a last day has the one the rule gives. */
export async function consentTo(
  table: Readable,
  purpose: ConsentPurpose,
  file: CandidateFile,
): Promise<PurposeConsent | undefined> {
  const standing = await keptConsent(table, purpose, file);
  if (standing?.state !== 'given' || standing.until) return standing;
  return { ...standing, until: yesUntil(standing, undefined, await localRulesOf(table)) };
}

async function keptConsent(
  table: Readable,
  purpose: ConsentPurpose,
  file: CandidateFile,
): Promise<PurposeConsent | undefined> {
  return standingConsent(purpose, await table.fresh(purposeConsentItem, file.candidateId, purpose), file);
}

/** Sees to it that a yes without a last day ends by the rule too; writes nothing where each has one. */
export async function endUndatedConsents(call: Call, table: Table, file: CandidateFile): Promise<void> {
  for (const purpose of consentPurposes) {
    const kept = await keptConsent(table, purpose, file);
    if (kept?.state !== 'given' || kept.until) continue;
    const dated = await consentTo(table, purpose, file);
    if (dated) await table.transact(dueRows(call, dated));
  }
}

/** What holds of every purpose that somebody asked about. */
export async function consentsOf(table: Readable, file: CandidateFile): Promise<readonly PurposeConsent[]> {
  const all = await Promise.all(consentPurposes.map((purpose) => consentTo(table, purpose, file)));
  return all.filter((consent) => consent !== undefined);
}

/** Everything that is saved when something was said: the consent, what is kept of it, the timeline, and when it falls due. */
export function keepConsent(
  call: Call,
  before: PurposeConsent | undefined,
  after: PurposeConsent,
  move: ConsentMove,
): { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] } {
  const states = priorStates(purposeConsentTable, move);
  return {
    writes: [
      before && before.version > 0
        ? replace(purposeConsentItem, before, after, states)
        : insert(purposeConsentItem, after),
      insert(purposeConsentSaidItem, saidThen(after)),
      put(historyItem, lineOf(call, after)),
      ...(after.state === 'given' ? dueRows(call, after) : []),
    ],
    events: [toldOf(after)],
  };
}

function saidThen({ words: _gone, askedById: _asked, askedOn: _on, saidAt, saidById, ...said }: PurposeConsent) {
  return { ...said, at: saidAt, byId: saidById };
}

const lineKinds = { asked: 'consent-asked', given: 'consent-given', 'not-given': 'consent-ended' } as const;

function lineOf(call: Call, { candidateId, purpose, state, because, on, by, until, saidById }: PurposeConsent) {
  const entry = {
    ...{ kind: lineKinds[state], at: call.now, on, purpose, saidBy: by },
    ...(by === 'staff' && { byId: saidById }),
    ...(because && { because }),
    ...(until && state === 'given' && { until }),
  };
  return { candidateId, eventId: call.newId('event'), entry };
}

/** The end of a consent, and the reminder of it where there is still time for one. */
function dueRows(call: Call, { candidateId, purpose, until }: PurposeConsent): Write[] {
  if (!until) return [];
  const about = `${candidateId}/${purpose}`;
  const remindAt = consentReminderAt(until);
  const due = (what: DueKind, dueAt: string): Write => put(dueRow, { dueAt, what, about });
  const reminder = remindAt > call.now ? [due('consent-runs-out', remindAt)] : [];
  return [due('consent-ends', endOfDay(until)), ...reminder];
}

function toldOf(consent: PurposeConsent): DomainEvent {
  const { candidateId, purpose, version, state, because = 'said-no', on, how, by, wording, until } = consent;
  const aggregate = { id: `${candidateId}/${purpose}`, version };
  if (state === 'asked') return domainEvent('ConsentAsked', aggregate, { candidateId, purpose, askedOn: on });
  if (state === 'not-given') return domainEvent('ConsentEnded', aggregate, { candidateId, purpose, on, because, by });
  return domainEvent('ConsentGranted', aggregate, {
    ...{ candidateId, purpose, on, by, wording },
    ...(how && { how }),
    ...(until && { until }),
  });
}

/** The person and the purpose that a due row is about. */
export function dueConsent(about: string): { readonly candidateId: string; readonly purpose: ConsentPurpose } {
  const [candidateId = '', purpose] = about.split('/');
  return { candidateId, purpose: purpose as ConsentPurpose };
}
