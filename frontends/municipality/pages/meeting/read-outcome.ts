import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { today } from '#kit/time/clock.ts';
import { addDays, civilDateOf } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { MatchMeetingOutcome, type MatchMeetingView } from '#shared/shapes/match-meeting.ts';
import { alignmentText } from './alignment.text.ts';

/** What stands in the fields; their names are the paths of the request. */
export type OutcomeFields = {
  readonly 'alignment.purpose': string;
  readonly 'alignment.tasks': string;
  readonly 'alignment.withWhom': string;
  readonly 'alignment.whereAndWhen': string;
  readonly 'alignment.supportNeeds': string;
  readonly 'alignment.goals': string;
  readonly 'alignment.followUp': string;
  readonly heldOn: string;
  readonly agreed: string;
  readonly saidYesTogether: string;
  readonly personSaysNo: string;
  readonly companySaysNo: string;
  readonly noInWords: string;
};

const mostDaysAfter = 300;

/** A date without a year lies behind us: a meeting is written down after it was held. */
export function heldOnFrom(): string {
  return addDays(today(), -mostDaysAfter);
}

/** The answers as they were last written; empty a first time or where they were taken back, held on the day it was called for or today. */
export function outcomeFieldsOf(meeting: MatchMeetingView): OutcomeFields {
  const newest = meeting.alignments[0];
  const last = newest?.takenBack ? undefined : newest;
  const calledFor = civilDateOf(meeting.startsAt);
  return {
    'alignment.purpose': last?.alignment.purpose ?? '',
    'alignment.tasks': last?.alignment.tasks ?? '',
    'alignment.withWhom': last?.alignment.withWhom ?? '',
    'alignment.whereAndWhen': last?.alignment.whereAndWhen ?? '',
    'alignment.supportNeeds': last?.alignment.supportNeeds ?? '',
    'alignment.goals': last?.alignment.goals ?? '',
    'alignment.followUp': last?.alignment.followUp ?? '',
    heldOn: typedDate(meeting.heldOn ?? (calledFor < today() ? calledFor : today())),
    agreed: last ? (last.agreed ? 'yes' : 'no') : '',
    ...{ saidYesTogether: '', personSaysNo: '', companySaysNo: '', noInWords: '' },
  };
}

/** Reads the fields as the request the service takes. */
export function readOutcome(fields: OutcomeFields, version: number): Reading<OutcomeFields, MatchMeetingOutcome> {
  return readWithShape(
    MatchMeetingOutcome,
    {
      version,
      heldOn: readDate(fields.heldOn, heldOnFrom()) ?? fields.heldOn,
      agreed: fields.agreed === '' ? undefined : fields.agreed === 'yes',
      ...(fields.agreed === 'yes' ? yesOf(fields) : noOf(fields)),
      alignment: {
        purpose: fields['alignment.purpose'],
        tasks: fields['alignment.tasks'],
        withWhom: fields['alignment.withWhom'],
        whereAndWhen: fields['alignment.whereAndWhen'],
        supportNeeds: fields['alignment.supportNeeds'],
        goals: fields['alignment.goals'],
        followUp: fields['alignment.followUp'],
      },
    },
    alignmentText().words,
  );
}

function yesOf({ saidYesTogether }: OutcomeFields) {
  return { saidYesTogether: saidYesTogether.trim() || undefined };
}

/** Why it is not this place. */
function noOf({ personSaysNo, companySaysNo, noInWords }: OutcomeFields) {
  return {
    personSaysNo: personSaysNo || undefined,
    companySaysNo: companySaysNo || undefined,
    noInWords: noInWords.trim() || undefined,
  };
}
