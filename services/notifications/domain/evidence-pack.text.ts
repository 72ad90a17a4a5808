/** What is written of a description of how somebody works. */
export const evidencePackTemplates = {
  'evidence-pack-to-read': {
    da: {
      subject: 'Læs, hvad der står om dit arbejde',
      lines: [
        'Kommunen har skrevet en beskrivelse af, hvordan du arbejder. Du læser den først.',
        'Læs den i ro og mag senest {day}. Du kan skrive en kommentar, bede om en rettelse eller bede om at læse den sammen med nogen.',
        'Log ind, og læs den her:',
      ],
    },
    en: {
      subject: 'Read what is written about your work',
      lines: [
        'The municipality has written a description of how you work. You read it first.',
        'Read it in peace by {day}. You can write a comment, ask for a correction, or ask to read it with somebody.',
        'Sign in and read it here:',
      ],
    },
    uk: {
      subject: 'Прочитайте, що написано про вашу роботу',
      lines: [
        'Муніципалітет описав, як ви працюєте. Ви читаєте це першими.',
        'Прочитайте спокійно до {day}. Ви можете написати коментар, попросити виправити або прочитати разом із кимось.',
        'Увійдіть і прочитайте тут:',
      ],
    },
  },
  'evidence-pack-commented': {
    da: {
      subject: 'En person har læst beskrivelsen af sit arbejde',
      lines: ['Personen har læst beskrivelsen og svaret. Nu kan den udstedes.', 'Se svaret her:'],
    },
    en: {
      subject: 'Somebody has read the description of their work',
      lines: ['The person has read the description and answered. It can be issued now.', 'See the answer here:'],
    },
  },
  'evidence-pack-correction-asked': {
    da: {
      subject: 'En person beder om en rettelse i beskrivelsen af sit arbejde',
      lines: [
        'Personen har læst beskrivelsen og beder om en rettelse. Ret den, eller svar hvorfor ikke.',
        'Se, hvad der står:',
      ],
    },
    en: {
      subject: 'Somebody asks for a correction in the description of their work',
      lines: [
        'The person has read the description and asks for a correction. Correct it, or answer why not.',
        'See what it says:',
      ],
    },
  },
  'evidence-pack-together-asked': {
    da: {
      subject: 'En person vil læse beskrivelsen af sit arbejde sammen med dig',
      lines: ['Personen vil gerne læse beskrivelsen sammen med dig. Ring, og find en tid.', 'Åbn beskrivelsen her:'],
    },
    en: {
      subject: 'Somebody wants to read the description of their work with you',
      lines: [
        'The person would like to read the description with you. Call them and find a time.',
        'Open the description here:',
      ],
    },
  },
  'evidence-pack-unread': {
    da: {
      subject: 'Fristen for at læse en beskrivelse er gået',
      lines: [
        'Personen har ikke svaret inden fristen. Beskrivelsen kan udstedes, og det står i den. Ring gerne først.',
        'Åbn beskrivelsen her:',
      ],
    },
    en: {
      subject: 'The time for reading a description has passed',
      lines: [
        'The person has not answered in time. The description can be issued, and says so. Rather call first.',
        'Open the description here:',
      ],
    },
  },
} as const;
