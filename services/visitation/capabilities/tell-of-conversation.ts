import { hasDied, type Candidate } from '#services/visitation/domain/candidate.ts';
import { linkOpensUntil } from '#services/visitation/domain/conversation-times.ts';
import type { PlannedConversation } from '#services/visitation/domain/planned-conversation.ts';
import { plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import { issueLink } from '#services/visitation/store/personal-link.ts';
import { candidateItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import { fullName } from '#shared/kernel/names.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import type { ConversationNotice, Message } from '#shared/shapes/message.ts';
import { isOpen, type InviteWay } from '#shared/shapes/planned-conversation.ts';

/** What happened that a person is written to about, and of which conversation. */
export type ConversationNews = {
  readonly notice: ConversationNotice;
  /** The event that gives the reason: it makes the message one, however often it is told. */
  readonly reason: { readonly id: string; readonly at: string };
  readonly candidateId: string;
  readonly conversationId: string;
  /** Which time, place and form it was: where that has changed since, the newer news tells it. */
  readonly sequence?: number;
};

/**
 * Writes to a person about a conversation that lies ahead, in the ways they were invited and to the addresses known now: that
 * they are invited, that it was moved or is off, or that it is tomorrow. With it goes a link of their own to answer by. To a
 * person who has died nothing is sent. `call` is the platform in the municipality.
 */
export async function tellOfConversation(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  news: ConversationNews,
): Promise<void> {
  const { table } = open(call);
  const conversation = await table.fresh(plannedConversationItem, news.candidateId, news.conversationId);
  const candidate = await table.fresh(candidateItem, news.candidateId);
  if (!conversation || !candidate) throw new Error('a conversation that was told of is not there');
  if (hasDied(candidate) || conversation.startsAt <= instant(news.reason.at)) return;
  if (asksAnAnswer.includes(news.notice) && !isOpen(conversation.state)) return;
  if (news.sequence !== undefined && news.sequence !== conversation.sequence) return;
  for (const way of conversation.ways) {
    const to = addressBy(way, candidate);
    if (!to) continue;
    const { candidateId, conversationId, startsAt, state } = conversation;
    const wanted = { candidateId, purpose: 'conversation', about: conversationId, to } as const;
    const link = isOpen(state)
      ? await issueLink(call, open, { ...wanted, validUntil: linkOpensUntil(startsAt) })
      : undefined;
    await messages.send(message(call, way, { candidate, conversation, to, news, link }));
  }
}

/** What is told only while there is something to answer. */
const asksAnAnswer: readonly ConversationNotice[] = ['invited', 'moved', 'reminded', 'time-kept'];

/** Where a person is reached in a way; a letter is printed and sent by people. */
function addressBy(way: InviteWay, { email, phone }: Candidate): string | undefined {
  if (way === 'letter') return undefined;
  return way === 'email' ? email : phone;
}

type Written = {
  readonly candidate: Candidate;
  readonly conversation: PlannedConversation;
  readonly to: string;
  readonly news: ConversationNews;
  readonly link: string | undefined;
};

function message(call: Call, way: InviteWay, { candidate, conversation, to, news, link }: Written): Message {
  const { conversationId, startsAt, minutes, form, place, sequence } = conversation;
  const about = {
    key: [news.reason.id, conversationId, news.notice, way].join('/'),
    scope: call.scope,
    recipientId: candidate.candidateId,
    name: fullName(candidate),
    language: 'da',
    askedAt: instant(news.reason.at),
    ...{ notice: news.notice, conversationId, startsAt, minutes, form, sequence },
    municipalityName: nameOfMunicipality(call.scope),
    ...(place && { place }),
    ...(link && { link }),
  } as const;
  return way === 'email'
    ? { ...about, template: 'conversation-notice', email: to }
    : { ...about, template: 'conversation-text', phone: to };
}
