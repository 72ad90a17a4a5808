import { hasDied, languageOf, type Candidate } from '#services/visitation/domain/candidate.ts';
import { linkOpensUntil } from '#services/visitation/domain/conversation-times.ts';
import { preparationLinkUntil } from '#services/visitation/domain/personal-link.ts';
import type { PlannedConversation } from '#services/visitation/domain/planned-conversation.ts';
import { plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import { issueLink, type LinkWanted } from '#services/visitation/store/personal-link.ts';
import { receivedPreparationItem } from '#services/visitation/store/preparation-items.ts';
import { candidateItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import { fullName } from '#shared/kernel/names.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import type { Table } from '#shared/runtime/table.ts';
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
 * they are invited, that it was moved or is off, or that it is tomorrow. With it goes a link of their own to answer by and,
 * to a first conversation, one to prepare it. To a person who has died nothing is sent. `call` is the platform in the municipality.
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
    const prepare = (await canPrepare(table, candidate, conversation, news))
      ? await preparationLink(call, open, { candidateId, about: `${candidateId}/${conversationId}`, to }, news)
      : undefined;
    await messages.send(message(call, way, { candidate, conversation, to, news, link, prepare }));
  }
}

/** Whether there is something to prepare: the first conversation is ahead, and nothing was sent yet. */
async function canPrepare(
  table: Table,
  { candidateId, state }: Candidate,
  conversation: PlannedConversation,
  { notice }: ConversationNews,
): Promise<boolean> {
  if (conversation.kind !== 'first' || state !== 'referred' || !isOpen(conversation.state)) return false;
  return asksAnAnswer.includes(notice) && !(await table.fresh(receivedPreparationItem, candidateId));
}

function preparationLink(
  call: Call,
  open: OpenVisitation,
  wanted: Pick<LinkWanted, 'candidateId' | 'about' | 'to'>,
  { reason }: ConversationNews,
): Promise<string> {
  const validUntil = preparationLinkUntil(instant(reason.at));
  return issueLink(call, open, { ...wanted, purpose: 'preparation', validUntil });
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
  readonly prepare: string | undefined;
};

function message(call: Call, way: InviteWay, { candidate, conversation, to, news, link, prepare }: Written): Message {
  const { conversationId, startsAt, minutes, form, place, sequence } = conversation;
  const about = {
    key: [news.reason.id, conversationId, news.notice, way].join('/'),
    scope: call.scope,
    recipientId: candidate.candidateId,
    name: fullName(candidate),
    language: languageOf(candidate),
    askedAt: instant(news.reason.at),
    ...{ notice: news.notice, conversationId, startsAt, minutes, form, sequence },
    municipalityName: nameOfMunicipality(call.scope),
    ...(place && { place }),
    ...(link && { link }),
    ...(prepare && { prepare }),
  } as const;
  return way === 'email'
    ? { ...about, template: 'conversation-notice', email: to }
    : { ...about, template: 'conversation-text', phone: to };
}
