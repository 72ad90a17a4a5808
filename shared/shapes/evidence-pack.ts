import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import {
  choices,
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  line,
  nameField,
  text,
  versionField,
  words,
} from './fields.ts';
import { healthWordsIn } from './health-words.ts';
import { PlacementTerms } from './placement.ts';
import { observationSides, observationSources, Observed } from './work-observation.ts';

/** What the description of somebody's work is made for. */
export const packPurposes = ['flex-job', 'resource-course', 'rehabilitation-team', 'status-note'] as const;
export type PackPurpose = (typeof packPurposes)[number];

export const packStates = [
  'draft',
  'with-person',
  'correction-asked',
  'commented',
  'uncommented',
  'issued',
  'superseded',
  'withdrawn',
] as const;
export type PackState = (typeof packStates)[number];

/** What support did. */
export const supportEffects = ['helped', 'helped-some', 'no-difference', 'not-known'] as const;
export type SupportEffect = (typeof supportEffects)[number];

/** Who may be given it. */
export const packRecipients = [
  'flex-job-decision',
  'rehabilitation-team',
  'resource-team',
  'caseworker',
  'the-person',
] as const;
export type PackRecipient = (typeof packRecipients)[number];

const TriedSupport = z.object({ what: line(200), effect: z.enum(supportEffects), more: z.optional(text(300)) });
export type TriedSupport = z.infer<typeof TriedSupport>;

/** What staff write; the rest is drawn from placements, hours and observations. */
export const PackWords = z.object({
  supports: choices(TriedSupport, { atMost: 12, by: ({ what }) => what }),
  /** What was not tried, and why: silence would look like an answer. */
  notTried: words(600),
  summary: z.optional(text(800)),
});
export type PackWords = z.infer<typeof PackWords>;

const drafted = {
  purpose: z.enum(packPurposes),
  from: civilDateField,
  until: civilDateField,
  words: PackWords,
  keepWords: z.optional(z.boolean()),
};
type Drafted = { from: string; until: string; words: PackWords; keepWords?: boolean | undefined };
const inOrder = z.refine<Drafted>(({ from, until }) => from <= until, { error: 'dates-reversed', path: ['until'] });
const functionsAlone = (['notTried', 'summary'] as const).map((part) =>
  z.refine<Drafted>((draft) => draft.keepWords === true || healthWordsIn(draft.words[part]).length === 0, {
    error: 'looks-like-health',
    path: ['words', part],
  }),
);
const supportsAlone = z.refine<Drafted>(
  ({ keepWords, words: { supports } }) =>
    keepWords === true || healthWordsIn(...supports.flatMap(({ what, more }) => [what, more])).length === 0,
  { error: 'looks-like-health', path: ['words', 'supports'] },
);

export const PackDraft = z.object(drafted).check(inOrder, ...functionsAlone, supportsAlone);
export type PackDraft = z.infer<typeof PackDraft>;
export const PackChange = z
  .object({ version: versionField(), ...drafted })
  .check(inOrder, ...functionsAlone, supportsAlone);
export type PackChange = z.infer<typeof PackChange>;

/** One step from the version that was seen. */
export const PackStep = z.object({ version: versionField() });
export type PackStep = z.infer<typeof PackStep>;

/** Staff do not put right what the person asked for, and say why. */
export const PackCorrectionDeclined = z.object({ version: versionField(), reason: words(400) });
export type PackCorrectionDeclined = z.infer<typeof PackCorrectionDeclined>;

const digest = line(64);
const says = z.refine<{ answer: string; words?: string | undefined }>(
  ({ answer, words: said }) => !['comment', 'ask-correction'].includes(answer) || Boolean(said),
  { error: 'missing', path: ['words'] },
);

/** Staff read it to the person and write down what they say. */
export const PackReadTogether = z
  .object({
    version: versionField(),
    hash: digest,
    answer: z.enum(['comment', 'nothing-to-add', 'ask-correction']),
    words: z.optional(text(1500)),
  })
  .check(says);
export type PackReadTogether = z.infer<typeof PackReadTogether>;

export const packAnswers = ['comment', 'nothing-to-add', 'ask-correction', 'read-together'] as const;
export type PackAnswerKind = (typeof packAnswers)[number];

/** The person's word about what they read; `replaces`: another comment in the place of theirs. */
export const OwnPackAnswer = z
  .object({
    hash: digest,
    answer: z.enum(packAnswers),
    words: z.optional(text(1500)),
    replaces: z.optional(idOf('answer')),
  })
  .check(says);
export type OwnPackAnswer = z.infer<typeof OwnPackAnswer>;

export const packVoidReasons = [
  'pack-not-found',
  'pack-changed-since',
  'pack-not-waiting',
  'answered-already',
] as const;
export type PackVoidReason = (typeof packVoidReasons)[number];

/** To whom it was given, and why. */
export const PackGiven = z.object({ version: versionField(), to: z.enum(packRecipients), why: words(300) });
export type PackGiven = z.infer<typeof PackGiven>;

/** A week of a placement as it was agreed and as it became. */
const PackWeek = z.object({
  monday: civilDateField,
  planned: z.number(),
  paid: z.number(),
  unpaid: z.number(),
  came: z.number(),
  pausedDays: z.number(),
});

/** What the person reads and the digest is taken of. */
export const PackDocument = z.object({
  form: z.literal(1),
  packId: idOf('evidencePack'),
  candidateId: idOf('candidate'),
  number: z.number(),
  edition: z.number(),
  purpose: z.enum(packPurposes),
  from: civilDateField,
  until: civilDateField,
  madeOn: civilDateField,
  municipality: z.string(),
  placements: z.array(
    z.object({
      placementId: idOf('placement'),
      companyId: companyIdField,
      companyName: z.string(),
      startsOn: civilDateField,
      endedOn: z.optional(civilDateField),
      terms: z.array(PlacementTerms),
      weeks: z.array(PackWeek),
    }),
  ),
  observations: z.array(
    z.object({
      observationId: idOf('observation'),
      placementId: idOf('placement'),
      companyName: z.string(),
      version: z.number(),
      side: z.enum(observationSides),
      seenBy: z.enum(observationSources),
      /** Who of the staff wrote it. */
      byId: z.optional(z.string()),
      said: Observed,
    }),
  ),
  words: PackWords,
  wordsById: z.string(),
});
export type PackDocument = z.infer<typeof PackDocument>;

/** What the person said: by themselves, or read together with somebody of the staff. */
const Reading = z.object({
  answer: z.enum(['comment', 'nothing-to-add']),
  words: z.optional(z.string()),
  at: instantField,
  how: z.enum(['own', 'together']),
  withId: z.optional(z.string()),
  answerId: z.optional(idOf('answer')),
});
export type PackReading = z.infer<typeof Reading>;
const Correction = z.object({
  words: z.string(),
  at: instantField,
  how: z.enum(['own', 'together']),
  declined: z.optional(z.object({ at: instantField, reason: z.string() })),
});
const Given = z.object({ to: z.enum(packRecipients), why: z.string(), at: instantField, byId: z.string() });

const shown = {
  packId: idOf('evidencePack'),
  candidateId: idOf('candidate'),
  number: z.number(),
  version: z.number(),
  state: z.enum(packStates),
  purpose: z.enum(packPurposes),
  document: z.optional(PackDocument),
  hash: z.optional(z.string()),
  sentAt: z.optional(instantField),
  /** The last day for reading it; after that it may be given on, saying that nobody commented. */
  readBy: z.optional(civilDateField),
  reading: z.optional(Reading),
  correction: z.optional(Correction),
  togetherAskedAt: z.optional(instantField),
  issued: z.optional(z.object({ at: instantField, byId: z.string(), hash: z.string() })),
  given: z.array(Given),
};

export const PackView = z.object({
  ...shown,
  from: civilDateField,
  until: civilDateField,
  words: PackWords,
  draftedById: z.string(),
});
export type PackView = z.infer<typeof PackView>;

/** A person's descriptions, the newest first; and how many observations there are to make one of. */
export const Packs = z.object({ items: z.array(PackView), usable: z.number(), from: z.optional(civilDateField) });
export type Packs = z.infer<typeof Packs>;
export const PackChanged = z.object({
  packId: idOf('evidencePack'),
  version: z.number(),
  state: z.enum(packStates),
});
export type PackChanged = z.infer<typeof PackChanged>;

/** A description as the person reads it. */
export const MyPack = z.object({
  ...shown,
  municipality: z.string(),
  answer: z.optional(
    z.object({
      answerId: idOf('answer'),
      state: z.enum(answerStates),
      answer: z.enum(packAnswers),
      words: z.optional(z.string()),
      hash: z.string(),
      sentAt: instantField,
      because: z.optional(z.enum(packVoidReasons)),
    }),
  ),
});
export type MyPack = z.infer<typeof MyPack>;
export const MyPacks = z.object({ items: z.array(MyPack) });
export type MyPacks = z.infer<typeof MyPacks>;
export const PackAnswerSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type PackAnswerSent = z.infer<typeof PackAnswerSent>;

/** A copy on paper; the page gives the names it shows, so that they stand on the copy too. */
export const PackPaperAsk = z.object({
  personName: z.optional(nameField(160)),
  staff: z.optional(choices(z.object({ id: idOf('person'), name: line(200) }), { atMost: 60, by: ({ id }) => id })),
});
export type PackPaperAsk = z.infer<typeof PackPaperAsk>;
export const PackPaperLink = z.object({ link: z.string() });
export type PackPaperLink = z.infer<typeof PackPaperLink>;

/** What staff are told of it by mail. */
export const packNotices = ['commented', 'correction-asked', 'together-asked', 'unread'] as const;
export type PackNotice = (typeof packNotices)[number];
