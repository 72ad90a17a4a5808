import { texts } from '#kit/language/texts.ts';

/** The company's first page. */
export const homeText = texts(
  {
    title: 'Hos jer i dag',
    greeting: (name: string) => `Hej ${name}. Ingen er hos jer endnu.`,
    nobody: 'Når en kandidat begynder, står det her',
    nobodyText: 'Så kan I se, hvem der kommer, hvem der er buddy, og hvem I kan ringe til.',
  },
  {
    title: 'With you today',
    greeting: (name) => `Hello ${name}. Nobody is with you yet.`,
    nobody: 'When a candidate begins, it stands here',
    nobodyText: 'Then you can see who comes, who the buddy is, and whom you can call.',
  },
);
