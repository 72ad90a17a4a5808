import { beforeAll, describe, expect, test } from 'vitest';
import { plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import type { TeamMemberId } from '#shared/kernel/ids.ts';
import { aPlan } from '#test/builders/visitation-conversation.ts';
import { consentsAtWork } from '#test/builders/visitation-consents.ts';
import { aMember } from '#test/builders/visitation-plan.ts';
import { accepted, openVisitationOf } from '#test/builders/visitation.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { keepTeamMember } from './keep-team-member.ts';
import { listMyConversations } from './list-my-conversations.ts';
import { openConversation } from './open-conversation.ts';
import { planConversation } from './plan-conversation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function withBodil() {
  const at = await consentsAtWork(table);
  const { office, person } = at;
  const { candidateId, citizen } = person;
  const keep = keepTeamMember(office.call('keep-team-member'), office.visitation, candidateId, aMember());
  const memberId = accepted(await keep).partId as TeamMemberId;
  const plan = (more: Parameters<typeof aPlan>[0] = {}) => {
    const asked = aPlan({ kind: 'network-meeting', memberIds: [memberId], ...more });
    return planConversation(office.call('plan-conversation'), office.visitation, candidateId, asked);
  };
  const mine = async () => {
    const call = aCall('list-my-conversations', aCaller('candidate', citizen));
    return accepted(await listMyConversations(call, openVisitationOf(table)({ scope: citizen }))).items;
  };
  return { ...at, candidateId, memberId, plan, mine };
}

describe('a network meeting', () => {
  test('takes those from outside from the team, once the person has said yes', async () => {
    const { record, plan, relay, mine, office, candidateId, memberId } = await withBodil();
    expect(await plan()).toMatchObject({ refusal: { code: 'network-meeting-needs-a-yes' } });
    accepted(await plan({ memberIds: [] }));
    accepted(await record({ purpose: 'network-meeting' }));
    const { conversationId } = accepted(await plan());
    const place = { candidateId, conversationId };
    expect(accepted(await openConversation(office.call('open-conversation'), office.visitation, place))).toMatchObject({
      ...{ kind: 'network-meeting', memberIds: [memberId], membersLeftOut: false },
    });
    await relay();
    expect((await mine()).find((each) => each.conversationId === conversationId)).toMatchObject({
      attending: ['Bodil Holm'],
    });
    expect(JSON.stringify(await office.told())).not.toContain('Bodil');
  });

  test('takes nobody who is not on the team, and nobody from outside to another kind', async () => {
    const { record, plan, memberId } = await withBodil();
    accepted(await record({ purpose: 'network-meeting' }));
    const at = (pointer: string, code: string) => ({ refusal: { errors: [{ pointer, code }] } });
    const stranger = 'tem-00000000000000000000' as TeamMemberId;
    expect(await plan({ memberIds: [memberId, stranger] })).toMatchObject(at('/memberIds/1', 'not-on-the-team'));
    expect(await plan({ kind: 'contact' })).toMatchObject(at('/memberIds', 'at-network-meeting-alone'));
  });

  test('loses them when the person takes the yes back in the own app, and says so; told again nothing more', async () => {
    const { record, answer, plan, relay, mine, office, candidateId, events, tell } = await withBodil();
    accepted(await record({ purpose: 'network-meeting' }));
    const { conversationId } = accepted(await plan());
    await relay();
    accepted(await answer('no', { purpose: 'network-meeting' }));
    // The answer is taken in, the meeting changes, and the person is shown it.
    await relay();
    await relay();
    const now = () => office.visitation.table.fresh(plannedConversationItem, candidateId, conversationId);
    expect(await now()).toMatchObject({ state: 'invited', membersLeftOut: true, version: 2 });
    expect(await now()).not.toHaveProperty('memberIds');
    const read = (await mine()).find((each) => each.conversationId === conversationId);
    expect(read).toMatchObject({ state: 'invited' });
    expect(read).not.toHaveProperty('attending');
    for (const event of await events(office.scope)) await tell(event);
    expect(await now()).toMatchObject({ version: 2 });
  });
});
