import { describe, expect, test } from 'vitest';
import { whoSaw, type ViewingPage } from './who-saw.ts';

type Viewing = ViewingPage['items'][number];

const look = (at: string, more: Partial<Viewing> = {}): Viewing =>
  ({
    at,
    who: 'Hanne Krog',
    role: 'caseworker',
    by: 'others',
    municipality: 'Roskilde',
    purpose: 'visitation',
    purposeText: 'For at tage imod dig.',
    action: 'open-candidate',
    what: 'Åbnede din side.',
    ...more,
  }) as Viewing;

describe('who saw my data', () => {
  test('by day in Denmark and by person, each thing once with how often and the last time', () => {
    const days = whoSaw(
      [
        look('2026-11-24T09:00:00Z'),
        look('2026-11-23T23:30:00Z'),
        look('2026-11-23T22:30:00Z', { action: 'list-work', what: 'Så dit navn på sin arbejdsliste.' }),
        look('2026-11-23T10:00:00Z', { who: 'Ali Sahin', role: 'job-broker' }),
        look('2026-11-23T08:00:00Z', { action: 'list-work', what: 'Så dit navn på sin arbejdsliste.' }),
      ],
      'all',
    );
    expect(days.map(({ date, people }) => [date, people.map(({ who }) => who)])).toEqual([
      ['2026-11-24', ['Hanne Krog']],
      ['2026-11-23', ['Hanne Krog', 'Ali Sahin']],
    ]);
    expect(days[0]?.people[0]?.deeds).toMatchObject([{ times: 2, lastAt: '2026-11-24T09:00:00Z' }]);
    expect(days[1]?.people[0]?.deeds).toMatchObject([{ times: 2, lastAt: '2026-11-23T22:30:00Z' }]);
  });

  test('a filter tells the person, the platform and others apart', () => {
    const all = [
      look('2026-11-23T10:00:00Z'),
      look('2026-11-23T09:00:00Z', { by: 'me' }),
      look('2026-11-23T08:00:00Z', { by: 'system' }),
    ];
    const viewers = (filter: 'others' | 'me' | 'system'): unknown =>
      whoSaw(all, filter).flatMap(({ people }) => people.map(({ by }) => by));
    expect([viewers('others'), viewers('me'), viewers('system')]).toEqual([['others'], ['me'], ['system']]);
    expect(whoSaw([look('2026-11-23T09:00:00Z', { by: 'me' })], 'others')).toEqual([]);
  });
});
