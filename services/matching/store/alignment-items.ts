import type { AlignmentAnswer } from '#services/matching/domain/alignment-answer.ts';
import { talkTable, type AlignmentTalk, type TalkAction } from '#services/matching/domain/alignment-talk.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { insert, replace, type Write } from '#shared/runtime/write.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { CompanyAlignment, MyAlignment } from '#shared/shapes/alignment-talk.ts';

/** The municipality's: what both sides say to the seven questions of a meeting. */
export const alignmentTalkItem = defineItem<AlignmentTalk>({
  name: 'alignment-talk',
  partition: (talk) => [talk.meetingId],
});

/** A talk after a step of its table; the first one is stored with its first step. */
export function talkWrite(before: AlignmentTalk, after: AlignmentTalk, action: TalkAction): Write {
  if (before.version === 0) return insert(alignmentTalkItem, after);
  return replace(alignmentTalkItem, before, after, priorStates(talkTable, action));
}

/** What a side sent, in its own scope, kept under the meeting. */
export const alignmentAnswerItem = defineAnswer<AlignmentAnswer>('alignment-answer');

type Drawn = {
  /** Counts the versions of what it is drawn from. */
  readonly version: number;
  readonly partnership: string;
};

/** In the partnership: a talk as the company reads it; listed while it waits for the company. */
export type CompanyAlignmentRow = Omit<CompanyAlignment, 'sent'> &
  Drawn & {
    /** The last day it is seen; absent while a placement lasts. */
    readonly until?: CivilDate;
    readonly waitsFor?: 'answers' | 'yes';
    /** In seconds: when the row goes by itself. */
    readonly keptUntil: number;
  };
export const companyAlignmentItem = defineItem<CompanyAlignmentRow, 'company-alignments'>({
  name: 'company-alignment',
  partition: (row) => [row.companyId],
  sort: (row) => [row.meetingId],
  expiresAt: (row) => row.keptUntil,
  indexes: {
    'company-alignments': {
      on: 'gsi1',
      place: ({ companyId, waitsFor, startsAt, meetingId }) =>
        waitsFor ? { of: [companyId], sort: `${startsAt}#${meetingId}` } : undefined,
    },
  },
});

/** In the citizen's own scope: a talk as the person reads it, all of theirs under one key. */
export type MyAlignmentRow = Omit<MyAlignment, 'sent'> & Drawn;
export const myAlignmentItem = defineItem<MyAlignmentRow>({
  name: 'my-alignment',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.meetingId],
});
