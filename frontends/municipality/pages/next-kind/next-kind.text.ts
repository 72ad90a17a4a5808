import { texts } from '#kit/language/texts.ts';
import { genitive } from '#kit/language/words-in-line.ts';

/** On to the next kind in one act, and another buddy where one has left. */
export const nextKindText = texts(
  {
    open: 'Videre til næste skridt',
    title: (name: string, company: string) => `${genitive(name)} næste skridt hos ${company}`,
    lead: 'Det, I har aftalt, er skrevet ind. Ret kun det, der bliver anderledes. Øverst ser du, hvad skridtet kræver.',
    save: 'Tag skridtet',
    notBothYes:
      'Personen og virksomheden skal først begge have sagt ja til det, de forventer af hinanden. Det gør de på matchmødet.',
    toMatch: 'Gå til match',
    after: 'Sådan går det videre',
    holds: 'Det er skrevet ind, og virksomheden kan se det.',
    drafted: (number: string) =>
      `Aftalen (udgave ${number}) er en kladde. Læs den igennem, og send den, så alle kan skrive under.`,
    notDrafted: 'Der er ikke skrevet en aftale endnu. Skriv den, så alle kan skrive under.',
    asked: (day: string) => `Vi spørger ${day}, om jobbet holder. Så er der gået seks måneder.`,
    toAgreement: 'Åbn aftalen',
    close: 'Luk',
    left: {
      title: 'Buddyen er stoppet hos virksomheden',
      text: (name: string) => `Find en anden sammen med virksomheden, og fortæl det til ${name}.`,
      noOther: 'Virksomheden har ingen anden buddy endnu. Ring til dem, og bed dem om at udpege en.',
      choose: 'Vælg en anden buddy',
      dialog: (name: string, company: string) => `Hvem er ${genitive(name)} nye buddy hos ${company}?`,
      lead: 'Alt andet bliver, som det er. Aftalen får et tillæg, som alle skriver under på.',
      save: 'Gem den nye buddy',
    },
  },
  {
    open: 'On to the next step',
    title: (name, company) => `${genitive(name)} next step at ${company}`,
    lead: 'What you have agreed is filled in. Change only what becomes different. At the top you see what the step takes.',
    save: 'Take the step',
    notBothYes:
      'First the person and the company must both have said yes to what they expect of each other. They do that at the match meeting.',
    toMatch: 'Go to match',
    after: 'What happens next',
    holds: 'It is written down, and the company can see it.',
    drafted: (number) =>
      `The agreement (version ${number}) is a draft. Read it through and send it, so that everybody can sign.`,
    notDrafted: 'No agreement is written yet. Write it, so that everybody can sign.',
    asked: (day) => `We ask ${day} whether the job lasts. Then six months have passed.`,
    toAgreement: 'Open the agreement',
    close: 'Close',
    left: {
      title: 'The buddy has left the company',
      text: (name) => `Find another together with the company, and tell ${name}.`,
      noOther: 'The company has no other buddy yet. Call them and ask them to name one.',
      choose: 'Choose another buddy',
      dialog: (name, company) => `Who is ${genitive(name)} new buddy at ${company}?`,
      lead: 'Everything else stays as it is. The agreement gets an amendment that everybody signs.',
      save: 'Save the new buddy',
    },
  },
);
