import * as z from 'zod/mini';
import {
  choices,
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  nameField,
  pageOf,
  versionField,
} from './fields.ts';
import { learningLevels } from './learning-goal.ts';
import { competences } from './vocabulary.ts';

/** `replaced`: another with the same content, put right, stands in its place. */
export const certificateStates = ['valid', 'revoked', 'replaced'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** Why an institution takes a certificate back. */
export const revocationReasons = ['issued-by-mistake', 'wrong-person', 'assessed-anew', 'asked-by-holder'] as const;
export type RevocationReason = (typeof revocationReasons)[number];

/** Why a certificate is issued anew. */
export const reissueReasons = ['misspelt-name', 'new-name', 'wrong-content'] as const;
export type ReissueReason = (typeof reissueReasons)[number];

/** A goal on a certificate: the task, and what the holder can do at the level reached. */
export const CertificateGoal = z.object({
  title: z.string(),
  criteria: z.string(),
  level: z.enum(learningLevels),
  competence: z.optional(z.enum(competences)),
});
export type CertificateGoal = z.infer<typeof CertificateGoal>;

/** All that stands on a certificate. The holder's name is written as it shall be on the paper. */
export const CertificateFacts = z.object({
  certificateId: idOf('certificate'),
  number: z.string(),
  recipientName: z.string(),
  institutionId: companyIdField,
  institutionName: z.string(),
  workplaceName: z.string(),
  learnedFrom: z.optional(civilDateField),
  learnedTo: z.optional(civilDateField),
  goals: z.array(CertificateGoal),
  /** Hours of learning and OCN's credits, where the goals give any. */
  hours: z.optional(z.number()),
  credits: z.optional(z.number()),
  issuedOn: civilDateField,
  /** Whoever issued it at the institution. */
  issuedBy: z.string(),
});
export type CertificateFacts = z.infer<typeof CertificateFacts>;

/** An assessment, with the learning record it belongs to. */
const Assessed = z.object({ recordId: idOf('learningRecord'), assessmentId: idOf('assessment') });

/** One certificate is issued from an assessment that is cleared. */
export const CertificateIssue = Assessed;
export type CertificateIssue = z.infer<typeof CertificateIssue>;

export const mostInABatch = 200;

/** Certificates of many assessments at once, as a job. */
export const CertificateBatch = z.object({
  assessments: choices(Assessed, { atLeast: 1, atMost: mostInABatch, by: ({ assessmentId }) => assessmentId }),
});
export type CertificateBatch = z.infer<typeof CertificateBatch>;

export const CertificateSaved = z.object({
  certificateId: idOf('certificate'),
  number: z.string(),
  version: z.number(),
  state: z.enum(certificateStates),
});
export type CertificateSaved = z.infer<typeof CertificateSaved>;

/** The institution takes a certificate back. */
export const CertificateRevocation = z.object({ version: versionField(), because: z.enum(revocationReasons) });
export type CertificateRevocation = z.infer<typeof CertificateRevocation>;

/** A new certificate in place of one that was wrong; the name as it shall be, where that was it. */
export const CertificateReissue = z.object({
  version: versionField(),
  because: z.enum(reissueReasons),
  recipientName: z.optional(nameField(160)),
});
export type CertificateReissue = z.infer<typeof CertificateReissue>;

const heading = {
  certificateId: idOf('certificate'),
  version: z.number(),
  state: z.enum(certificateStates),
  number: z.string(),
  issuedOn: civilDateField,
};

/** A certificate as a line at the institution that issued it. No name: pages join it. */
export const IssuedLine = z.object({
  ...heading,
  candidateId: idOf('candidate'),
  assessmentId: idOf('assessment'),
  workplaceName: z.string(),
  goals: z.number(),
  replacedBy: z.optional(idOf('certificate')),
});
export type IssuedLine = z.infer<typeof IssuedLine>;
export const IssuedPage = pageOf(IssuedLine);
export type IssuedPage = z.infer<typeof IssuedPage>;

/** A certificate as the institution that issued it opens it, with the name as it is written. */
export const IssuedView = z.object({
  ...heading,
  candidateId: idOf('candidate'),
  facts: CertificateFacts,
  because: z.optional(z.enum([...revocationReasons, ...reissueReasons])),
  replacedBy: z.optional(idOf('certificate')),
});
export type IssuedView = z.infer<typeof IssuedView>;

/** What a stranger is told of a certificate: no more than the paper says, and the name as initials. */
export const VerificationView = z.object({
  state: z.enum(certificateStates),
  number: z.string(),
  institutionName: z.string(),
  issuedOn: civilDateField,
  initials: z.string(),
  goals: z.array(z.object({ title: z.string(), level: z.enum(learningLevels) })),
  /** Since when it is valid no longer. */
  endedOn: z.optional(civilDateField),
});
export type VerificationView = z.infer<typeof VerificationView>;

/** A certificate as its holder has it. */
export const OwnCertificate = z.object({
  ...heading,
  facts: CertificateFacts,
  /** The page on which anybody may check the paper. */
  verifyAt: z.string(),
  endedOn: z.optional(civilDateField),
  replacedBy: z.optional(idOf('certificate')),
});
export type OwnCertificate = z.infer<typeof OwnCertificate>;
export const OwnCertificates = pageOf(OwnCertificate);
export type OwnCertificates = z.infer<typeof OwnCertificates>;

/** Which of a certificate's files: the paper, or the signed credential for a wallet. */
export const certificateForms = ['pdf', 'credential'] as const;
export type CertificateForm = (typeof certificateForms)[number];
export const CertificateDownload = z.object({ form: z.enum(certificateForms) });

/** A link that is good for some minutes. */
export const DownloadLink = z.object({ link: z.string() });
export type DownloadLink = z.infer<typeof DownloadLink>;

/** What of a job is done. */
export const JobView = z.object({
  jobId: idOf('job'),
  state: z.enum(['running', 'finished']),
  total: z.number(),
  done: z.number(),
  /** Those of its things that could not be done, and why: a refusal's code. */
  notDone: z.array(z.object({ id: z.string(), because: z.string() })),
  startedAt: instantField,
  finishedAt: z.optional(instantField),
});
export type JobView = z.infer<typeof JobView>;

export const JobStarted = z.object({ jobId: idOf('job'), total: z.number() });
export type JobStarted = z.infer<typeof JobStarted>;
