import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#shared/kernel/ids.ts';
import { jar } from '#test/builders/access-dependencies.ts';
import { accessHears, type AccessHears } from '#test/builders/access-hears.ts';

let dependencies: AccessHears['dependencies'];
let citizenId: AccessHears['citizenId'];
let candidateId: AccessHears['candidateId'];
let tell: AccessHears['tell'];
let refer: AccessHears['refer'];
let referAs: AccessHears['referAs'];
let see: AccessHears['see'];
let list: AccessHears['list'];

beforeEach(async () => {
  ({ dependencies, citizenId, candidateId, tell, refer, referAs, see, list } = await accessHears());
});

describe('the citizen’s list of viewings', () => {
  it('tells who, where, why and when, in the reader’s language', async () => {
    await refer();
    await see();
    expect((await list()).items).toEqual([
      {
        at: '2026-11-23T09:00:00.000Z',
        who: 'Mette Holm',
        role: 'caseworker',
        by: 'others',
        municipality: 'Roskilde',
        purpose: 'visitation',
        purposeText: 'For at tage imod dig og aftale det næste skridt med dig.',
        action: 'open-candidate',
        what: 'Åbnede din side.',
      },
    ]);
    const [english] = (await list('', { 'accept-language': 'en' })).items;
    expect(english.purposeText).toBe('To welcome you and agree the next step with you.');
    expect(english.what).toBe('Opened your page.');
  });

  it('holds what was told before the referral was, and each thing once', async () => {
    const id = newId('event', randomBytes);
    await see({ id });
    expect((await list()).items).toEqual([]);
    await see({ id });
    await refer();
    expect((await list()).items).toHaveLength(1);
  });

  it('holds what a company of the partnership saw', async () => {
    await refer();
    const actor = { personId: 'per-contact', role: 'company-contact' };
    await see({ scope: 'P-test', partnership: undefined, actor });
    expect((await list()).items).toMatchObject([{ role: 'company-contact', municipality: 'Roskilde' }]);
  });

  it('holds that a municipality looked where they are nobody’s candidate, among the others and once each', async () => {
    await refer();
    await see();
    const id = newId('event', randomBytes);
    const shown = { action: 'open-received-portfolio', ruleId: 'X01', purpose: 'certificates' };
    const facts = { candidateIds: [], citizens: [citizenId], ...shown };
    for (const at of ['2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z'])
      await tell('PersonViewed', facts, { id, at });
    const items = (await list()).items as readonly object[];
    expect(items).toMatchObject([
      { who: 'Mette Holm', municipality: 'Roskilde', action: 'open-received-portfolio' },
      { action: 'open-candidate' },
    ]);
    await tell('PersonViewed', { ...facts, citizens: [`C-${'2'.repeat(20)}`] });
    expect((await list()).items).toHaveLength(2);
  });

  it('holds nothing of other people, and nothing of another partnership', async () => {
    await refer();
    await see({}, [newId('candidate', randomBytes)]);
    await see({ scope: 'P-other', partnership: undefined });
    expect((await list()).items).toEqual([]);
  });

  it('takes in a long list of people seen at once', async () => {
    const many = Array.from({ length: 150 }, () => newId('candidate', randomBytes));
    await refer();
    await see({}, [...many, candidateId]);
    expect((await list()).items).toHaveLength(1);
  });

  it('goes on page by page, newest first, across places, showing each once', async () => {
    await refer();
    const times = Array.from({ length: 11 }, (_, minute) => `2026-11-23T09:${String(10 + minute)}:00.000Z`);
    for (const [place, at] of times.entries()) {
      await see({ at, ...(place % 3 === 0 && { scope: 'P-test', partnership: undefined }) });
    }
    await see({ at: times[4] });
    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const page: { items: { at: string }[]; cursor: string | null } = await list(
        `?limit=3${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ at }) => at));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual([...times, times[4] as string].sort().reverse());
  });

  it('is refused to a browser that is not signed in', async () => {
    expect((await dependencies.request(jar(), `/api/access/${citizenId}/viewings`)).status).toBe(401);
  });
});

describe('a CPR number that was corrected', () => {
  const somebodyElse = 'C-00000000000000000001';
  const correct = (version: number, citizen: string, formerCitizen: string) =>
    tell('CandidateCprCorrected', { candidateId, citizen, formerCitizen }, { version });
  const seen = async () => (await list()).items.length;

  it('shows the right citizen who viewed the data, before and after', async () => {
    await referAs(somebodyElse);
    await see();
    expect(await seen()).toBe(0);
    await correct(3, citizenId, somebodyElse);
    expect(await seen()).toBe(1);
  });

  it('shows the former citizen nothing, also where the referral is told once more', async () => {
    await refer();
    await see();
    expect(await seen()).toBe(1);
    await correct(3, somebodyElse, citizenId);
    expect(await seen()).toBe(0);
    await refer();
    expect(await seen()).toBe(0);
  });

  it('ends the same where a later correction comes first', async () => {
    const third = 'C-00000000000000000003';
    await refer();
    await see();
    await correct(5, third, somebodyElse);
    await correct(3, somebodyElse, citizenId);
    expect(await seen()).toBe(0);
    await correct(6, citizenId, third);
    await correct(5, third, somebodyElse);
    expect(await seen()).toBe(1);
  });
});
