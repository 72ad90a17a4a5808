import { texts } from '#kit/language/texts.ts';

/** What stands on a door. */
export interface DoorWords {
  readonly title: string;
  readonly text: string;
  readonly go: string;
}

/** The front page. */
export const landingText = texts(
  {
    heading: 'Et job, der holder, begynder med et skridt.',
    lead: 'I Fodfæste finder kommuner, virksomheder og uddannelser sammen om mennesker, der er på vej i arbejde. Du kan altid se, hvad næste skridt er, og hvem der tager det.',
    signIn: 'Log ind',
    goOn: (place: string) => `Fortsæt i ${place}`,
    otherRole: 'Vælg en anden rolle',
    doorsLabel: 'Vælg din indgang',
    doors: {
      municipality: {
        title: 'Kommune',
        text: 'Se, hvem der har brug for dig i dag, og find det sted, der passer til den enkelte.',
        go: 'Gå til kommunens side',
      },
      company: {
        title: 'Virksomhed',
        text: 'Fortæl, hvor I har en plads. Svar på et forslag på ét minut. Ring, når I har brug for det.',
        go: 'Gå til virksomhedens side',
      },
      education: {
        title: 'Uddannelse',
        text: 'Slå kurser op, svar på ønsker om tilpassede forløb, og giv beviser for det, folk kan.',
        go: 'Gå til jeres side',
      },
      citizen: {
        title: 'Min side',
        text: 'Se dine kurser, det du har lært, og dine beviser. Du bestemmer, hvem der må se hvad.',
        go: 'Gå til min side',
      },
    },
  },
  {
    heading: 'A job that lasts begins with a step.',
    lead: 'In Fodfæste, municipalities, companies and education come together around people on their way into work. You can always see what the next step is, and who takes it.',
    signIn: 'Sign in',
    goOn: (place) => `Go on in ${place}`,
    otherRole: 'Choose another role',
    doorsLabel: 'Choose your entrance',
    doors: {
      municipality: {
        title: 'Municipality',
        text: 'See who needs you today, and find the place that suits each person.',
        go: 'Go to the municipality’s page',
      },
      company: {
        title: 'Company',
        text: 'Tell where you have a place. Answer a proposal in one minute. Call when you need to.',
        go: 'Go to the company’s page',
      },
      education: {
        title: 'Education',
        text: 'Post courses, answer wishes for tailored ones, and give certificates for what people can do.',
        go: 'Go to your page',
      },
      citizen: {
        title: 'My page',
        text: 'See your courses, what you have learned and your certificates. You decide who may see what.',
        go: 'Go to my page',
      },
    },
  },
);
