import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventHandlers as competenceHandlers } from '#services/competence/event-handlers.ts';
import { eventHandlers as matchingHandlers } from '#services/matching/event-handlers.ts';
import { companyRoles, institutionRoles, type Role } from '#shared/access/roles.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { aCaller, aPartnership } from '#test/builders/call.ts';
import { opener as competenceOpener } from '#test/builders/competence.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { aMarkedPerson, authorityMarks, homeMarks, marksIn, type MarkedPerson } from '#test/builders/marked-person.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { opener as matchingOpener } from '#test/builders/matching.ts';
import { sharingEventsOf } from '#test/builders/sharing-events.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { routesOf, type Route } from './ask-route.ts';
import { openServices } from './open-services.ts';
import { readRoute, type PathValues } from './read-routes.ts';

/**
 * The person of `what-roles-read.test.ts`, met by a company that has the card and taught by an institution, with every event
 * told to everybody who hears it: no partner reads a word that is for the authority alone, and nowhere stands the address.
 */
let table: TestTable;
let marked: MarkedPerson;
let routes: readonly Route[] = [];
const companyId = aCvr();
const institutionId = aCvr();
beforeAll(async () => {
  table = await testTable();
  marked = await aMarkedPerson(table);
  await metByPartners(marked);
  routes = (await openServices(table)).flatMap(routesOf).filter(({ method }) => method === 'GET');
});

async function metByPartners({ office, candidateId }: MarkedPerson): Promise<void> {
  const news = matchingEventsOf(office.scope, candidateId, companyId);
  await office.hear(news.called('2026-11-24T08:00:00.000Z', '2026-11-27T09:30:00.000Z'));
  await office.hear(news.started('2026-11-24T09:00:00.000Z', '2026-11-24'));
  await office.hear(sharingEventsOf(office.scope, candidateId, institutionId).started(1));
  const heard = new Set<string>();
  const others = [matchingHandlers(matchingOpener(table)), competenceHandlers(competenceOpener(table))];
  for (const event of await office.told()) {
    if (heard.has(event.id)) continue;
    heard.add(event.id);
    await office.hear(event);
    for (const handlers of others) await handleEvent(handlers, { detail: event });
  }
}

async function readBy(role: Role): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { office, candidateId } = marked;
  const organisation = { ...(isOneOf(companyRoles, role) ? { companyId } : { institutionId }) };
  const isStaff = role === 'network-coordinator' || role === 'education-coordinator';
  const caller = aCaller(role, isStaff ? office.scope : aPartnership, isStaff ? {} : organisation);
  const values: PathValues = { candidateId, companyId, cvr: companyId, institutionId, '*': 'none' };
  const answers = [];
  for (const route of routes)
    for (const scope of isStaff ? [office.scope, aPartnership] : [aPartnership]) {
      const { status, text } = await readRoute(route, caller, { ...values, scope }, {});
      if (status >= 500) throw new Error(`${route.path}: ${status}`);
      answers.push({ path: route.path, text });
    }
  return answers;
}

function isOneOf(some: readonly Role[], role: Role): boolean {
  return some.includes(role);
}

const forNobodyHere = [...authorityMarks, ...homeMarks];
const partners = [...companyRoles, ...institutionRoles, 'network-coordinator', 'education-coordinator'] as const;

describe('what partners read of a person', () => {
  test.each([...partners, 'secretariat' as const])('a %s reads none of the words, and no address', async (role) => {
    const answers = await readBy(role);
    expect(answers.flatMap(({ path, text }) => marksIn(text, forNobodyHere).map((each) => `${path}: ${each}`))).toEqual(
      [],
    );
  });

  test('the walk reaches the person: the company reads a first name with the card, the institution a name', async () => {
    const [company, teacher] = await Promise.all([readBy('company-contact'), readBy('teacher')]);
    const atCompany = company.find(({ path }) => path.endsWith('/companies/:companyId/people'))?.text;
    expect(atCompany).toContain('"firstName":"Amina"');
    expect(atCompany).toContain('bakery-kitchen');
    expect(atCompany).not.toContain('Haddad');
    expect(teacher.find(({ path }) => path.endsWith('/institutions/:institutionId/people'))?.text).toContain('Amina');
  });

  test('neither a word nor the address is in any event, in a row that partners share, or in a message', async () => {
    const { Items: all = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
    const of = (...kinds: readonly string[]) => all.filter(({ itemKind }) => kinds.includes(String(itemKind)));
    const shared = all.filter(({ pk }) => String(pk).startsWith(`${aPartnership}#`));
    expect([of('outbox').length > 15, shared.length > 1]).toEqual([true, true]);
    expect(marksIn(JSON.stringify([of('outbox', 'viewed'), shared, marked.office.messages]), forNobodyHere)).toEqual(
      [],
    );
  });
});
