import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import {
  myConversationItem,
  withOwnAnswer,
  type MyConversationRow,
} from '#services/visitation/store/my-conversation-items.ts';
import { openLink } from '#services/visitation/store/personal-link.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { linkPurposes, type LinkedConversation, type PersonalLinkView } from '#shared/shapes/my-conversation.ts';

/**
 * What whoever holds a link sees: which municipality sent it, what it is for, and of a conversation when, where and how. No
 * name and nobody's own words: a link can fall into other hands. Refusals: those of openLink.
 */
export async function openPersonalLink(
  call: Pick<Call, 'now' | 'askedFrom'>,
  own: Pick<VisitationStore, 'table' | 'keys'>,
  { word }: { readonly word: string },
): Promise<Result<PersonalLinkView, VisitationRefusal>> {
  const { table } = own;
  const link = await openLink(call, own, word, linkPurposes);
  if (!link.ok) return link;
  const { purpose, municipality, validUntil, about } = link.value;
  const row = await table.fresh(myConversationItem, about);
  return ok({ purpose, municipality, validUntil, ...(row && { conversation: await linked(table, row) }) });
}

async function linked(table: Pick<Table, 'list'>, row: MyConversationRow): Promise<LinkedConversation> {
  const {
    answer,
    candidateId: _who,
    holderId: _staff,
    about: _words,
    others: _others,
    attending: _names,
    ...shown
  } = await withOwnAnswer(table, row);
  if (!answer) return shown;
  const { note: _own, ...said } = answer;
  return { ...shown, answer: said };
}
