import { describe, expect, inject, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { addDays, civilDate, instantIn } from '#shared/kernel/time.ts';
import type { ResultsView } from '#shared/shapes/results.ts';
import { aProfile } from '#test/builders/matching.ts';
import { daysPass, persona, soon, today, type Persona } from './front-door.ts';

const partnership = 'P-fodfaeste';
const bakery = '99019190';

type Mail = {
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly attachments?: readonly { readonly name?: string }[];
};

async function figures(leader: Persona, asOf?: string): Promise<Record<string, number | null>> {
  const { body } = await leader.get<ResultsView>(`/api/insight/0265/results${asOf ? `?asOf=${asOf}` : ''}`);
  return Object.fromEntries(
    body.rows.flatMap((row) => row.cells.map((cell) => [`${row.measure} ${cell.column}`, cell.achieved] as const)),
  );
}

describe('one person’s whole path', () => {
  test('the VTA table of March 2023 stands as it was printed, counted from cases', async () => {
    const leader = await persona('team-leader-roskilde');
    const { body } = await leader.get<ResultsView>('/api/insight/0265/results?asOf=2023-03-31');
    const cells = (measure: string) =>
      body.rows.find((row) => row.measure === measure)?.cells.map(({ achieved, target }) => [achieved, target]);
    expect(cells('referred')).toEqual([
      [138, 120],
      [90, 50],
    ]);
    expect(cells('placed')).toEqual([
      [85, 70],
      [59, 40],
    ]);
    expect(cells('employed')).toEqual([
      [34, 48],
      [44, 32],
    ]);
    expect(cells('wageSubsidy')).toEqual([
      [0, undefined],
      [31, undefined],
    ]);
    expect(cells('stillThere')?.[0]).toEqual([18, 36]);
    expect(cells('competenceUplift')).toEqual([
      [21, undefined],
      [85, undefined],
    ]);
    const cases = await leader.get<{ items: { candidateId: string }[] }>(
      '/api/insight/0265/results/cases?measure=employed&column=ukraine&asOf=2023-03-31&limit=100',
    );
    expect(cases.body.items).toHaveLength(44);
  });

  test('from referral to the six-month check, and the table moves by exactly one person', async () => {
    const [caseworker, jobBroker, contact, leader] = (await Promise.all(
      ['caseworker-roskilde', 'job-broker-roskilde', 'company-contact', 'team-leader-roskilde'].map(persona),
    )) as [Persona, Persona, Persona, Persona];
    const before = await figures(leader);
    const day = civilDate(await today());

    const referred = await caseworker.send<{ candidateId: string; version: number }>(
      'POST',
      '/api/visitation/0265/candidates',
      {
        firstName: 'Nanna',
        lastName: 'Ilsø',
        cpr: substituteCprOf(40_001),
        email: 'nanna@borger.example',
        targetGroups: ['activity-ready'],
        reason: 'Nanna vil gerne prøve et par timer.',
      },
    );
    expect(referred.status).toBe(201);
    const { candidateId } = referred.body;
    await soon(
      () => figures(leader),
      (now) => now['referred original'] === (before['referred original'] ?? 0) + 1,
    );

    const conversation = await caseworker.send('POST', `/api/visitation/0265/candidates/${candidateId}/conversations`, {
      version: referred.body.version,
      heldOn: day,
      visitationGroup: 'activity-ready',
      profile: aProfile({
        wishes: ['bakery-kitchen'],
        considerations: ['no-heavy-lifting'],
        liftsAtMostKg: 10,
        travelAtMostMinutes: 60,
      }),
      words: { dream: 'Bage boller.', strengths: 'Tålmodig.' },
    });
    expect(conversation.status).toBe(200);

    const company = await contact.get<{ buddies: { buddyId: string }[] }>(
      `/api/cluster-network/${partnership}/companies/${bakery}`,
    );
    const buddyId = company.body.buddies[0]?.buddyId as string;
    const opening = await contact.send<{ openingId: string }>(
      'POST',
      `/api/cluster-network/${partnership}/companies/${bakery}/openings`,
      {
        title: 'Eftermiddagshold i bageriet',
        workArea: 'bakery-kitchen',
        tasks: ['Ælte dej', 'Pakke brød'],
        kinds: ['internship', 'small-job'],
        hoursFrom: 5,
        hoursTo: 15,
        days: ['monday', 'wednesday'],
        startsAt: '12:00',
        endsAt: '15:00',
        postalCode: '4040',
        demands: { liftsKg: 5, danish: 'single-words', drivingLicence: false },
        accommodates: ['no-heavy-lifting'],
        languages: [],
        places: 1,
        offeredTo: '0265',
        buddyId,
      },
    );
    expect(opening.status).toBe(201);
    const { openingId } = opening.body;

    const proposed = await soon(
      () =>
        jobBroker.get<{ items: { opening: { openingId: string }; for: { text: string }[] }[] }>(
          `/api/matching/0265/candidates/${candidateId}/proposals`,
        ),
      ({ body }) => body.items?.some((item) => item.opening.openingId === openingId),
    );
    const proposal = proposed.body.items.find((item) => item.opening.openingId === openingId);
    expect(proposal?.for.length).toBeGreaterThan(0);

    const meetingAt = instantIn(addDays(day, 2), '10:30');
    const called = await jobBroker.send<{ meetingId: string; version: number }>(
      'POST',
      '/api/matching/0265/match-meetings',
      {
        candidateId,
        openingId,
        startsAt: meetingAt,
        minutes: 45,
        place: 'I bageriet',
        staffIds: [],
      },
    );
    expect(called.status).toBe(201);
    const invited = await soon(
      async () =>
        ((await (await fetch(`${inject('origin')}/local/mailbox.json`)).json()) as Mail[]).filter((mail) =>
          /matchmøde.*10\.30/i.test(mail.subject),
        ),
      (mails) =>
        ['nanna@borger.example', 'hanne.winther@virksomhed.example', 'jens.toft@kommune.example'].every((address) =>
          mails.some((mail) => mail.recipients.includes(address)),
        ),
    );
    expect(invited.every((mail) => (mail.attachments ?? []).length === 1)).toBe(true);

    const { meetingId } = called.body;
    const early = await jobBroker.send<{ code: string }>('POST', '/api/matching/0265/placements', {
      candidateId,
      kind: 'internship',
      openingId,
      meetingId,
      buddyId,
      startsOn: addDays(day, 3),
      hoursPerWeek: 6,
    });
    expect(early.status, 'no placement before the meeting is held').toBeGreaterThanOrEqual(400);

    await daysPass(2);
    const held = await jobBroker.send('POST', `/api/matching/0265/match-meetings/${meetingId}/held`, {
      version: called.body.version,
      heldOn: addDays(day, 2),
      agreed: true,
      saidYesTogether: 'Personen, Lasse og Jens',
      alignment: {
        purpose: 'Prøve',
        tasks: 'Bage',
        withWhom: 'Lasse',
        whereAndWhen: 'Bageriet',
        supportNeeds: 'Ro',
        goals: 'Møde',
        followUp: 'Hver uge',
      },
    });
    expect(held.status).toBe(200);
    const started = await jobBroker.send<{ placementId: string; version: number }>(
      'POST',
      '/api/matching/0265/placements',
      {
        candidateId,
        kind: 'internship',
        openingId,
        meetingId,
        buddyId,
        startsOn: addDays(day, 2),
        hoursPerWeek: 6,
      },
    );
    expect(started.status).toBe(201);
    await soon(
      () => figures(leader),
      (now) => now['placed original'] === (before['placed original'] ?? 0) + 1,
    );
    const withUs = await soon(
      () =>
        contact.get<{ items: { candidateId: string; firstName: string }[] }>(
          `/api/visitation/${partnership}/companies/${bakery}/people`,
        ),
      ({ body }) => body.items.some((person) => person.candidateId === candidateId),
    );
    expect(JSON.stringify(withUs.body)).not.toContain('Ilsø');

    await daysPass(28);
    const placement = `/api/matching/0265/placements/${started.body.placementId}`;
    const grown = await jobBroker.send<{ version: number; sixMonthCheckDueOn?: string }>(
      'POST',
      `${placement}/changed`,
      {
        version: started.body.version,
        effectiveOn: addDays(day, 30),
        kind: 'small-job',
        hoursPerWeek: 9,
      },
    );
    expect(grown.status).toBe(200);
    await soon(
      () => figures(leader),
      (now) => now['employed original'] === (before['employed original'] ?? 0) + 1,
    );

    await daysPass(190);
    const due = await soon(
      () =>
        jobBroker.get<{ items: { placementId: string; version: number; state: string }[] }>(
          '/api/matching/0265/six-month-checks',
        ),
      ({ body }) => body.items.some((check) => check.placementId === started.body.placementId && check.state === 'due'),
      30_000,
    );
    const check = due.body.items.find((each) => each.placementId === started.body.placementId);
    const answered = await jobBroker.send('POST', `${placement}/six-month-check`, {
      version: check?.version,
      stillThere: true,
    });
    expect(answered.status).toBe(200);
    const after = await soon(
      () => figures(leader),
      (now) => now['stillThere original'] === (before['stillThere original'] ?? 0) + 1,
    );
    const moved = Object.keys(after)
      .filter((figure) => after[figure] !== before[figure])
      .sort();
    expect(moved).toEqual(['employed original', 'placed original', 'referred original', 'stillThere original']);
    expect((await figures(leader, '2023-03-31'))['stillThere original'], 'the table of 2023 is as it was').toBe(18);
  });
});
