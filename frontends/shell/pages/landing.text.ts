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
      citizen: {
        title: 'Min side',
        text: 'Se, hvem der har set dine oplysninger, og hvorfor. Du bestemmer, hvad virksomheder må se.',
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
      citizen: {
        title: 'My page',
        text: 'See who has looked at your details, and why. You decide what companies may see.',
        go: 'Go to my page',
      },
    },
  },
);
