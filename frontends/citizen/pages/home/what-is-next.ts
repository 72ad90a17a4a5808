import type { MyCheckIns } from '#shared/shapes/check-in.ts';
import type { MyPack } from '#shared/shapes/evidence-pack.ts';
import type { MyStillThere } from '#shared/shapes/still-there.ts';
import type { MyLookBack } from '#shared/shapes/look-back.ts';
import type { SentAgreement } from '#shared/shapes/agreement.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import type { MyAlignment } from '#shared/shapes/alignment-talk.ts';
import type { MyAssessment } from '#shared/shapes/assessment.ts';
import type { OwnCertificate } from '#shared/shapes/certificate.ts';
import { learningLevels, type LearningLevel } from '#shared/shapes/learning-goal.ts';
import type { MyProposals } from '#shared/shapes/shown-proposals.ts';
import type { MyMeetingTimes } from '#shared/shapes/meeting-times.ts';
import type { MyRecord } from '#shared/shapes/learning-record.ts';
import type { MyConversation } from '#shared/shapes/my-conversation.ts';
import type { MyCompanion } from '#shared/shapes/companion.ts';
import type { MyConsent } from '#shared/shapes/consents.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';
import type { MyPlan } from '#shared/shapes/my-plan.ts';
import type { MyPreparation } from '#shared/shapes/preparation.ts';
import { waitsForMe } from '../agreements/waits-for-me.ts';
import { nextOf } from '../plan/what-is-planned.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';
import type { MyCourse, MyLesson } from '#shared/shapes/my-course.ts';

/** What is on the person's way: something to do, to go to, to be glad of, or the small step that comes next. */
export type NextThing =
  | { readonly kind: 'talk'; readonly talk: MyConversation }
  | { readonly kind: 'first-talk'; readonly ownerId: string; readonly by: string }
  | { readonly kind: 'prepare'; readonly hasBegun: boolean }
  | { readonly kind: 'expect' | 'say-yes'; readonly meetingId: string; readonly companyName: string }
  | { readonly kind: 'times'; readonly companyName: string }
  | { readonly kind: 'places'; readonly count: number }
  | { readonly kind: 'check-in'; readonly companyName: string }
  | { readonly kind: 'still-there'; readonly companyName: string }
  | { readonly kind: 'look-back'; readonly companyName: string }
  | { readonly kind: 'consent'; readonly count: number }
  | {
      readonly kind: 'activity';
      readonly candidateId: string;
      readonly itemId: string;
      readonly words: string;
      readonly dueOn?: string | undefined;
    }
  | { readonly kind: 'companion'; readonly firstName: string; readonly news: 'asks' | 'ended' }
  | { readonly kind: 'description'; readonly packId: string; readonly readBy: string }
  | { readonly kind: 'agreement'; readonly agreementId: string; readonly companyName: string }
  | { readonly kind: 'sign'; readonly assessmentId: string; readonly institutionName: string }
  | { readonly kind: 'lesson'; readonly course: MyCourse; readonly lesson: MyLesson }
  | { readonly kind: 'certificate'; readonly certificateId: string; readonly workplaceName: string }
  | { readonly kind: 'tell-course'; readonly enrolmentId: string; readonly title: string }
  | {
      readonly kind: 'step';
      readonly recordId: string;
      readonly workplaceName: string;
      readonly goal: string;
      /** What is seen at the next step. */
      readonly step: string;
      readonly taken: number;
    };

export type Mine = {
  readonly talks: readonly MyConversation[];
  readonly courses: readonly MyCourse[];
  readonly records: readonly MyRecord[];
  readonly assessments: readonly MyAssessment[];
  readonly certificates: readonly OwnCertificate[];
  /** Agreements about places. */
  readonly agreements: readonly SentAgreement[];
  /** What was written about how I work. */
  readonly descriptions: readonly Pick<MyPack, 'packId' | 'state' | 'readBy' | 'answer'>[];
  readonly efforts: readonly MyEffort[];
  readonly meetings: readonly MyAlignment[];
  /** The preparation of the first conversation; absent where none is ahead. */
  readonly preparation?: Pick<MyPreparation, 'state' | 'canChange' | 'answers'> | undefined;
  /** What the municipality asks a yes for. */
  readonly consents: readonly Pick<MyConsent, 'state' | 'effortEnded' | 'answer'>[];
  readonly plans: readonly Pick<MyPlan, 'candidateId' | 'items'>[];
  readonly companions: readonly MyCompanion[];
  /** Places that I am shown. */
  readonly places: readonly Pick<MyProposals, 'state' | 'items' | 'sent'>[];
  /** How it is going at my place. */
  readonly checkIns: readonly Pick<MyCheckIns, 'companyName' | 'waiting'>[];
  /** Times for meetings that I am asked about. */
  readonly times: readonly Pick<MyMeetingTimes, 'state' | 'own' | 'sent' | 'times' | 'companyName'>[];
  /** Whether I am still there, after six months. */
  readonly stillThere: readonly Pick<MyStillThere, 'companyName' | 'waits' | 'said'>[];
  /** Places of mine that have ended. */
  readonly lookBacks: readonly Pick<MyLookBack, 'companyName' | 'waits' | 'said'>[];
};

/** What happens next by itself, and the few things the person can do now. */
export type OnMyWay = {
  readonly next?: NextThing;
  /** The one after it that has a time of its own. */
  readonly after?: NextThing;
  readonly toDo: readonly NextThing[];
};

/** So long something is news. */
const newForDays = 14;

/** More at once is too much for one screen; what is left comes when these are done. */
const mostToDo = 3;

/** What happens next, with whom and when; and at most three things that are really open. */
export function onMyWay(mine: Mine, today: string, now?: string): OnMyWay {
  const all = whatIsNext(mine, today, now);
  const timed = all.filter((thing) => timeOf(thing) !== undefined);
  const [first, after] = timed.toSorted((one, other) => ((timeOf(one) ?? '') < (timeOf(other) ?? '') ? -1 : 1));
  const next = first ?? all.find(({ kind }) => kind === 'step');
  const toDo = all.filter((thing) => thing !== next && timeOf(thing) === undefined).slice(0, mostToDo);
  return { ...(next && { next }), ...(after && { after }), toDo };
}

/**
 * What is on the person's way, the most pressing first: the conversation that is next and how to prepare it, what others wait
 * for, the next lesson, a new certificate, a course to tell about, and one small step at each workplace.
 */
export function whatIsNext(mine: Mine, today: string, now = `${today}T00:00:00.000Z`): readonly NextThing[] {
  const newSince = addDays(civilDate(today), -newForDays);
  return [
    ...firstTalk(mine, now),
    ...nextTalk(mine.talks, now),
    ...toPrepare(mine.preparation),
    ...mine.agreements.flatMap(toAnswer),
    ...mine.descriptions.flatMap(toRead),
    ...mine.assessments.flatMap(toSign),
    ...mine.meetings.flatMap((meeting) => ofMeeting(meeting, now)),
    ...mine.times.flatMap((times) => timesToAnswer(times, now)),
    ...mine.companions.flatMap((companion) => ofCompanion(companion, 'asks')),
    ...mine.places.flatMap(placesToAnswer),
    ...askedConsents(mine.consents),
    ...mine.stillThere.flatMap(stillThereToAnswer),
    ...mine.checkIns.flatMap(checkInToAnswer),
    ...mine.lookBacks.flatMap(lookBackToSay),
    ...mine.plans.flatMap(ownActivity),
    ...nextLesson(mine.courses, today),
    ...mine.certificates.flatMap((certificate): NextThing[] =>
      certificate.state === 'valid' && certificate.issuedOn >= newSince
        ? [
            {
              kind: 'certificate',
              certificateId: certificate.certificateId,
              workplaceName: certificate.facts.workplaceName,
            },
          ]
        : [],
    ),
    ...mine.courses.flatMap(({ state, evaluation, endedOn, enrolmentId, title }): NextThing[] =>
      state === 'completed' && !evaluation && (endedOn ?? '') >= newSince
        ? [{ kind: 'tell-course', enrolmentId, title }]
        : [],
    ),
    ...mine.companions.flatMap((companion) => ofCompanion(companion, 'ended')),
    ...mine.records.flatMap(nextStep),
  ];
}

/** When it happens, where it happens at a time; a last day counts as the end of that day. */
function timeOf(thing: NextThing): string | undefined {
  if (thing.kind === 'talk') return thing.talk.startsAt;
  if (thing.kind === 'first-talk') return `${thing.by}T23`;
  return thing.kind === 'lesson' ? `${thing.lesson.on}T${thing.lesson.startsAt}` : undefined;
}

/** Whoever was just referred is told who will talk with them and by when, until a time is agreed. */
function firstTalk({ efforts, talks }: Mine, now: string): NextThing[] {
  const referred = efforts.find(({ state }) => state === 'referred');
  if (!referred?.next || nextTalk(talks, now).length > 0) return [];
  const { ownerId, dueOn } = referred.next;
  return [{ kind: 'first-talk', ownerId, by: dueOn }];
}

/** Gone once it was sent, and once the conversation was held. */
function toPrepare(preparation: Mine['preparation']): NextThing[] {
  if (!preparation?.canChange || preparation.state === 'submitted') return [];
  return [{ kind: 'prepare', hasBegun: preparation.answers.length > 0 }];
}

function askedConsents(consents: Mine['consents']): NextThing[] {
  const waiting = consents.filter(
    ({ state, effortEnded, answer }) => state === 'asked' && !effortEnded && answer?.state !== 'sent',
  );
  return waiting.length > 0 ? [{ kind: 'consent', count: waiting.length }] : [];
}

/** The person's own activity that is due first, in each plan. */
function ownActivity({ candidateId, items }: Mine['plans'][number]): NextThing[] {
  const own = items.filter(({ owner, answer }) => owner === 'person' && answer?.state !== 'sent');
  const next = nextOf({ items: own });
  return next ? [{ kind: 'activity', candidateId, itemId: next.itemId, words: next.words, dueOn: next.dueOn }] : [];
}

/** The conversation that is nearest, however it was answered: when and with whom is what people look for first. */
function nextTalk(talks: readonly MyConversation[], now: string): NextThing[] {
  const ahead = talks.filter(({ state, startsAt }) => isOpen(state) && startsAt > now);
  const [talk] = ahead.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return talk ? [{ kind: 'talk', talk }] : [];
}

/** Somebody waits for the person's yes; or stopped lately, which the person is told kindly. */
function ofCompanion({ state, part, firstName, saying, settledBy }: MyCompanion, news: 'asks' | 'ended'): NextThing[] {
  if (!firstName || saying) return [];
  const holds = news === 'asks' ? state === (part === 'maker' ? 'asked' : 'found') : state === 'ended';
  return holds && settledBy !== 'me' ? [{ kind: 'companion', firstName, news }] : [];
}

/** A workplace is met soon and nothing is said yet; or a text waits for the person’s yes. */
function ofMeeting(meeting: MyAlignment, now: string): NextThing[] {
  const { meetingId, companyName, meetingState, startsAt, agreed, number, ownYes, questions, sent } = meeting;
  if (sent?.state === 'sent') return [];
  if (meetingState === 'held' && agreed && number !== undefined && !ownYes)
    return [{ kind: 'say-yes', meetingId, companyName }];
  const isToAnswer = meetingState === 'called' && startsAt > now && questions.every(({ own }) => own === undefined);
  return isToAnswer ? [{ kind: 'expect', meetingId, companyName }] : [];
}

function toRead({ packId, state, readBy, answer }: Mine['descriptions'][number]): NextThing[] {
  return state === 'with-person' && readBy && answer?.state !== 'sent' ? [{ kind: 'description', packId, readBy }] : [];
}

function toAnswer(agreement: SentAgreement): NextThing[] {
  const { agreementId, document } = agreement;
  const isAsked = agreement.answer?.answer === 'ask' && agreement.answer.hash === agreement.hash;
  if (!document || isAsked || !waitsForMe(agreement)) return [];
  return [{ kind: 'agreement', agreementId, companyName: document.companyName }];
}

/** Times that are still ahead and that I have said nothing to. */
function timesToAnswer({ state, own, sent, times, companyName }: Mine['times'][number], now: string): NextThing[] {
  const waits = state === 'asked' && !own && sent?.state !== 'sent' && times.some((time) => time > now);
  return waits ? [{ kind: 'times', companyName }] : [];
}

/** Places nobody has said anything to yet; gone once something was sent. */
function placesToAnswer({ state, items, sent }: Mine['places'][number]): NextThing[] {
  const open = items.filter(({ says, open: isOpen }) => isOpen && says === undefined);
  return state === 'shown' && open.length > 0 && sent?.state !== 'sent' ? [{ kind: 'places', count: open.length }] : [];
}

function stillThereToAnswer({ waits, said, companyName }: Mine['stillThere'][number]): NextThing[] {
  return waits && (!said || said.state === 'void') ? [{ kind: 'still-there', companyName }] : [];
}

/** How I see that a place ended; it is an offer, and goes by itself. */
function lookBackToSay({ waits, said, companyName }: Mine['lookBacks'][number]): NextThing[] {
  return waits && !said ? [{ kind: 'look-back', companyName }] : [];
}

function checkInToAnswer({ waiting, companyName }: Mine['checkIns'][number]): NextThing[] {
  return waiting ? [{ kind: 'check-in', companyName }] : [];
}

function toSign({ state, signature, assessmentId, institutionName }: MyAssessment): NextThing[] {
  return state === 'proposed' && signature?.state !== 'sent' ? [{ kind: 'sign', assessmentId, institutionName }] : [];
}

function nextLesson(courses: readonly MyCourse[], today: string): NextThing[] {
  const lessons = courses.flatMap((course) =>
    course.lessons.filter(({ on }) => on >= today).map((lesson) => ({ kind: 'lesson' as const, course, lesson })),
  );
  const inTime = lessons.toSorted((one, other) => whenOf(one.lesson).localeCompare(whenOf(other.lesson)));
  return inTime.slice(0, 1);
}

const whenOf = ({ on, startsAt }: MyLesson): string => `${on} ${startsAt}`;

/** The step that is nearest: of the goal that is furthest, so that somebody finishes what was begun. */
function nextStep({ state, goals, steps, recordId, workplaceName }: MyRecord): NextThing[] {
  if (state !== 'open') return [];
  const height = (level: LearningLevel | undefined): number => (level ? learningLevels.indexOf(level) + 1 : 0);
  const taken = steps.reduce((sum, { reached }) => sum + height(reached), 0);
  const open = steps.filter(({ next }) => next).toSorted((one, other) => height(other.reached) - height(one.reached));
  const [first] = open;
  const goal = goals.find(({ goalId }) => goalId === first?.goalId);
  if (!first?.next || !goal) return [];
  return [{ kind: 'step', recordId, workplaceName, goal: goal.goal, step: goal.criteria[first.next], taken }];
}
