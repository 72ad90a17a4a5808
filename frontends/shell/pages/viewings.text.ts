import { texts } from '#kit/language/texts.ts';

/** Who has seen my details. */
export const viewingsText = texts(
  {
    title: 'Hvem har set mine oplysninger?',
    lead: 'Hver gang nogen åbner noget om dig, bliver det skrevet op her.',
    loading: 'Henter, hvem der har set dine oplysninger',
    none: 'Ingen har set dine oplysninger endnu',
    noneText: 'Når en sagsbehandler eller en anden åbner noget om dig, kommer det til at stå her.',
    as: (role: string, place: string) => `${role}, ${place}`,
    someone: 'En, vi ikke kender navnet på',
    done: {
      'open-candidate': 'Åbnede din side.',
      'list-work': 'Så dit navn på en liste.',
      'search-candidates': 'Fandt dit navn i en søgning.',
      'name-candidates': 'Så dit navn på en liste.',
      'list-history': 'Læste, hvad der er sket i dit forløb.',
      'reveal-cpr': 'Så dit CPR-nummer.',
      'refer-candidate': 'Henviste dig.',
      'hold-first-conversation': 'Skrev jeres samtale ned.',
      'change-card': 'Ændrede, om virksomheder må se dit kort.',
      'change-owner': 'Gav dig en ny kontaktperson.',
      'set-next-step': 'Skrev dit næste skridt.',
      'close-candidate': 'Afsluttede dit forløb.',
      'reopen-candidate': 'Åbnede dit forløb igen.',
      'propose-openings': 'Så steder, der kan passe til dig.',
      'propose-candidates': 'Så, om du kan passe til en plads.',
      'call-match-meeting': 'Aftalte et matchmøde.',
      'hold-match-meeting': 'Skrev ned, hvad I aftalte på matchmødet.',
      'answer-match-meeting': 'Svarede på et matchmøde med dig.',
      'keep-meeting-time': 'Fastholdt tiden for et matchmøde.',
      'start-placement': 'Skrev, at du begyndte på en plads.',
      'open-placement': 'Åbnede aftalen om din plads.',
      'list-company-people': 'Så dit fornavn i virksomheden.',
      'take-in-event': 'Gemte en ændring.',
    },
    other: 'Så eller ændrede noget om dig.',
    why: 'Hvorfor',
    ask: 'Ser noget forkert ud?',
    askText:
      'Tal med din sagsbehandler, eller skriv til kommunens databeskyttelsesrådgiver. Du kan også klage til Datatilsynet.',
  },
  {
    title: 'Who has seen my details?',
    lead: 'Each time somebody opens something about you, it is written down here.',
    loading: 'Loading who has seen your details',
    none: 'Nobody has seen your details yet',
    noneText: 'When a caseworker or somebody else opens something about you, it will stand here.',
    as: (role, place) => `${role}, ${place}`,
    someone: 'Somebody whose name we do not know',
    done: {
      'open-candidate': 'Opened your page.',
      'list-work': 'Saw your name in a list.',
      'search-candidates': 'Found your name in a search.',
      'name-candidates': 'Saw your name in a list.',
      'list-history': 'Read what has happened in your effort.',
      'reveal-cpr': 'Saw your CPR number.',
      'refer-candidate': 'Referred you.',
      'hold-first-conversation': 'Wrote down your conversation.',
      'change-card': 'Changed whether companies may see your card.',
      'change-owner': 'Gave you a new contact person.',
      'set-next-step': 'Wrote your next step.',
      'close-candidate': 'Closed your effort.',
      'reopen-candidate': 'Opened your effort again.',
      'propose-openings': 'Saw places that may suit you.',
      'propose-candidates': 'Saw whether you may suit a place.',
      'call-match-meeting': 'Arranged a match meeting.',
      'hold-match-meeting': 'Wrote down what you agreed at the match meeting.',
      'answer-match-meeting': 'Answered about a match meeting with you.',
      'keep-meeting-time': 'Kept the time of a match meeting.',
      'start-placement': 'Wrote that you began at a place.',
      'open-placement': 'Opened the agreement about your place.',
      'list-company-people': 'Saw your first name in the company.',
      'take-in-event': 'Kept a change.',
    },
    other: 'Saw or changed something about you.',
    why: 'Why',
    ask: 'Does something look wrong?',
    askText:
      'Talk to your caseworker, or write to the municipality’s data protection officer. You can also complain to Datatilsynet.',
  },
);

/** What somebody did, in plain words; an action we have no words for is still told. */
export function whatWasDone(action: string): string {
  const done: Readonly<Record<string, string>> = viewingsText().done;
  return done[action] ?? viewingsText().other;
}
