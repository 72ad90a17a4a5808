import { countWord, texts } from '#kit/language/texts.ts';

/** The first page. */
export const homeText = texts(
  {
    title: 'I dag',
    loading: 'Henter dagen',
    site: 'Hvem venter på jer, og hvem er her?',
    nothing: 'Ingen venter på jer lige nu',
    nothingText: 'Når en kommune ønsker et forløb, eller en tilmeldes et kursus, står det her.',
    running: (count: number) => (count === 1 ? 'Ét kursus er i gang' : `${countWord(count)} kurser er i gang`),
    none: 'I har ingen kurser slået op',
    soon: (count: number) =>
      count === 1 ? 'Ét kursus begynder inden for en måned' : `${countWord(count)} kurser begynder inden for en måned`,
    open: (count: number) => (count === 1 ? 'Ét kursus er slået op' : `${countWord(count)} kurser er slået op`),
    post: 'Slå et kursus op',
    inbox: 'Venter på jer',
    calendar: 'De næste, der begynder',
    calendarEmpty: 'Ingen kurser med fast dato de næste måneder.',
    drafts: 'Kladder, der mangler en dato',
    draft: 'Gør færdig',
    runningTitle: 'I gang nu',
    seats: (seats: string) => `${seats} pladser`,
    until: (date: string) => `Til og med ${date}`,
    starts: (when: string) => `Begynder ${when}`,
    all: 'Se alle kurser',
    rolling: (count: number) =>
      count === 1 ? 'Ét kursus har løbende optag.' : `${countWord(count)} kurser har løbende optag.`,
  },
  {
    title: 'Today',
    loading: 'Loading the day',
    site: 'Who waits for you, and who is here?',
    nothing: 'Nobody waits for you right now',
    nothingText: 'When a municipality wishes for a course, or somebody is enrolled, it stands here.',
    running: (count) => (count === 1 ? 'One course is running' : `${countWord(count)} courses are running`),
    none: 'You have posted no courses',
    soon: (count) =>
      count === 1 ? 'One course begins within a month' : `${countWord(count)} courses begin within a month`,
    open: (count) => (count === 1 ? 'One course is posted' : `${countWord(count)} courses are posted`),
    post: 'Post a course',
    inbox: 'Waiting for you',
    calendar: 'The next to begin',
    calendarEmpty: 'No courses with a fixed date in the coming months.',
    drafts: 'Drafts that lack a date',
    draft: 'Finish',
    runningTitle: 'Running now',
    seats: (seats) => `${seats} seats`,
    until: (date) => `Until ${date}`,
    starts: (when) => `Begins ${when}`,
    all: 'See all courses',
    rolling: (count) =>
      count === 1 ? 'One course has rolling intake.' : `${countWord(count)} courses have rolling intake.`,
  },
);
