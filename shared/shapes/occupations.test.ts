import { describe, expect, test } from 'vitest';
import { occupations } from './occupations.data.ts';
import { competencesIn, occupationsIn, usedIn, workAreasIn } from './occupations.ts';
import { competences, workAreas } from './vocabulary.ts';

describe('the groups of occupations', () => {
  test('have a code of four digits each their own, a name in both languages, and words', () => {
    expect(new Set(occupations.map(({ code }) => code)).size).toBe(occupations.length);
    for (const { code, title, da, areas, words } of occupations) {
      expect(code).toMatch(/^[1-9]\d{3}$/);
      expect([title.length > 0, da.length > 0, areas.length > 0, words.length > 0], code).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });

  test('reach every kind of work and every competence, so that wishes, openings and courses speak one language', () => {
    expect(workAreas.filter((area) => !occupations.some(({ areas }) => areas.includes(area)))).toEqual([]);
    expect(competences.filter((each) => !occupations.some(({ uses }) => uses.includes(each)))).toEqual([]);
    expect(usedIn['bakery-kitchen']).toEqual(['cooking', 'baking', 'cleaning']);
    expect(usedIn['reuse-repair']).toEqual(['packing-sorting', 'sewing', 'repairing']);
  });
});

describe('own words', () => {
  test.each([
    ['Jeg vil gerne bage brød', ['bakery-kitchen']],
    ['noget med heste', ['farming-animals']],
    ['Hotelrengøring', ['cleaning']],
    ['passe børnene i vuggestuen', ['children']],
    ['CYKELSMEDEN', ['reuse-repair']],
    ['noget helt andet', []],
    ['', []],
  ])('%s: %j', (words, areas) => {
    expect(workAreasIn(words)).toEqual(areas);
  });

  test('speak of competences, however they are inflected', () => {
    expect(competencesIn('Syning af gardiner')).toEqual(['sewing']);
    expect(competencesIn('kørte gaffeltrucken')).toEqual(['forklift']);
    expect(occupationsIn('bage boller og gøre rent').map(({ code }) => code)).toEqual(['7512']);
  });
});
