import { without, type GatheredEntry, type GatheredPart } from '#services/visitation/domain/journal-entry.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import { contactPersonsOf } from '#services/visitation/domain/contact-persons.ts';
import { teamOf } from '#services/visitation/domain/person-team.ts';
import { hasProtectedAddress, withoutHome } from '#services/visitation/domain/protected-address.ts';
import { newestFirst } from '#services/visitation/domain/visitation-decision.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import type { Item, ItemKind } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { ListQuery, Table } from '#shared/runtime/table.ts';
import { townOf } from '#shared/kernel/town.ts';
import type { HomeAddress } from '#shared/shapes/address.ts';
import { companionPairItem, companionsOfItem } from './companion-items.ts';
import { contactHistoryItem } from './handover-items.ts';
import { homeAddressItem, sealedFor } from './home-address.ts';
import { institutionLinkItem } from './institution-person.ts';
import { planOf } from './plan-items.ts';
import { visitationOf } from './visitation-items.ts';
import { historyItem, lastInvitationItem, type VisitationStore } from './visitation-store.ts';

/** What a part of a journal is read with. `withAddress`: somebody chose that the address is in it, and why was logged. */
export type JournalReading = {
  readonly visitation: VisitationStore;
  readonly candidate: Candidate;
  readonly file: CandidateFile;
  readonly keys: FieldKeys;
  readonly withAddress: boolean;
  readonly now: Instant;
};

export type Gathered = Omit<GatheredPart, 'part'>;

const pageSize = 100;

/** Everything under a key, page by page. */
export async function allOf<Value extends Item>(
  table: Table,
  kind: ItemKind<Value>,
  of: readonly string[],
): Promise<Value[]> {
  const items: Value[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({ kind, of, limit: pageSize, ...(after && { after }) } as ListQuery<Value, never>);
    items.push(...page.items);
    after = page.last;
  } while (after);
  return items;
}

/** Who the person is: without the last four digits of the CPR number, and without the address unless it was chosen. */
export async function readWho(reading: JournalReading): Promise<Gathered> {
  const { candidate, keys } = reading;
  const cpr = keys.open({ id: candidate.candidateId, field: 'cpr' }, candidate.cprSealed);
  const home = await readHome(reading);
  const { firstName, lastName, phone, email, language, protection, state, ownerId, next, closed } = candidate;
  return {
    remarks: [{ says: 'cpr-shortened' }, ...(typeof home === 'string' ? [{ says: home } as const] : [])],
    entries: [
      {
        title: 'who',
        data: {
          ...{
            firstName,
            lastName,
            birthNumber: cpr.slice(0, 6),
            phone,
            email,
            language,
            protection,
            state,
            ownerId,
            next,
          },
          ...(typeof home === 'object' && { address: home }),
          closed,
        },
      },
    ],
  };
}

async function readHome({ visitation, candidate, keys, withAddress }: JournalReading) {
  const { candidateId } = candidate;
  const known = await visitation.table.fresh(homeAddressItem, candidateId);
  if (!known) return 'address-not-known' as const;
  if (!withAddress) return hasProtectedAddress(candidate) ? ('address-protected' as const) : 'address-left-out';
  const home = JSON.parse(keys.open(sealedFor(candidateId), known.sealed)) as HomeAddress;
  return { ...home, town: townOf(home.postalCode) };
}

/** Why the person came, and what is known of wishes, needs and hours; each conversation that was written down. */
export async function readReferral({ candidate, file, withAddress }: JournalReading): Promise<Gathered> {
  const { reason, referredOn, targetGroups, groupsFrom, deadlineRule } = candidate;
  const { profile, words, toldNeeds } = file;
  const facts = profile && (withAddress ? profile : withoutHome(candidate, profile));
  return {
    remarks: [],
    entries: [
      { title: 'referral', on: referredOn, data: { reason, targetGroups, groupsFrom, deadlineRule } },
      ...(facts ? [{ title: 'facts', data: { ...facts, toldNeeds } }] : []),
      ...(words ? [{ title: 'own-words', data: words }] : []),
    ],
  };
}

/** Every decision about the group with its signs and reasons, tests, and education orders. */
export async function readVisited({ visitation, file }: JournalReading): Promise<Gathered> {
  const visited = await visitationOf(visitation, file);
  return {
    remarks: [],
    entries: [
      ...newestFirst(visited).map(({ byId, decidedOn, at: _at, ...data }) => ({
        ...{ title: 'decision', on: decidedOn, byId, data },
      })),
      ...(visited.situations.length > 0 ? [{ title: 'situations', data: { situations: visited.situations } }] : []),
      ...visited.tests.map(({ orderedBy, orderedOn, ...data }) => ({
        ...{ title: 'test', on: orderedOn, byId: orderedBy, data },
      })),
      ...visited.orders.map(({ givenBy, givenOn, ...data }) => ({
        ...{ title: 'education-order', on: givenOn, byId: givenBy, data },
      })),
    ],
  };
}

/** Goals, sub-goals and activities, tracks, what is in the way, hours; also what is for the staff alone. */
export async function readPlan({ visitation, candidate }: JournalReading): Promise<Gathered> {
  const plan = await planOf(visitation.table, candidate.candidateId);
  const { version: _v, ...capacity } = plan.capacity;
  const titleOf = (itemId: string | undefined): string | undefined =>
    plan.items.find((item) => item.itemId === itemId)?.title;
  return {
    remarks: [],
    entries: [
      ...plan.items.map(({ title, kind, under, dueOn, owner, ...item }) => ({
        title,
        data: {
          ...{ planKind: kind, belongsTo: titleOf(under), planOwner: ownerOf(owner, plan.members), dueOn },
          ...without(item, 'itemId', 'version'),
        },
      })),
      ...plan.tracks.map(({ track, ...data }) => ({ title: track, data: without(data, 'version') })),
      ...plan.barriers.map((barrier) => ({ title: 'barrier', data: without(barrier, 'barrierId', 'version') })),
      ...(plan.capacity.version > 0 ? [{ title: 'capacity', data: capacity }] : []),
    ],
  };
}

type Members = Awaited<ReturnType<typeof planOf>>['members'];

/** Who has something in the plan: somebody of the staff by id, the person, or a member of the team by name. */
function ownerOf(owner: string, members: Members): string {
  const member = members.find(({ memberId }) => memberId === owner);
  return member ? (member.staffId ?? member.name ?? owner) : owner;
}

/** Those around the person, those who no longer are among them. */
export async function readTeam({ visitation, candidate, file, now }: JournalReading): Promise<Gathered> {
  const plan = await planOf(visitation.table, candidate.candidateId);
  const members = teamOf(candidate, file, plan, dateOf(now), true);
  return {
    remarks: [],
    entries: [
      ...members.map(({ role, since, ...member }) => ({
        ...{ title: role, on: since, data: without(member, 'memberId', 'version', 'source', 'buddyId') },
      })),
      ...(await companionsOf(visitation, candidate.candidateId)),
    ],
  };
}

/** How it stands with each companion; who the other is belongs to the other. */
async function companionsOf({ table }: VisitationStore, candidateId: string): Promise<GatheredEntry[]> {
  const { pairIds } = (await table.fresh(companionsOfItem, candidateId)) ?? { pairIds: [] };
  const pairs = await Promise.all(pairIds.map((pairId) => table.fresh(companionPairItem, pairId)));
  return pairs.flatMap((pair) => {
    if (!pair) return [];
    const { sharesPhone } = pair.maker.candidateId === candidateId ? pair.maker : pair.taker;
    return [{ title: 'companion', data: { companionState: pair.state, linkedOn: pair.linkedOn, sharesPhone } }];
  });
}

/** Who was the contact person, from when, and why it changed. */
export async function readContactPersons({ visitation, candidate }: JournalReading): Promise<Gathered> {
  const history = await visitation.table.fresh(contactHistoryItem, candidate.candidateId);
  const { periods } = contactPersonsOf(history?.changes ?? [], candidate);
  return {
    remarks: [],
    entries: periods.map(({ from, ownerId, because }) => ({
      ...{ title: 'contact-person', on: from, data: { ownerId, because } },
    })),
  };
}

/** Companies and institutions the person has to do with, and the last invitation to a meeting with one. */
export async function readCompanies({ visitation, candidate, file }: JournalReading): Promise<Gathered> {
  const { candidateId } = candidate;
  const [institutions, invited] = await Promise.all([
    allOf(visitation.table, institutionLinkItem, [candidateId]),
    visitation.table.fresh(lastInvitationItem, candidateId),
  ]);
  return {
    remarks: [],
    entries: [
      ...file.links.map(({ kind, on, ...link }) => ({
        ...{ title: `link-${kind}`, on, data: without(link, 'id', 'eventAt', 'buddyId') },
      })),
      ...institutions.map((link) => ({
        ...{ title: 'institution', data: without(link, 'candidateId', 'version') },
      })),
      ...(invited ? [invitedTo(invited)] : []),
    ],
  };
}

function invitedTo({ startsAt, minutes, place, companyName, cancelled }: LastInvited): GatheredEntry {
  return { title: 'last-invitation', on: startsAt, data: { companyName, place, minutes, cancelled } };
}
type LastInvited = {
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly companyName: string;
  readonly cancelled: boolean;
};

/** All lines of the timeline. */
export async function readHistory({ visitation, candidate }: JournalReading): Promise<Gathered> {
  const rows = await allOf(visitation.table, historyItem, [candidate.candidateId]);
  return {
    remarks: [],
    entries: rows.map(({ entry: { kind, on, byId, at: _at, ...entry } }) => ({
      title: kind,
      on,
      ...(byId && { byId }),
      data: without(entry, 'meetingId', 'conversationId', 'openingId', 'placementId', 'version', 'companyId'),
    })),
  };
}
