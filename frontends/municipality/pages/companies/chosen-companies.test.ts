import { expect, it } from 'vitest';
import type { CompanyLine } from '#shared/shapes/company.ts';
import { chosenCompanies, townsOf, type CompaniesChosen } from './chosen-companies.ts';

const line = (name: string, city: string, joinedOn: string, kind = 'commercial'): CompanyLine =>
  ({ companyId: name, name, kind, roleInNetwork: 'both', city, joinedOn }) as CompanyLine;
const companies = [
  line('Ørsted Køkken', 'Viby Sj', '2024-02-01'),
  line('Ærø Anlæg', 'Roskilde', '2021-05-01', 'public'),
  line('Bageriet', 'Roskilde', '2022-05-01'),
];
const all: CompaniesChosen = { slags: 'alle', rolle: 'alle', by: '', orden: 'navn' };
const names = (chosen: Partial<CompaniesChosen>): string[] =>
  chosenCompanies(companies, { ...all, ...chosen }).map(({ name }) => name);

it('shows the workplaces that suit, by Danish name or the newest first', () => {
  expect(names({})).toEqual(['Bageriet', 'Ærø Anlæg', 'Ørsted Køkken']);
  expect(names({ orden: 'nyeste' })).toEqual(['Ørsted Køkken', 'Bageriet', 'Ærø Anlæg']);
  expect(names({ by: 'Roskilde' })).toEqual(['Bageriet', 'Ærø Anlæg']);
  expect(names({ by: 'Roskilde', slags: 'public' })).toEqual(['Ærø Anlæg']);
  expect(names({ rolle: 'training' })).toEqual([]);
});

it('knows the towns there are', () => {
  expect(townsOf(companies)).toEqual(['Roskilde', 'Viby Sj']);
});
