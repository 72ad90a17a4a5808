import { texts } from '#kit/language/texts.ts';

/** The tab about competence uplift on a person's page. */
export const upliftText = texts(
  {
    loading: 'Henter forslag til kurser',
    suggested: 'Forslag til kurser',
    fromPlace: (title: string, company: string) =>
      `Ud fra pladsen ${title} hos ${company} og det, der står i profilen.`,
    fromWishes: 'Ud fra ønskerne i profilen. Når der er en plads, følger forslagene den.',
    none: 'Vi har ingen forslag lige nu',
    noneText: 'Ingen kurser i kataloget øver det, pladsen eller ønskerne bruger. Søg selv, og bed om besked.',
    noProfile: 'Der er ingen profil endnu',
    noProfileText: 'Forslagene bruger ønsker, dansk og det, personen kan. Hold den første samtale, så kommer de.',
    toCourses: 'Søg i alle kurser',
    why: 'Hvorfor',
    enrol: 'Meld til',
    seen: 'Forslagene er til samtalen. Personen kan se, at du har set dem.',
  },
  {
    loading: 'Loading suggestions of courses',
    suggested: 'Suggested courses',
    fromPlace: (title, company) => `From the place ${title} at ${company} and what the profile says.`,
    fromWishes: 'From the wishes in the profile. Once there is a place, the suggestions follow it.',
    none: 'We have no suggestions right now',
    noneText:
      'No courses in the catalogue train what the place or the wishes use. Search yourself, and ask to be told.',
    noProfile: 'There is no profile yet',
    noProfileText:
      'Suggestions use wishes, Danish and what the person can do. Hold the first conversation, and they come.',
    toCourses: 'Search all courses',
    why: 'Why',
    enrol: 'Enrol',
    seen: 'The suggestions are for the conversation. The person can see that you looked.',
  },
);
