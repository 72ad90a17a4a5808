import { parseCvr, type Cvr } from './cvr.ts';

/**
 * Ids are random (100 bits), carry no time and no meaning, and never hold the '#' that separates key parts.
 * The prefix names the kind, so that an id of the wrong kind is seen in a log and refused by the type.
 */
declare const kind: unique symbol;
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export const idKinds = {
  candidate: 'can',
  person: 'per',
  buddy: 'bud',
  opening: 'opn',
  matchMeeting: 'mee',
  meetingTimes: 'mti',
  signingCode: 'sgc',
  placement: 'pla',
  agreement: 'agr',
  matchPlan: 'mpl',
  jointPlan: 'jpl',
  jointRow: 'jro',
  hoursStep: 'hst',
  visit: 'vis',
  duty: 'dty',
  conversation: 'con',
  answer: 'ans',
  observation: 'obs',
  evidencePack: 'evp',
  compensation: 'cmp',
  course: 'crs',
  savedSearch: 'sea',
  enrolment: 'enr',
  lesson: 'les',
  courseNote: 'not',
  note: 'nte',
  attachment: 'att',
  tailoredRequest: 'req',
  order: 'ord',
  trainingPackage: 'pkg',
  workplace: 'wor',
  siteMentor: 'men',
  learningGoal: 'goa',
  learningRecord: 'rec',
  evidence: 'evi',
  assessment: 'ass',
  certificate: 'cer',
  share: 'shr',
  companionCode: 'coc',
  companionPair: 'cop',
  planItem: 'pli',
  barrier: 'bar',
  teamMember: 'tem',
  job: 'job',
  referralImport: 'imp',
  absence: 'abs',
  handover: 'hov',
  savedView: 'viw',
  event: 'evt',
  session: 'ses',
  message: 'msg',
  dreamComment: 'drc',
  journalExport: 'jex',
} as const;
export type IdKind = keyof typeof idKinds;

export type SavedViewId = Id<'savedView'>;
export type CandidateId = Id<'candidate'>;
export type PersonId = Id<'person'>;
export type BuddyId = Id<'buddy'>;
export type OpeningId = Id<'opening'>;
export type MatchMeetingId = Id<'matchMeeting'>;
export type SigningCodeId = Id<'signingCode'>;
export type MeetingTimesId = Id<'meetingTimes'>;
export type PlacementId = Id<'placement'>;
export type AgreementId = Id<'agreement'>;
export type MatchPlanId = Id<'matchPlan'>;
export type JointPlanId = Id<'jointPlan'>;
export type JointRowId = Id<'jointRow'>;
export type HoursStepId = Id<'hoursStep'>;
export type VisitId = Id<'visit'>;
export type DutyId = Id<'duty'>;
export type ConversationId = Id<'conversation'>;
export type AnswerId = Id<'answer'>;
export type ObservationId = Id<'observation'>;
export type CompensationId = Id<'compensation'>;
export type EvidencePackId = Id<'evidencePack'>;
export type CourseId = Id<'course'>;
export type LearningGoalId = Id<'learningGoal'>;
export type LearningRecordId = Id<'learningRecord'>;
export type EvidenceId = Id<'evidence'>;
export type AssessmentId = Id<'assessment'>;
export type OrderId = Id<'order'>;
export type TrainingPackageId = Id<'trainingPackage'>;
export type WorkplaceId = Id<'workplace'>;
export type SiteMentorId = Id<'siteMentor'>;
export type EnrolmentId = Id<'enrolment'>;
export type TailoredRequestId = Id<'tailoredRequest'>;
export type CertificateId = Id<'certificate'>;
export type ShareId = Id<'share'>;
export type CompanionCodeId = Id<'companionCode'>;
export type CompanionPairId = Id<'companionPair'>;
export type PlanItemId = Id<'planItem'>;
export type TeamMemberId = Id<'teamMember'>;
export type JobId = Id<'job'>;
export type ReferralImportId = Id<'referralImport'>;
export type SavedSearchId = Id<'savedSearch'>;
export type LessonId = Id<'lesson'>;
export type CourseNoteId = Id<'courseNote'>;
export type DreamCommentId = Id<'dreamComment'>;
export type NoteId = Id<'note'>;
export type AttachmentId = Id<'attachment'>;
export type JournalExportId = Id<'journalExport'>;

/** A company is known by its CVR number everywhere: public, unique, and the same on every sign-in. */
export type CompanyId = Cvr;

/** An education institution or a training site, by its CVR number too: the same organisation may be a workplace. */
export type InstitutionId = Cvr;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const idLength = 20;

/** A new id of a kind. `random` gives that many random bytes; the caller says where chance comes from. */
export function newId<Kind extends IdKind>(of: Kind, random: (bytes: number) => Uint8Array): Id<Kind> {
  const letters = Array.from(random(idLength), (byte) => alphabet[byte % alphabet.length]);
  return `${idKinds[of]}-${letters.join('')}` as Id<Kind>;
}

/** Matches every id of a kind; used by the shapes of requests. */
export function idPattern(of: IdKind): RegExp {
  return new RegExp(`^${idKinds[of]}-[${alphabet}]{${idLength}}$`);
}

export function isId<Kind extends IdKind>(of: Kind, text: string): text is Id<Kind> {
  return idPattern(of).test(text);
}

/** The id that an event or a row tells of. Throws where it is none: what is told was checked when it was written. */
export function toldId<Kind extends IdKind>(of: Kind, text: string): Id<Kind> {
  if (!isId(of, text)) throw new Error(`told an id that is no ${of}'s`);
  return text;
}

/** The company that an event or a row tells of. Throws where it is no CVR number. */
export function toldCompany(text: string): CompanyId {
  const companyId = parseCvr(text);
  if (companyId !== text) throw new Error('told a company by something that is no CVR number');
  return companyId;
}
