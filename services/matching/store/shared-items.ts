import type { KnownOpening } from '#services/matching/domain/opening.ts';
import type { MeetingAnswer } from '#services/matching/domain/meeting-answer.ts';
import type { BuddyId, CompanyId, OpeningId } from '#shared/kernel/ids.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { CompanyMeeting, MeetingState } from '#shared/shapes/match-meeting.ts';
import type { CompanyPlacement, PlacementTerms } from '#shared/shapes/placement.ts';
import type { CompanyKind } from '#shared/shapes/vocabulary.ts';

/** What the members of a partnership share in matching; all under the partnership's scope. */

/** An opening as last heard, for reading one by its id. */
export const openingItem = defineItem<KnownOpening>({ name: 'opening', partition: (opening) => [opening.openingId] });

/**
 * The ledger of free places: the one thing of the partnership that a municipality writes, and only by claiming and
 * releasing. `everTaken` counts placements there have ever been.
 */
export type Ledger = {
  readonly openingId: OpeningId;
  readonly places: number;
  readonly taken: number;
  readonly everTaken: number;
  readonly open: boolean;
};
export const ledgerItem = defineItem<Ledger>({ name: 'ledger', partition: (ledger) => [ledger.openingId] });

/** Whether somebody is a company's buddy; `version` is that of the event it came from. */
export type KnownBuddy = {
  readonly companyId: CompanyId;
  readonly buddyId: BuddyId;
  readonly version: number;
  readonly withdrawn: boolean;
};
export const buddyItem = defineItem<KnownBuddy>({
  name: 'buddy',
  partition: (buddy) => [buddy.companyId],
  sort: (buddy) => [buddy.buddyId],
});

export type KnownCompany = {
  readonly companyId: CompanyId;
  readonly version: number;
  readonly name: string;
  /** Absent on what was kept before it was asked. */
  readonly kind?: CompanyKind;
  /** The municipalities whose people it takes; absent on what was kept before this was asked. */
  readonly municipalities?: readonly string[];
};
export const companyItem = defineItem<KnownCompany>({ name: 'company', partition: (company) => [company.companyId] });

/**
 * A placement as the company sees it, with all that is agreed of kind and hours: which of it holds is asked the day it
 * is read. Running ones sort before ended ones; one that was withdrawn is in no list.
 */
export type CompanyPlacementRow = Omit<CompanyPlacement, 'kind' | 'hoursPerWeek' | 'next'> & {
  readonly companyId: CompanyId;
  readonly version: number;
  readonly terms: readonly PlacementTerms[];
};
export const companyPlacementItem = defineItem<CompanyPlacementRow, 'company-placements'>({
  name: 'company-placement',
  partition: (row) => [row.companyId],
  sort: (row) => [row.placementId],
  indexes: {
    'company-placements': {
      on: 'gsi1',
      place: (row) =>
        row.state === 'withdrawn'
          ? undefined
          : { of: [row.companyId], sort: `${order[row.state]}#${row.startsOn}#${row.placementId}` },
    },
  },
});

const order = { running: '1', ended: '2' } as const;

/** A company's answers to a match meeting, kept under the meeting. */
export const meetingAnswerItem = defineAnswer<MeetingAnswer>('match-meeting-answer');

/** A meeting as the company sees it; in the index while it is to be held, and where it was cancelled. */
export type CompanyMeetingRow = Omit<CompanyMeeting, 'answer'> & { readonly companyId: CompanyId };
export const companyMeetingItem = defineItem<CompanyMeetingRow, 'company-meetings'>({
  name: 'company-meeting',
  partition: (row) => [row.companyId],
  sort: (row) => [row.meetingId],
  indexes: {
    'company-meetings': {
      on: 'gsi1',
      place: (row) =>
        isShown(row.state) ? { of: [row.companyId], sort: `${row.startsAt}#${row.meetingId}` } : undefined,
    },
  },
});

function isShown(state: MeetingState): boolean {
  return state !== 'held';
}
