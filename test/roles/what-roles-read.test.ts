import { beforeAll, describe, expect, test } from 'vitest';
import { policy, type PolicyRow } from '#shared/access/policy.ts';
import type { Role } from '#shared/access/roles.ts';
import { aCaller } from '#test/builders/call.ts';
import { aMarkedPerson, authorityMarks, homeMarks, marksIn, type MarkedPerson } from '#test/builders/marked-person.ts';
import { testTable } from '#test/database.ts';
import { routesOf, type Route } from './ask-route.ts';
import { openServices } from './open-services.ts';
import { isRead, readRoute, type PathValues, type ReadBodies } from './read-routes.ts';

/**
 * Somebody with a word of its own in every field that is for the authority alone is read through every route of visitation
 * that a role may ask. A new route is walked by itself; a field that is new and sensitive gets a word in `aMarkedPerson`.
 */
let marked: MarkedPerson;
let routes: readonly Route[] = [];
beforeAll(async () => {
  const table = await testTable();
  marked = await aMarkedPerson(table);
  routes = (await openServices(table)).filter(({ name }) => name === 'visitation').flatMap(routesOf);
});

/** What a role of the municipality reads of the two, route by route. */
async function readBy(role: Role): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { office, candidateId, referredId, conversationId, noteId, handoverId } = marked;
  const { personId } = office.caseworker;
  const caller = role === 'caseworker' ? office.caseworker : aCaller(role, office.scope);
  const others = { conversationId, noteId, handoverId, personId, attachmentId: noteId, importId: noteId, word: 'none' };
  const bodies: ReadBodies = {
    'search-candidates': { text: 'Amina' },
    'name-candidates': { ids: [candidateId, referredId] },
    'search-notes': { text: 'Kvarts' },
  };
  const mine = routes.filter((route) => isRead(route, bodies) && mayAsk(role, route));
  const answers = [];
  for (const each of [candidateId, referredId]) {
    const values: PathValues = { ...others, scope: office.scope, candidateId: each };
    for (const route of mine) {
      const { status, text } = await readRoute(route, caller, values, bodies);
      if (![200, 404].includes(status)) throw new Error(`${route.path}: ${status} ${text}`);
      answers.push({ path: route.path, text });
    }
  }
  return answers;
}

function mayAsk(role: Role, { action }: Route): boolean {
  const row: PolicyRow = policy[action];
  return row.roles[role] === 'own-municipality';
}

const holding = (answers: readonly { readonly path: string; readonly text: string }[], marks: readonly string[]) =>
  answers.flatMap(({ path, text }) => marksIn(text, marks).map((each) => `${path}: ${each}`));

describe('what a role reads of a person', () => {
  test('a caseworker reads every word, so that the walk reaches where they stand', async () => {
    const all = (await readBy('caseworker')).map(({ text }) => text).join('\n');
    expect(authorityMarks.filter((each) => !all.includes(each))).toEqual([]);
  });

  test('a job broker reads none of them on any route, and neither reasons, tests, situations nor the education order', async () => {
    const answers = await readBy('job-broker');
    expect(answers.filter(({ text }) => text.includes('Amina')).length).toBeGreaterThan(4);
    expect(
      holding(answers, [...authorityMarks, 'broke-off-youth-education', 'skills-test-ordered', 'own-health']),
    ).toEqual([]);
  });

  test('a job broker reads the group, its day, and what it opens for', async () => {
    const answers = await readBy('job-broker');
    const group = answers.find(({ path }) => path.endsWith('/visitation'));
    const { decisions, ...visited } = JSON.parse(group?.text ?? '{}') as Record<string, unknown>;
    expect(visited).toMatchObject({ visitationGroup: 'activity-ready', since: '2026-11-23', situations: [] });
    expect(visited).not.toHaveProperty('skillsTest');
    expect(decisions).toEqual([
      {
        ...{ visitationGroup: 'activity-ready', decidedOn: '2026-11-23', effort: 'company-based', signs: [] },
        ...{ at: expect.any(String), byId: marked.office.caseworker.personId, ruleVersion: expect.any(String) },
      },
    ]);
  });

  test.each(['caseworker', 'job-broker', 'team-leader', 'education-coordinator'] as const)(
    'a protected address is in nothing that a %s reads without asking for it',
    async (role) => {
      expect(holding(await readBy(role), homeMarks)).toEqual([]);
    },
  );
});
