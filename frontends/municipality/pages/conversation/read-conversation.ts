import type { Reading } from '#kit/forms/create-form.ts';
import { traitsIn, traitValues } from '#kit/forms/trait-fields.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { formatNumber, readNumber } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { Conversation } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { listsWithOther, type ListWithOther } from '#shared/shapes/profile.ts';
import { conversationText } from './conversation.text.ts';

/** What stands in the fields; their names are the paths of the request. */
export type ConversationFields = {
  readonly 'words.dream': string;
  readonly 'words.strengths': string;
  readonly 'words.other.wishes': string;
  readonly 'words.other.competences': string;
  readonly 'words.other.considerations': string;
  readonly 'words.other.languages': string;
  readonly 'words.other.transports': string;
  readonly 'profile.wishes': readonly string[];
  readonly 'profile.competences': readonly string[];
  readonly 'profile.hoursFrom': string;
  readonly 'profile.hoursTo': string;
  readonly 'profile.considerations': readonly string[];
  readonly 'profile.liftsAtMostKg': string;
  readonly 'profile.placeWishes.surroundings': readonly string[];
  readonly 'profile.placeWishes.pace': string;
  readonly 'profile.placeWishes.contact': string;
  readonly 'profile.placeWishes.support': readonly string[];
  readonly 'profile.placeWishes.development': readonly string[];
  readonly 'profile.danish': string;
  readonly 'profile.languages': readonly string[];
  readonly 'profile.transports': readonly string[];
  readonly 'profile.travelAtMostMinutes': string;
  readonly 'profile.homePostalCode': string;
  readonly 'profile.cardReleased': string;
  readonly toldNeeds: readonly string[];
  readonly heldOn: string;
  readonly visitationGroup: string;
  readonly jobBrokerId: string;
};

const mostDaysAfter = 300;

/** A date without a year lies behind us: a conversation is written down after it was held. */
export function heldOnFrom(): string {
  return addDays(today(), -mostDaysAfter);
}

/** The fields as the last conversation left them; a first conversation begins empty, held today. */
export function fieldsOf(person: CandidateView): ConversationFields {
  const { profile, words } = person;
  const place = traitValues(profile?.placeWishes);
  const number = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value));
  return {
    'words.dream': words?.dream ?? '',
    'words.strengths': words?.strengths ?? '',
    'words.other.wishes': words?.other?.wishes ?? '',
    'words.other.competences': words?.other?.competences ?? '',
    'words.other.considerations': words?.other?.considerations ?? '',
    'words.other.languages': words?.other?.languages ?? '',
    'words.other.transports': words?.other?.transports ?? '',
    'profile.wishes': profile?.wishes ?? [],
    'profile.competences': profile?.competences ?? [],
    'profile.hoursFrom': number(profile?.hoursFrom),
    'profile.hoursTo': number(profile?.hoursTo),
    'profile.considerations': profile?.considerations ?? [],
    'profile.liftsAtMostKg': number(profile?.liftsAtMostKg),
    'profile.placeWishes.surroundings': place.surroundings,
    'profile.placeWishes.pace': place.pace,
    'profile.placeWishes.contact': place.contact,
    'profile.placeWishes.support': place.support,
    'profile.placeWishes.development': place.development,
    'profile.danish': profile?.danish ?? '',
    'profile.languages': profile?.languages ?? [],
    'profile.transports': profile?.transports ?? [],
    'profile.travelAtMostMinutes': number(profile?.travelAtMostMinutes),
    'profile.homePostalCode': profile?.homePostalCode ?? '',
    'profile.cardReleased': profile ? yesOrNo(profile.cardReleased) : '',
    toldNeeds: person.toldNeeds,
    heldOn: typedDate(today()),
    visitationGroup: person.visitationGroup ?? '',
    jobBrokerId: '',
  };
}

/** Reads the fields as the request the service takes. A number that cannot be read is said to be one, not to be missing. */
export function readConversation(
  fields: ConversationFields,
  version: number,
): Reading<ConversationFields, Conversation> {
  const numbers = [
    'profile.hoursFrom',
    'profile.hoursTo',
    'profile.liftsAtMostKg',
    'profile.travelAtMostMinutes',
  ] as const;
  const unreadable = numbers.filter((name) => fields[name].trim() !== '' && readNumber(fields[name]) === undefined);
  const read = readWithShape(Conversation, written(fields, version), conversationText().words);
  if (unreadable.length === 0) return read;
  const errors = Object.fromEntries(unreadable.map((name) => [name, conversationText().notANumber]));
  return { errors: { ...('errors' in read ? read.errors : {}), ...errors } };
}

function written(fields: ConversationFields, version: number): object {
  return {
    version,
    heldOn: readDate(fields.heldOn, heldOnFrom()) ?? fields.heldOn,
    visitationGroup: fields.visitationGroup,
    jobBrokerId: fields.jobBrokerId === '' ? undefined : fields.jobBrokerId,
    toldNeeds: fields.toldNeeds.filter((need) => needsIn(fields).includes(need)),
    words: { dream: fields['words.dream'], strengths: fields['words.strengths'], other: otherOf(fields) },
    profile: {
      wishes: fields['profile.wishes'],
      competences: fields['profile.competences'],
      hoursFrom: readNumber(fields['profile.hoursFrom']),
      hoursTo: readNumber(fields['profile.hoursTo']),
      considerations: fields['profile.considerations'],
      liftsAtMostKg: readNumber(fields['profile.liftsAtMostKg']),
      placeWishes: traitsIn({
        surroundings: fields['profile.placeWishes.surroundings'],
        pace: fields['profile.placeWishes.pace'],
        contact: fields['profile.placeWishes.contact'],
        support: fields['profile.placeWishes.support'],
        development: fields['profile.placeWishes.development'],
      }),
      danish: fields['profile.danish'],
      languages: fields['profile.languages'],
      transports: fields['profile.transports'],
      travelAtMostMinutes: readNumber(fields['profile.travelAtMostMinutes']),
      homePostalCode: fields['profile.homePostalCode'].trim() || undefined,
      cardReleased: released(fields['profile.cardReleased']),
    },
  };
}

/** What consideration is needed, as the fields stand: who can lift only so much needs not to lift much. */
export function needsIn(
  fields: Pick<ConversationFields, 'profile.considerations' | 'profile.liftsAtMostKg'>,
): readonly string[] {
  const ticked = fields['profile.considerations'];
  const lifts = fields['profile.liftsAtMostKg'].trim() !== '' && !ticked.includes('no-heavy-lifting');
  return lifts ? [...ticked, 'no-heavy-lifting'] : ticked;
}

function otherOf(fields: ConversationFields): Partial<Record<ListWithOther, string>> | undefined {
  const written = listsWithOther.flatMap((list) => {
    const words = fields[`words.other.${list}`].trim();
    return words === '' ? [] : [[list, words] as const];
  });
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

const yesOrNo = (released: boolean): string => (released ? 'yes' : 'no');
const released = (chosen: string): boolean | undefined => (chosen === '' ? undefined : chosen === 'yes');

/** What was read, with the planned conversation it was; as it is where it had not been planned. */
export function withPlanned(
  reading: Reading<ConversationFields, Conversation>,
  conversationId: string | undefined,
): Reading<ConversationFields, Conversation> {
  if (!conversationId || 'errors' in reading) return reading;
  return { body: { ...reading.body, conversationId: conversationId as NonNullable<Conversation['conversationId']> } };
}
