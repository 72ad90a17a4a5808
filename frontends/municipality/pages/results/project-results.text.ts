import { texts } from '#kit/language/texts.ts';

const few = (count: number): string => (count === 1 ? '1 person' : `${count} personer`);
const fewEn = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** Whose own development counts in the project’s results. */
export const projectResultsText = texts(
  {
    heading: (inResults: number, admitted: number) => `${inResults} af ${admitted} tæller med i projektets resultater`,
    nobody: 'Ingen har sagt ja til projektets resultater endnu',
    rest: (count: number) =>
      `${few(count)} har ikke sagt ja, eller har taget deres ja tilbage. De får den samme hjælp og tæller med i tabellen ovenfor, som er kommunens egen opfølgning.`,
    all: 'Alle, der er optaget, har sagt ja.',
    text: 'Det, der måles sammen med den enkelte undervejs, tæller kun med for dem, der har sagt ja.',
    caption: 'Projektets resultater for hver målgruppe',
    admitted: 'Optaget',
    inResults: 'Har sagt ja',
    unit: 'Personer',
    since: (date: string) => `Sagde ja ${date}`,
  },
  {
    heading: (inResults, admitted) => `${inResults} of ${admitted} count in the project’s results`,
    nobody: 'Nobody has said yes to the project’s results yet',
    rest: (count) =>
      `${fewEn(count)} have not said yes, or have taken their yes back. They get the same help and count in the table above, which is the municipality’s own monitoring.`,
    all: 'Everybody who was admitted has said yes.',
    text: 'What is measured with each person along the way counts only for those who have said yes.',
    caption: 'The project’s results for each target group',
    admitted: 'Admitted',
    inResults: 'Have said yes',
    unit: 'People',
    since: (date) => `Said yes ${date}`,
  },
);
