import { texts } from '#kit/language/texts.ts';

/** Registering an opening on behalf of a workplace. */
export const registerText = texts(
  {
    title: 'Opret en plads',
    heading: (company: string) => `Opret en plads hos ${company}`,
    lead: 'Udfyld den sammen med virksomheden. Det bliver skrevet ned, at du gør det på dens vegne.',
    needsBuddy: 'Udpeg en buddy først',
    needsBuddyText: 'Hver plads har en buddy, der viser til rette.',
    nameBuddy: 'Udpeg en buddy',
    submit: 'Opret pladsen',
    cancel: 'Fortryd og gå tilbage',
    registered: (title: string) => `${title} er oprettet.`,
  },
  {
    title: 'Register an opening',
    heading: (company) => `Register an opening at ${company}`,
    lead: 'Fill it in together with the company. It is written down that you do it on its behalf.',
    needsBuddy: 'Name a buddy first',
    needsBuddyText: 'Every opening has a buddy who shows the ropes.',
    nameBuddy: 'Name a buddy',
    submit: 'Register the opening',
    cancel: 'Undo and go back',
    registered: (title) => `${title} is registered.`,
  },
);
