import { countWord, sentence, texts } from '#kit/language/texts.ts';

/** The institution's courses in a list. */
export const coursesText = texts(
  {
    title: 'Kurser',
    loading: 'Henter kurserne',
    heading: (count: number) =>
      count === 1 ? 'Ét kursus er slået op' : `${sentence(countWord(count))} kurser er slået op`,
    none: 'I har ingen kurser slået op',
    more: 'Jeres kurser',
    post: 'Slå et kursus op',
    import: 'Hent kurser fra en fil',
    filters: 'Vis',
    state: 'Tilstand',
    kind: 'Slags',
    every: 'Alle',
    emptyTitle: 'Her er ingen kurser',
    emptyText: 'Slå et kursus op, så kan jobformidlerne i partnerskabet finde det.',
    emptyFiltered: 'Ingen kurser passer til det, du har valgt. Vælg noget andet ovenfor.',
    seats: (seats: string) => `${seats} pladser`,
  },
  {
    title: 'Courses',
    loading: 'Loading the courses',
    heading: (count) => (count === 1 ? 'One course is posted' : `${sentence(countWord(count))} courses are posted`),
    none: 'You have posted no courses',
    more: 'Your courses',
    post: 'Post a course',
    import: 'Fetch courses from a file',
    filters: 'Show',
    state: 'State',
    kind: 'Kind',
    every: 'All',
    emptyTitle: 'There are no courses here',
    emptyText: 'Post a course, and the partnership’s job brokers can find it.',
    emptyFiltered: 'No course fits what you chose. Choose something else above.',
    seats: (seats) => `${seats} seats`,
  },
);
