import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { sharedAtMost } from '#shared/rules/portfolio-rules.ts';
import { CertificateFacts, certificateStates, OwnCertificate } from './certificate.ts';
import {
  choices,
  civilDateField,
  idOf,
  instantField,
  municipalityField,
  pageOf,
  text,
  versionField,
  wholeNumber,
} from './fields.ts';

const mostOwnWords = 2000;
const mostShared = 50;

/** What the person says of themself, and whether their certificates are used when a workplace is looked for. */
export const PortfolioChange = z.object({
  version: versionField(0),
  words: text(mostOwnWords),
  inMatching: z.boolean(),
});
export type PortfolioChange = z.infer<typeof PortfolioChange>;
export const PortfolioSaved = z.object({ version: z.number() });
export type PortfolioSaved = z.infer<typeof PortfolioSaved>;

/** Whom a link is for: a workplace, the documents of a rehabilitation decision, or somebody else. */
export const sharePurposes = ['workplace', 'rehabilitation', 'other'] as const;
export type SharePurpose = (typeof sharePurposes)[number];

/** For how many days a link may work at most, under any rule we carry. */
export const mostShareDays = Math.max(...sharedAtMost.map((rule) => rule.value));

/** What is shared by a link, for how long, and what the person calls it. */
export const ShareMade = z.object({
  purpose: z.enum(sharePurposes),
  certificateIds: choices(idOf('certificate'), { atLeast: 1, atMost: mostShared }),
  withWords: z.boolean(),
  days: wholeNumber(1, mostShareDays),
});
export type ShareMade = z.infer<typeof ShareMade>;

/** The link is told once; only its digest is kept. */
export const ShareSaved = z.object({ shareId: idOf('share'), version: z.number(), link: z.string() });
export type ShareSaved = z.infer<typeof ShareSaved>;

export const ShareEnd = z.object({ version: versionField() });
export type ShareEnd = z.infer<typeof ShareEnd>;
export const ShareEnded = z.object({ shareId: idOf('share'), version: z.number() });
export type ShareEnded = z.infer<typeof ShareEnded>;

export const shareStates = ['open', 'ended'] as const;

/** A link as the one who made it sees it. */
export const ShareView = z.object({
  shareId: idOf('share'),
  version: z.number(),
  state: z.enum(shareStates),
  purpose: z.enum(sharePurposes),
  certificates: z.number(),
  withWords: z.boolean(),
  madeAt: instantField,
  /** It works to the end of this day. */
  lastDay: civilDateField,
  views: z.number(),
  lastViewedAt: z.optional(instantField),
});
export type ShareView = z.infer<typeof ShareView>;

/** What somebody with the link sees: what was shared, as it is now. */
export const SharedPortfolio = z.object({
  name: z.string(),
  words: z.optional(z.string()),
  lastDay: civilDateField,
  certificates: z.array(z.object({ state: z.enum(certificateStates), facts: CertificateFacts, verifyAt: z.string() })),
});
export type SharedPortfolio = z.infer<typeof SharedPortfolio>;

/** Whom the person shows their portfolio: a municipality, by its code. */
export const PortfolioShowing = z.object({ municipality: municipalityField });
export type PortfolioShowing = z.infer<typeof PortfolioShowing>;
export const PortfolioShowingSaved = z.object({ answerId: idOf('answer'), version: z.number() });
export type PortfolioShowingSaved = z.infer<typeof PortfolioShowingSaved>;
export const PortfolioShowingEnd = z.object({ version: versionField() });

/** Why a municipality could not receive a portfolio. */
export const showingVoidReasons = ['municipality-outside', 'ended-before-received'] as const;

/** What was shown to a municipality, with its receipt. */
export const ShowingView = z.object({
  answerId: idOf('answer'),
  version: z.number(),
  municipality: municipalityField,
  state: z.enum(answerStates),
  because: z.optional(z.enum(showingVoidReasons)),
  certificates: z.number(),
  sentAt: instantField,
  receivedAt: z.optional(instantField),
  endedAt: z.optional(instantField),
});
export type ShowingView = z.infer<typeof ShowingView>;

/** The person's portfolio, besides the certificates themselves. */
export const PortfolioView = z.object({
  version: z.number(),
  words: z.string(),
  inMatching: z.boolean(),
  shares: z.array(ShareView),
  showings: z.array(ShowingView),
  /** How long it is kept: the rule and its version. */
  kept: z.object({ value: z.string(), version: z.string() }),
});
export type PortfolioView = z.infer<typeof PortfolioView>;

/** Everything there is, in one file: for the person to keep, or to take elsewhere. */
export const PortfolioExport = z.object({
  exportedAt: instantField,
  portfolio: PortfolioView,
  certificates: z.array(z.extend(OwnCertificate, { pdf: z.string(), credential: z.string() })),
});
export type PortfolioExport = z.infer<typeof PortfolioExport>;

/** A portfolio that somebody shows the municipality, as a line. */
export const ReceivedLine = z.object({
  answerId: idOf('answer'),
  name: z.string(),
  certificates: z.number(),
  receivedAt: instantField,
  /** Who it is here, where the municipality knows the person. */
  candidateId: z.optional(idOf('candidate')),
});
export type ReceivedLine = z.infer<typeof ReceivedLine>;
export const ReceivedPage = pageOf(ReceivedLine);
export type ReceivedPage = z.infer<typeof ReceivedPage>;

export const ReceivedView = z.extend(ReceivedLine, {
  words: z.string(),
  shown: z.array(z.object({ state: z.enum(certificateStates), facts: CertificateFacts, verifyAt: z.string() })),
  sentOn: civilDateField,
});
export type ReceivedView = z.infer<typeof ReceivedView>;
