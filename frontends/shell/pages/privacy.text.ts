import { texts } from '#kit/language/texts.ts';

/** The privacy page. */
export const privacyText = texts(
  {
    title: 'Dine oplysninger hører til hos dig og din kommune',
    lead: 'Kommunen er ansvarlig for dem. Her står, hvad vi gemmer, hvem der kan se det, og hvad du kan kræve.',
    parts: {
      kept: 'Det gemmer kommunen',
      keptText:
        'Dit navn, CPR-nummer, telefon og e-mail, hvad du gerne vil, hvad der skal passe, aftaler, og hvad der skete. CPR-nummeret ligger krypteret og står aldrig i en adresse, en log eller en besked.',
      seen: 'Det kan andre se',
      seenText:
        'En virksomhed ser kun dine ønsker og behov, og kun når du har sagt ja. Den får først dit navn, når I begge vil mødes. Andre kommuner ser intet om dig.',
      logged: 'Vi skriver op, hver gang nogen ser noget om dig',
      loggedText: 'Du kan selv læse listen: hvem, hvornår og hvorfor.',
      loggedLink: 'Se, hvem der har set dine oplysninger',
      rules: 'Forslag laves efter regler, du kan læse',
      rulesText:
        'Vi sammenligner dine ønsker og behov med det, pladsen kan. Navn, køn, alder og oprindelse tæller ikke med. Ingen maskine gætter på dine chancer, og ingen plads er aftalt før et matchmøde.',
      rights: 'Det kan du kræve',
      rightsText:
        'Du kan få at vide, hvad der står om dig, få rettet fejl, trække et ja tilbage og klage. Tal med din sagsbehandler eller kommunens databeskyttelsesrådgiver. Du kan klage til Datatilsynet.',
      device: 'På din egen enhed',
      deviceText:
        'Vi gemmer, at du er logget ind, hvilket sprog du læser, dine filtre og dine kladder. CPR-numre gemmes aldrig på enheden. Vi følger dig ikke, og der er ingen reklamer.',
    },
  },
  {
    title: 'Your details belong with you and your municipality',
    lead: 'The municipality is responsible for them. Here is what we keep, who can see it, and what you can demand.',
    parts: {
      kept: 'What the municipality keeps',
      keptText:
        'Your name, CPR number, telephone and e-mail, what you would like, what has to suit, appointments, and what happened. The CPR number is encrypted and never stands in an address, a log or a message.',
      seen: 'What others can see',
      seenText:
        'A company sees only your wishes and needs, and only when you have said yes. It gets your name when you both want to meet. Other municipalities see nothing about you.',
      logged: 'We write down each time somebody sees something about you',
      loggedText: 'You can read the list yourself: who, when and why.',
      loggedLink: 'See who has looked at your details',
      rules: 'Proposals follow rules you can read',
      rulesText:
        'We compare your wishes and needs with what the place can do. Name, sex, age and origin do not count. No machine guesses your chances, and no place is agreed before a match meeting.',
      rights: 'What you can demand',
      rightsText:
        'You can learn what is written about you, have mistakes corrected, take back a yes, and complain. Talk to your caseworker or the municipality’s data protection officer. You can complain to Datatilsynet.',
      device: 'On your own device',
      deviceText:
        'We keep that you are signed in, the language you read, your filters and your drafts. CPR numbers are never kept on the device. We do not follow you, and there are no advertisements.',
    },
  },
);
