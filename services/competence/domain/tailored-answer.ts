import { sentAnswer, type AnswerFields } from '#shared/kernel/answer.ts';
import type { CandidateId, CompanyId, InstitutionId, TailoredRequestId } from '#shared/kernel/ids.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type {
  OfferVersion,
  TailoredDecline,
  TailoredOffer,
  UpliftVoidReason,
} from '#shared/shapes/tailored-exchange.ts';
import { totalOf } from './tailored-faults.ts';

/** What an institution answered; its own words stay here, in the partnership. */
export type TailoredAnswer = AnswerFields & {
  readonly requestId: TailoredRequestId;
  readonly institutionId: InstitutionId;
  readonly seen: number;
  readonly said: { readonly offer: TailoredOffer } | { readonly decline: TailoredDecline };
  readonly because?: UpliftVoidReason;
};

/** What a company told that a course should be like. */
export type UpliftNeedAnswer = AnswerFields & {
  readonly requestId: TailoredRequestId;
  readonly companyId: CompanyId;
  readonly candidateId: CandidateId;
  readonly seen: number;
  readonly words: string;
  readonly because?: UpliftVoidReason;
};

type Envelope = Pick<AnswerFields, 'answerId' | 'owner' | 'sentAt' | 'sentBy'>;

/** The key of the exchange with one institution: its answers lie together, apart from every other's. */
export function exchangeOf(requestId: TailoredRequestId, institutionId: InstitutionId): string {
  return `${requestId}.${institutionId}`;
}

/** An institution's answer, written down. */
export function institutionAnswers(
  envelope: Envelope & Pick<TailoredAnswer, 'requestId' | 'institutionId'>,
  said: TailoredAnswer['said'],
): TailoredAnswer {
  const { seen } = 'offer' in said ? said.offer : said.decline;
  return sentAnswer({ ...envelope, about: exchangeOf(envelope.requestId, envelope.institutionId), seen, said });
}

/** What a company told, written down. */
export function companyTells(
  envelope: Envelope & Pick<UpliftNeedAnswer, 'requestId' | 'companyId' | 'candidateId'>,
  { seen, words }: Pick<UpliftNeedAnswer, 'seen' | 'words'>,
): UpliftNeedAnswer {
  return sentAnswer({ ...envelope, about: envelope.requestId, seen, words });
}

/** The offers among an institution's answers that were taken in, as versions that both sides read. */
export function offerVersions(
  answers: readonly TailoredAnswer[],
  known: readonly { readonly answerId: string; readonly number: number }[],
): OfferVersion[] {
  return known.flatMap(({ answerId, number }) => {
    const answer = answers.find((each) => each.answerId === answerId);
    if (!answer || !('offer' in answer.said)) return [];
    const { seen: _step, conditions, ...offer } = answer.said.offer;
    return [
      {
        ...{ by: 'institution' as const, number, answerId: answer.answerId, sentOn: dateOf(answer.sentAt) },
        ...offer,
        totalOre: totalOf(offer),
        ...(conditions && { conditions }),
      },
    ];
  });
}

/** The words an institution declined with. */
export function declineSaid(answers: readonly TailoredAnswer[], answerId: string | undefined) {
  const answer = answers.find((each) => each.answerId === answerId);
  if (!answer || !('decline' in answer.said)) return undefined;
  const { reason, note } = answer.said.decline;
  return { reason, ...(note && { note }) };
}
