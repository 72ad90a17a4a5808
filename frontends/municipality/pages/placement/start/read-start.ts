import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { Problem } from '#kit/network/problem.ts';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import { PlacementStart } from '#shared/shapes/placement.ts';
import { datesFrom } from '../read-change.ts';
import { startText } from './start.text.ts';

/** What stands in the fields. `meetingId` is the place: a match meeting's id, or `opening` or `company` to choose one. */
export type StartFields = {
  readonly kind: string;
  readonly meetingId: string;
  readonly openingId: string;
  readonly companyId: string;
  readonly buddyId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly hoursPerWeek: string;
  readonly paidHoursPerWeek: string;
  readonly 'sniff.contactPerson': string;
  readonly 'sniff.meetingPlace': string;
  readonly 'sniff.meetingTime': string;
  readonly 'sniff.tasks': string;
};

/** Nothing filled in; the place where it is known. */
export function emptyStart(meetingId: string): StartFields {
  return {
    kind: '',
    meetingId,
    openingId: '',
    companyId: '',
    buddyId: '',
    startsOn: '',
    endsOn: '',
    hoursPerWeek: '',
    paidHoursPerWeek: '',
    'sniff.contactPerson': '',
    'sniff.meetingPlace': '',
    'sniff.meetingTime': '',
    'sniff.tasks': '',
  };
}

/** What reading needs besides the fields. */
export interface StartAbout {
  readonly candidateId: string;
  /** The opening of the match meeting that is chosen, if one is. */
  readonly meetingOpeningId: string | undefined;
  /** The buddy shown as chosen while nobody has chosen one. */
  readonly suggestedBuddyId: string;
}

/** Reads the fields as the request the service takes, and says at each field what is missing. */
export function readStart(fields: StartFields, about: StartAbout): Reading<StartFields, PlacementStart> {
  const read = readWithShape(PlacementStart, written(fields, about), startText().words);
  const { openingId: _place, meetingId: _ground, ...others } = 'errors' in read ? read.errors : {};
  const errors = { ...others, ...unreadableNumbers(fields), ...placeErrors(fields) };
  return 'body' in read && Object.keys(errors).length === 0 ? read : { errors };
}

/** A refusal at the field it is about: the place, whether it was chosen by its meeting or by itself. */
export function atItsField(problem: Problem, fields: StartFields): Problem {
  const place = fields.meetingId === 'opening' || fields.meetingId === 'company' ? fields.meetingId : 'meeting';
  const pointer = `/${place}Id`;
  const isAboutPlace = /^(opening|match-meeting)-/.test(problem.code);
  const errors = isAboutPlace
    ? [{ pointer, detail: problem.detail ?? problem.title }]
    : problem.errors.map((error) => (/^\/(opening|company)Id$/.test(error.pointer) ? { ...error, pointer } : error));
  return new Problem(problem.status, problem.code, problem.title, problem.detail, errors);
}

function written(fields: StartFields, about: StartAbout): object {
  const tasks = fields['sniff.tasks'].split('\n').map((task) => task.trim());
  return {
    candidateId: about.candidateId,
    kind: fields.kind,
    ...placeOf(fields, about),
    buddyId: fields.buddyId || about.suggestedBuddyId,
    startsOn: dateIn(fields.startsOn),
    endsOn: fields.endsOn.trim() === '' ? undefined : dateIn(fields.endsOn),
    hoursPerWeek: readNumber(fields.hoursPerWeek),
    paidHoursPerWeek: fields.kind === 'hybrid' ? readNumber(fields.paidHoursPerWeek) : undefined,
    sniff:
      fields.kind === 'sniff-internship'
        ? {
            contactPerson: fields['sniff.contactPerson'],
            meetingPlace: fields['sniff.meetingPlace'],
            meetingTime: readTime(fields['sniff.meetingTime']) ?? fields['sniff.meetingTime'],
            tasks: tasks.filter((task) => task !== ''),
          }
        : undefined,
  };
}

function placeOf({ meetingId, openingId, companyId }: StartFields, about: StartAbout): object {
  if (meetingId === 'opening') return { openingId: openingId || undefined };
  if (meetingId === 'company') return { companyId: companyId || undefined };
  return meetingId === '' ? {} : { meetingId, openingId: about.meetingOpeningId };
}

/** The place has its own words: the shape says only that there is none. */
function placeErrors({ kind, meetingId, openingId, companyId }: StartFields): Partial<Record<string, string>> {
  const { words } = startText();
  const isMeeting = !['', 'opening', 'company'].includes(meetingId);
  if (isMeeting) return {};
  if (kind !== '' && kind !== 'sniff-internship') return { meetingId: words.meetingId['meeting-missing'] };
  if (meetingId === '') return { meetingId: words.meetingId.missing };
  if (meetingId === 'opening') return openingId ? {} : { openingId: words.openingId.missing };
  return companyId ? {} : { companyId: words.companyId.missing };
}

function unreadableNumbers(fields: StartFields): Partial<Record<string, string>> {
  const names =
    fields.kind === 'hybrid' ? (['hoursPerWeek', 'paidHoursPerWeek'] as const) : (['hoursPerWeek'] as const);
  const unreadable = names.filter((name) => fields[name].trim() !== '' && readNumber(fields[name]) === undefined);
  return Object.fromEntries(unreadable.map((name) => [name, startText().notANumber]));
}

function dateIn(typed: string): string {
  return readDate(typed, datesFrom()) ?? typed;
}
