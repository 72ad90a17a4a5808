import { randomBytes } from 'node:crypto';
import { eventHandlers } from '#services/access/event-handlers.ts';
import type { EventName, FactsOf } from '#shared/events/catalogue.ts';
import { newId } from '#shared/kernel/ids.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import type { Message } from '#shared/shapes/message.ts';
import { testTable } from '#test/database.ts';
import { post, signIn, testDependencies, testOrigin } from './access-dependencies.ts';
import { caseworker, citizen, groups, leaderToo, secretariat } from './access-people.ts';

type More = Record<string, unknown>;

/** Access in a municipality with a caseworker who owns a candidate and a team leader, as it hears what others tell. */
export async function accessHears() {
  const dependencies = await testDependencies(await testTable());
  const sent: Message[] = [];
  const office = (await signIn(dependencies, secretariat)).browser;
  await post(dependencies, office, '/api/access/P-test/partnership', { name: 'Prøve' });
  await post(dependencies, office, '/api/access/P-test/municipalities', { code: '0265', ...groups });
  const idOf = async (claims: typeof caseworker): Promise<string> => {
    const { context } = await dependencies.identify((await signIn(dependencies, claims)).browser);
    return JSON.parse(context.session).personId;
  };
  const [owner, leader] = [await idOf(caseworker), await idOf(leaderToo)];
  const browser = (await signIn(dependencies, citizen)).browser;
  const citizenId: string = JSON.parse((await dependencies.identify(browser)).context.session).scope;
  const candidateId = newId('candidate', randomBytes);

  const tell = <Name extends EventName>(type: Name, facts: FactsOf<Name>, more: More = {}): Promise<void> => {
    const told = { id: newId('event', randomBytes), type, schema: 1, scope: '0265', partnership: 'P-test', version: 1 };
    const actor = { personId: owner, role: 'caseworker' };
    const detail = { ...told, aggregate: candidateId, at: '2026-11-23T09:00:00.000Z', actor, facts, ...more };
    const messages = { send: async (message: Message) => void sent.push(message) };
    return handleEvent(eventHandlers({ access: dependencies.access, messages, publicOrigin: testOrigin }), { detail });
  };
  const days = { referredOn: '2026-11-23', firstConversationDueOn: '2026-11-30' };
  const referAs = (citizen: string, more: More = {}) =>
    tell('CandidateReferred', { candidateId, citizen, ownerId: owner, targetGroups: ['unge'], ...days }, more);
  const refer = (more: More = {}) => referAs(citizenId, more);
  const see = (more: More = {}, candidateIds: string[] = [candidateId]) =>
    tell('PersonViewed', { candidateIds, action: 'open-candidate', ruleId: 'V03', purpose: 'visitation' }, more);
  const list = async (query = '', headers: Record<string, string> = {}) =>
    (await dependencies.request(browser, `/api/access/${citizenId}/viewings${query}`, { headers })).json();
  return { dependencies, sent, browser, citizenId, candidateId, owner, leader, tell, referAs, refer, see, list };
}
export type AccessHears = Awaited<ReturnType<typeof accessHears>>;
