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
    why: 'Why',
    ask: 'Does something look wrong?',
    askText:
      'Talk to your caseworker, or write to the municipality’s data protection officer. You can also complain to Datatilsynet.',
  },
);
