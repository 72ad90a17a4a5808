import { texts } from '#kit/language/texts.ts';

/** The question half a year after the first paid work. */
export const stillThereText = texts(
  {
    title: 'Er du der stadig?',
    loading: 'Henter spørgsmålet',
    nothing: 'Der er ikke noget at svare på',
    nothingText: 'Et halvt år efter, at du begynder i job, spørger vi, om du er der stadig.',
    why: 'Vi spørger, fordi vi vil lære, hvad der virker. Dit svar tæller i kommunens tal uden dit navn. Det ændrer ikke dine penge og er ikke en melding om din rådighed. Arbejdspladsen læser det ikke.',
    at: (company: string) => `Er du stadig hos ${company}?`,
    began: (day: string) => `Du begyndte ${day}.`,
    settled: 'Spørgsmålet er afsluttet. Tak.',
    saved: 'Tak. Dit svar er sendt.',
    form: {
      ask: 'Hvordan er det nu?',
      says: { still: 'Ja, jeg er der stadig', 'another-job': 'Nej, jeg har et andet job', not: 'Nej, jeg er der ikke' },
      since: 'Hvornår holdt du op? Hvis du husker det',
      words: 'Vil du sige lidt mere? Kun kommunen læser det.',
      send: 'Send mit svar',
      errors: {
        says: { missing: 'Vælg et svar' },
        on: { 'not-a-date': 'Skriv dagen, fx 1. marts eller 1-3-2027' },
      },
    },
    words: {
      youSaid: 'Du svarede:',
      sinceDay: (day: string) => `Fra ${day}.`,
      onItsWay: 'På vej til kommunen',
      correct: 'Ret dit svar',
      leave: 'Lad det stå, som det var',
      because: {
        'settled-already': 'Spørgsmålet var allerede afsluttet, da dit svar kom. Er det forkert, så ring til os.',
        'not-asked-any-more': 'Der bliver ikke spurgt mere om den plads.',
        'said-meanwhile': 'Du havde allerede svaret.',
      },
    },
  },
  {
    title: 'Are you still there?',
    loading: 'Loading the question',
    nothing: 'There is nothing to answer',
    nothingText: 'Half a year after you begin a job we ask whether you are still there.',
    why: 'We ask because we want to learn what works. Your answer counts in the municipality’s figures without your name. It does not change your money and says nothing about your availability. The workplace does not read it.',
    at: (company) => `Are you still at ${company}?`,
    began: (day) => `You began ${day}.`,
    settled: 'The question is closed. Thank you.',
    saved: 'Thank you. Your answer is sent.',
    form: {
      ask: 'How is it now?',
      says: { still: 'Yes, I am still there', 'another-job': 'No, I have another job', not: 'No, I am not there' },
      since: 'When did you stop? If you remember',
      words: 'Would you like to say a little more? Only the municipality reads it.',
      send: 'Send my answer',
      errors: {
        says: { missing: 'Choose an answer' },
        on: { 'not-a-date': 'Write the day, e.g. 1 March or 1-3-2027' },
      },
    },
    words: {
      youSaid: 'You answered:',
      sinceDay: (day) => `From ${day}.`,
      onItsWay: 'On its way to the municipality',
      correct: 'Change your answer',
      leave: 'Leave it as it was',
      because: {
        'settled-already': 'The question was closed already when your answer came. If it is wrong, call us.',
        'not-asked-any-more': 'Nobody is asked about that place any more.',
        'said-meanwhile': 'You had answered already.',
      },
    },
  },
  'stillThereText',
);
