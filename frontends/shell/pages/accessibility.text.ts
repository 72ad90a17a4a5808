import { texts } from '#kit/language/texts.ts';

/** The accessibility statement. */
export const accessibilityText = texts(
  {
    title: 'Alle skal kunne bruge Fodfæste',
    lead: 'Vi bygger efter WCAG 2.1 på niveau AA og prøver siderne med tastatur, skærmlæser og stor skrift.',
    can: 'Det kan du regne med',
    canList: [
      'Alt kan betjenes med tastatur, og du kan altid se, hvor du er.',
      'Tekst og felter kan forstørres til det dobbelte, uden at noget forsvinder.',
      'Intet siges kun med farve. Der står altid et ord ved siden af.',
      'Fejl i en formular bliver nævnt samlet, og hver fører hen til sit felt.',
      'Sider, der bevæger sig, står stille, hvis du har bedt din enhed om det.',
    ],
    known: 'Det ved vi, at vi mangler',
    knownText:
      'Vi har ikke fået siderne prøvet af en uvildig endnu. Det sker, før en kommune tager dem i brug, og resultatet kommer til at stå her.',
    tell: 'Fortæl os, hvad der ikke virker',
    tellText: 'Skriv til den kommune, du hører til. Så retter vi det, eller finder en anden vej til det, du skulle.',
    complain: 'Får du ikke et svar, du kan bruge, kan du klage til Digitaliseringsstyrelsen.',
  },
  {
    title: 'Everybody should be able to use Fodfæste',
    lead: 'We build to WCAG 2.1, level AA, and try the pages with keyboard, screen reader and large type.',
    can: 'What you can count on',
    canList: [
      'Everything works with a keyboard, and you can always see where you are.',
      'Text and fields can be enlarged to double size without anything disappearing.',
      'Nothing is said by colour alone. There is always a word beside it.',
      'Errors in a form are named together, and each leads to its field.',
      'Pages that move stand still if you have asked your device for it.',
    ],
    known: 'What we know is missing',
    knownText:
      'The pages have not yet been tried by somebody independent. That happens before a municipality takes them into use, and the result will stand here.',
    tell: 'Tell us what does not work',
    tellText: 'Write to the municipality you belong to. We will correct it, or find another way to what you needed.',
    complain: 'If you get no answer you can use, you can complain to the Danish Agency for Digital Government.',
  },
);
