import { expect, test } from 'vitest';
import type { GroupView } from '#shared/shapes/visitation-group.ts';
import { ownGroupFields, readOwnGroup, type OwnGroupFields } from './read-own-group.ts';

const empty: OwnGroupFields = {
  ...{ replaces: '', 'name.da': '', 'name.en': '', 'describes.da': '', 'describes.en': '', support: '', signs: '' },
  ...{
    effort: '',
    evidence: '',
    effortSource: '',
    'source.title': '',
    'source.reference': '',
    validFrom: '',
    validTo: '',
  },
};
const written: OwnGroupFields = {
  ...empty,
  ...{ 'name.da': 'Tæt på job', 'describes.da': 'Snart i gang.', support: 'longer', 'source.title': 'Byrådet' },
  ...{ signs: 'Kan møde til tiden\n\n Har en aftale ', validFrom: '2027-01-01' },
};
const read = (fields: OwnGroupFields) => readOwnGroup(fields, 0, (typed) => typed);

test('a new group is named after its Danish name, has a sign a line, and English where it is written', () => {
  expect(read(written)).toMatchObject({
    body: {
      ...{ id: 'taet-paa-job', name: { da: 'Tæt på job', en: 'Tæt på job' }, efforts: [] },
      signs: [
        { id: 'taet-paa-job-1', text: { da: 'Kan møde til tiden' } },
        { id: 'taet-paa-job-2', text: { da: 'Har en aftale' } },
      ],
    },
  });
  expect(read({ ...written, replaces: 'activity-ready', 'name.en': 'Near a job' })).toMatchObject({
    body: { id: 'activity-ready', name: { en: 'Near a job' } },
  });
});

test('what is missing is said at the field it is written in', () => {
  const { errors } = read({ ...empty, effort: 'Praktik' }) as { errors: object };
  expect(Object.keys(errors).toSorted()).toEqual(
    ['name.da', 'describes.da', 'support', 'evidence', 'effortSource', 'source.title', 'validFrom'].toSorted(),
  );
});

test('a change begins in what is there: what nobody touches keeps its id, its English and what it contradicts', () => {
  const before: GroupView = {
    ...{ id: 'near', name: { da: 'Tæt på', en: 'Near' }, describes: { da: 'Snart.', en: 'Soon.' }, support: 'none' },
    ...{ source: { title: 'Byrådet', reference: '' }, ruleVersion: 'near/2026-01-01', own: true },
    signs: [{ id: 'on-time', text: { da: 'Møder til tiden', en: 'Is on time' }, contradicts: 'late' }],
    efforts: [
      {
        id: 'work',
        name: { da: 'Praktik', en: 'Internship' },
        evidence: { da: 'Virker.', en: 'Works.' },
        source: 'STAR',
      },
      { id: 'course', name: { da: 'Kursus', en: 'Course' }, evidence: { da: 'Ja.', en: 'Yes.' }, source: 'STAR' },
    ],
  };
  const fields = { ...empty, ...ownGroupFields(before), replaces: 'near', validFrom: '2027-01-01' };
  const said = (more: Partial<OwnGroupFields>) =>
    readOwnGroup({ ...fields, ...more }, 1, (typed) => typed, {}, before) as unknown as { body: GroupView };
  expect(said({}).body).toMatchObject({ signs: before.signs, efforts: before.efforts, name: before.name });
  expect(said({ signs: `${fields.signs}\nHar en aftale`, effort: 'Job' }).body).toMatchObject({
    signs: [before.signs[0], { id: 'near-2', text: { da: 'Har en aftale' } }],
    efforts: [{ id: 'near-first', name: { da: 'Job' } }, { id: 'course' }],
  });
});
