import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import type { MunicipalitySettings } from '#services/visitation/domain/settings.ts';
import type { LastInvitation } from '#services/visitation/domain/last-invitation.ts';
import type { NameRow } from '#services/visitation/domain/name-search.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { splitName } from '#shared/kernel/names.ts';
import type { Call } from '#shared/runtime/call.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { CitizenOf } from '#shared/runtime/ports/citizen-key.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import type { FileScans } from '#shared/runtime/ports/file-scan.ts';
import type { Uploads } from '#shared/runtime/ports/uploads.ts';
import type { TeamView } from '#shared/shapes/team.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';

/** Visitation's data of one scope: a municipality's people, or what companies of a partnership see of them. */
export type VisitationStore = {
  readonly table: Table;
  readonly keys: () => Promise<FieldKeys>;
  readonly citizenOf: CitizenOf;
  readonly files: () => Files;
  /** Files that people send themselves, and that may be taken away again. */
  readonly uploads: () => Uploads;
  /** What malware protection says of files that were stored. */
  readonly scans: () => FileScans;
  /** Where the house stands, for links in messages. */
  readonly publicOrigin: string;
};

/** Opens visitation's data for the scope of a call. */
export type OpenVisitation = (call: Call) => VisitationStore;

/** The first form of a candidate had the whole name in one field. */
function withTwoNames({ name, ...stored }: Record<string, unknown>): Record<string, unknown> {
  return { ...stored, ...splitName(String(name)) };
}

/** Where people without a next step stand in the team's list: after every deadline. */
export const noDeadline = '9999';

/** Where a person stands among others: by the deadline of the next step, or by the day the effort was closed. */
export function placeAmongPeople({
  next,
  closed,
  candidateId,
}: Pick<Candidate, 'next' | 'closed' | 'candidateId'>): string {
  return `${closed?.closedOn ?? next?.dueOn ?? noDeadline}#${candidateId}`;
}

/** In the lists of work by the owner of the next step, and of the whole team; both in order of deadline. */
export const candidateItem = defineItem<Candidate, 'work' | 'people'>({
  name: 'candidate',
  schema: 2,
  upcast: withTwoNames,
  partition: (candidate) => [candidate.candidateId],
  indexes: {
    work: {
      on: 'gsi1',
      place: ({ next, candidateId }) => next && { of: [next.ownerId], sort: `${next.dueOn}#${candidateId}` },
    },
    people: {
      on: 'gsi2',
      place: (candidate) => ({
        of: [candidate.closed ? 'closed' : 'open'],
        sort: placeAmongPeople(candidate),
      }),
    },
  },
});

/** The first form had no mark on each need: a released card showed them all, and the person had said yes to that. */
function withToldNeeds(stored: Record<string, unknown>): Record<string, unknown> {
  const { cardReleased, considerations } = (stored['profile'] ?? {}) as Partial<ProfileFacts>;
  return { ...stored, toldNeeds: cardReleased ? considerations : [] };
}

export const candidateFileItem = defineItem<CandidateFile>({
  name: 'candidate-file',
  schema: 2,
  upcast: withToldNeeds,
  partition: (file) => [file.candidateId],
});

/** A line of a person's timeline. */
export type HistoryRow = {
  readonly candidateId: CandidateId;
  /** The event it was heard by; an id of its own where it was done here. */
  readonly eventId: string;
  readonly entry: HistoryEntry;
};
export const historyItem = defineItem<HistoryRow>({
  name: 'history',
  partition: (row) => [row.candidateId],
  sort: (row) => [row.entry.at, row.eventId],
});

/** Holds a CPR number's place, so that a person is referred once; the number itself is not readable from it. */
export type KnownPerson = { readonly mark: string; readonly candidateId: CandidateId };
export const knownPersonItem = defineItem<KnownPerson>({ name: 'known-person', partition: (known) => [known.mark] });

/** A person in the search by name; every row holds all keys of the name, so that one row answers any search. */
export type NamePart = NameRow & { readonly keys: readonly string[]; readonly candidateId: CandidateId };
export const namePartItem = defineItem<NamePart>({
  name: 'name-part',
  partition: (name) => [name.start],
  sort: (name) => [name.words, name.candidateId],
});

/** The keys under which a person stands in the search now, so that those of a former name can be taken out. */
export type IndexedName = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly keys: readonly string[];
};
export const indexedNameItem = defineItem<IndexedName>({
  name: 'indexed-name',
  partition: (name) => [name.candidateId],
});

/** What a person was invited to last, so that it can be sent again. */
export const lastInvitationItem = defineItem<LastInvitation>({
  name: 'last-invitation',
  partition: (invitation) => [invitation.candidateId],
});

/** How the team stood when it was last counted; counted anew from the lists whenever it is missing. */
export const teamCountItem = defineItem<TeamView>({ name: 'team-count', partition: () => [] });

export const settingsItem = defineItem<MunicipalitySettings>({ name: 'settings', partition: () => [] });
