import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { institutionItem } from '#services/competence/store/competence-store.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Message, RequestNotice } from '#shared/shapes/message.ts';

type WrittenAboutName =
  | 'TailoredCourseRequested'
  | 'TailoredOfferCountered'
  | 'TailoredCourseAgreed'
  | 'TailoredRequestWithdrawn'
  | 'TailoredRequestReminded';
/** An event after which institutions are written to. */
export type WrittenAbout = { [Name in WrittenAboutName]: EventOf<Name> }[WrittenAboutName];

/**
 * Writes to the institutions whose turn it is, or who are to know that it is no longer: to the contact each has named.
 * The same event is one message to each, however often it is told. Nothing of whose need it is.
 */
export async function tellInstitutions(municipality: CompetenceStore, event: WrittenAbout): Promise<void> {
  const request = await municipality.table.fresh(tailoredRequestItem, event.facts.requestId);
  if (!request) throw new Error('a request that was told of is not there');
  const { notice, institutionIds, answerBy } = toldOf(event, request);
  for (const institutionId of institutionIds) {
    const institution = await municipality.shared().get(institutionItem, institutionId);
    if (!institution) continue;
    const message: Message = {
      template: 'tailored-request-news',
      key: `${event.id}/${institutionId}`,
      scope: municipality.shared().scope,
      recipientId: institutionId,
      email: institution.contact.email,
      name: institution.contact.name,
      language: 'da',
      askedAt: instant(event.at),
      notice,
      companyName: request.companyName,
      ...(answerBy && { answerBy }),
      link: `${municipality.publicOrigin}/uddannelse/forespoergsler/${request.requestId}`,
    };
    await municipality.messages.send(message);
  }
}

type Told = {
  readonly notice: RequestNotice;
  readonly institutionIds: readonly string[];
  readonly answerBy?: string | undefined;
};

function toldOf(
  { type, facts }: WrittenAbout,
  request: { readonly threads: readonly { readonly institutionId: string; readonly state: string }[] },
): Told {
  switch (type) {
    case 'TailoredCourseRequested':
      return { notice: 'asked', institutionIds: facts.asked, answerBy: facts.answerBy };
    case 'TailoredOfferCountered':
      return { notice: 'countered', institutionIds: [facts.institutionId], answerBy: facts.answerBy };
    case 'TailoredCourseAgreed':
      return { notice: 'agreed', institutionIds: [facts.institutionId] };
    case 'TailoredRequestReminded':
      return facts.turn === 'institution' && facts.state === 'sent'
        ? { notice: 'reminded', institutionIds: facts.waitingFor, answerBy: facts.dueOn }
        : { notice: 'reminded', institutionIds: [] };
    case 'TailoredRequestWithdrawn': {
      const inIt = request.threads.filter(({ state }) => state !== 'declined' && state !== 'passed');
      return { notice: 'withdrawn', institutionIds: inIt.map(({ institutionId }) => institutionId) };
    }
  }
}
