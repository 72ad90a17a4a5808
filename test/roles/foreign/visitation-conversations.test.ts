import { beforeAll, expect, test } from 'vitest';
import { visitationApi } from '#services/visitation/api.ts';
import { planConversation } from '#services/visitation/capabilities/plan-conversation.ts';
import { aCaller } from '#test/builders/call.ts';
import { accepted, openVisitationOf } from '#test/builders/visitation.ts';
import { aLinkTo, aPlan, conversationAtWork } from '#test/builders/visitation-conversation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { conversationAttempts, ownConversationAttempts } from './visitation-conversations.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function bothAtWork() {
  const api = visitationApi(openVisitationOf(table));
  const [ours, theirs] = await Promise.all([conversationAtWork(table), conversationAtWork(table)]);
  return { api, ours, theirs };
}

test('a conversation of a neighbour’s is refused by every command, and shown by none', async () => {
  const { api, ours, theirs } = await bothAtWork();
  const { candidateId, conversationId } = ours.place;
  const second = await planConversation(
    ours.office.call('plan-conversation'),
    ours.office.visitation,
    candidateId,
    aPlan(),
  );
  await attemptAll(api, ours.office.caseworker, conversationAttempts(ours.office.scope), {
    own: {
      ...{ candidate: candidateId, conversation: conversationId, held: accepted(second).conversationId },
      ...{ staff: await ours.office.colleague(), holder: ours.office.caseworker.personId },
    },
    foreign: {
      ...{ candidate: theirs.place.candidateId, conversation: theirs.place.conversationId },
      ...{ held: theirs.place.conversationId, staff: await theirs.office.colleague() },
      holder: theirs.office.caseworker.personId,
    },
  });
});

test('a person answers their own alone, and a link of another person’s opens nothing', async () => {
  const { api, ours, theirs } = await bothAtWork();
  const [word, foreign] = await Promise.all([aLinkTo(ours), aLinkTo(theirs)]);
  await attemptAll(api, aCaller('candidate', ours.citizen), ownConversationAttempts(ours.citizen), {
    own: { conversation: ours.place.conversationId, word },
    foreign: { conversation: theirs.place.conversationId, word: foreign },
  });
  expect(await ours.eventsOf(ours.citizen)).toHaveLength(2);
});
