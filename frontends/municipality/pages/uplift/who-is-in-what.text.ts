import { texts } from '#kit/language/texts.ts';

/** Who is in what. */
export const whoText = texts(
  {
    title: 'Kompetenceløft',
    heading: 'Hvem er på hvad?',
    lead: 'Kommunens folk på kurser og forløb, dem med den nyeste dag først.',
    loading: 'Henter tilmeldingerne',
    filters: 'Vælg, hvem der vises',
    state: 'Hvor langt',
    list: 'Tilmeldinger',
    none: 'Ingen tilmeldinger her lige nu',
    noneText: 'Vælg et andet sted i forløbet.',
    noName: 'Navnet kan ikke vises',
    what: (course: string, institution: string) => `${course} · ${institution}`,
    courseDown: 'Kurset er taget ned',
    seatHeld: 'Ledig plads holdes',
    shown: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  },
  {
    title: 'Competence uplift',
    heading: 'Who is in what?',
    lead: 'The municipality’s people on courses, those with the newest day first.',
    loading: 'Fetching the enrolments',
    filters: 'Choose who is shown',
    state: 'How far',
    list: 'Enrolments',
    none: 'No enrolments here right now',
    noneText: 'Choose another stage.',
    noName: 'The name cannot be shown',
    what: (course, institution) => `${course} · ${institution}`,
    courseDown: 'The course is taken down',
    seatHeld: 'A free seat is held',
    shown: (count) => (count === 1 ? '1 person' : `${count} people`),
  },
);
