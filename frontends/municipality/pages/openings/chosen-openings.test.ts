import { expect, it } from 'vitest';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import { chosenOpenings, townsOfOpenings, type OpeningsChosen } from './chosen-openings.ts';

const line = (title: string, more: Partial<OpeningLine>): OpeningLine =>
  ({
    title,
    companyName: title,
    workArea: 'shop',
    kinds: ['internship'],
    hoursFrom: 4,
    placesFree: 1,
    registeredOn: '2026-11-01',
    ...more,
  }) as OpeningLine;
const openings = [
  line('Ældst', { registeredOn: '2026-10-01' as OpeningLine['registeredOn'], town: 'Tune', hoursFrom: 2 }),
  line('Optaget', { placesFree: 0, town: 'Roskilde', workArea: 'office' }),
  line('Bager', { town: 'Roskilde', kinds: ['small-job', 'ordinary-job'] }),
  line('Ukendt by', { registeredOn: '2026-11-02' as OpeningLine['registeredOn'] }),
];
const all: OpeningsChosen = { vis: 'alle', arbejde: 'alle', form: 'alle', by: '', orden: 'nyeste' };
const titles = (chosen: Partial<OpeningsChosen>): string[] =>
  chosenOpenings(openings, { ...all, ...chosen }).map(({ title }) => title);

it('shows the openings that suit', () => {
  expect(titles({ vis: 'ledige' })).not.toContain('Optaget');
  expect(titles({ arbejde: 'office' })).toEqual(['Optaget']);
  expect(titles({ form: 'ordinary-job' })).toEqual(['Bager']);
  expect(titles({ by: 'Roskilde' })).toEqual(['Optaget', 'Bager']);
});

it('sorts by the newest, the free, the fewest hours or the company', () => {
  expect(titles({})).toEqual(['Ukendt by', 'Optaget', 'Bager', 'Ældst']);
  expect(titles({ orden: 'ledige' }).at(-1)).toBe('Optaget');
  expect(titles({ orden: 'timer' })[0]).toBe('Ældst');
  expect(titles({ orden: 'navn' })).toEqual(['Bager', 'Optaget', 'Ukendt by', 'Ældst']);
});

it('knows the towns there are', () => {
  expect(townsOfOpenings(openings)).toEqual(['Roskilde', 'Tune']);
});
