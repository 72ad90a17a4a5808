/** What whoever is called to a match meeting is told of it: the person, the company and the municipality’s own. */
export const meetingTemplates = {
  'match-meeting-called': {
    da: {
      subject: 'Matchmøde {day} kl. {time}',
      lines: [
        'Du er inviteret til et matchmøde om en plads hos {company}.',
        'Tid: {day} kl. {time}. Det varer {minutes} minutter.',
        'Sted: {place}.',
        'På mødet taler I om opgaverne, tiderne og om, hvilken støtte der er brug for.',
        'Mødet ligger i den vedhæftede kalenderfil.',
      ],
    },
    en: {
      subject: 'Match meeting {day} at {time}',
      lines: [
        'You are invited to a match meeting about a place at {company}.',
        'Time: {day} at {time}. It lasts {minutes} minutes.',
        'Place: {place}.',
        'At the meeting you talk about the tasks, the hours and what support is needed.',
        'The meeting is in the attached calendar file.',
      ],
    },
    uk: {
      subject: 'Зустріч щодо місця: {day}, {time}',
      lines: [
        'Вас запрошено на зустріч щодо місця в компанії {company}.',
        'Час: {day}, {time}. Зустріч триває {minutes} хв.',
        'Місце: {place}.',
        'На зустрічі ви поговорите про завдання, години роботи та про те, яка підтримка потрібна.',
        'Зустріч є у файлі календаря в додатку.',
      ],
    },
  },
  'match-meeting-moved': {
    da: {
      subject: 'Ændret: matchmøde {day} kl. {time}',
      lines: [
        'Matchmødet om en plads hos {company} er ændret.',
        'Nu er det: {day} kl. {time}. Det varer {minutes} minutter.',
        'Sted: {place}.',
        'Den vedhæftede kalenderfil retter mødet i din kalender.',
      ],
    },
    en: {
      subject: 'Changed: match meeting {day} at {time}',
      lines: [
        'The match meeting about a place at {company} has changed.',
        'It is now: {day} at {time}. It lasts {minutes} minutes.',
        'Place: {place}.',
        'The attached calendar file corrects the meeting in your calendar.',
      ],
    },
    uk: {
      subject: 'Змінено: зустріч щодо місця {day}, {time}',
      lines: [
        'Зустріч щодо місця в компанії {company} змінено.',
        'Тепер вона: {day}, {time}. Зустріч триває {minutes} хв.',
        'Місце: {place}.',
        'Файл календаря в додатку виправляє зустріч у вашому календарі.',
      ],
    },
  },
  'match-meeting-cancelled': {
    da: {
      subject: 'Aflyst: matchmøde {day} kl. {time}',
      lines: [
        'Matchmødet om en plads hos {company} {day} kl. {time} er aflyst.',
        'Du hører fra os, hvis der bliver aftalt en ny tid.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'Cancelled: match meeting {day} at {time}',
      lines: [
        'The match meeting about a place at {company} on {day} at {time} is cancelled.',
        'You will hear from us if a new time is agreed.',
        'The attached calendar file removes the meeting from your calendar.',
      ],
    },
    uk: {
      subject: 'Скасовано: зустріч щодо місця {day}, {time}',
      lines: [
        'Зустріч щодо місця в компанії {company} скасовано: {day}, {time}.',
        'Ми повідомимо вам, якщо буде домовлено про новий час.',
        'Файл календаря в додатку вилучає зустріч із вашого календаря.',
      ],
    },
  },
  'match-meeting-declined': {
    da: {
      subject: 'Afbud: matchmøde {day} kl. {time}',
      lines: [
        '{company} har meldt afbud, så matchmødet {day} kl. {time} er aflyst.',
        'Du hører fra os, hvis der bliver aftalt en ny tid eller et andet sted.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'Declined: match meeting {day} at {time}',
      lines: [
        '{company} has declined, so the match meeting on {day} at {time} is cancelled.',
        'You will hear from us if a new time or another place is agreed.',
        'The attached calendar file removes the meeting from your calendar.',
      ],
    },
    uk: {
      subject: 'Компанія не зможе: зустріч щодо місця {day}, {time}',
      lines: [
        'Компанія {company} відмовилася від зустрічі, тому її скасовано: {day}, {time}.',
        'Ми повідомимо вам, якщо буде домовлено про новий час або інше місце.',
        'Файл календаря в додатку вилучає зустріч із вашого календаря.',
      ],
    },
  },
  'match-meeting-called-off': {
    da: {
      subject: 'Aflyst: matchmøde {day} kl. {time}',
      lines: [
        'Matchmødet om en plads hos {company} {day} kl. {time} er aflyst. Der kommer ikke en ny tid.',
        'Ring gerne til kommunen, hvis der er noget, I vil tale om.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'Cancelled: match meeting {day} at {time}',
      lines: [
        'The match meeting about a place at {company} on {day} at {time} is cancelled. There will be no new time.',
        'Do call the municipality if there is anything you would like to talk about.',
        'The attached calendar file removes the meeting from your calendar.',
      ],
    },
    uk: {
      subject: 'Скасовано: зустріч щодо місця {day}, {time}',
      lines: [
        'Зустріч щодо місця в компанії {company} скасовано: {day}, {time}. Нового часу не буде.',
        'Телефонуйте до муніципалітету, якщо хочете про щось поговорити.',
        'Файл календаря в додатку вилучає зустріч із вашого календаря.',
      ],
    },
  },
  'match-meeting-effort-ended': {
    da: {
      subject: 'Aflyst: matchmøde {day} kl. {time}',
      lines: [
        'Dit forløb hos os er afsluttet. Derfor er matchmødet om en plads hos {company} {day} kl. {time} aflyst.',
        'Du skal ikke gøre noget. Ring til din kontaktperson i kommunen, hvis du vil tale om det.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'Cancelled: match meeting {day} at {time}',
      lines: [
        'Your effort with us has ended. Therefore the match meeting about a place at {company} on {day} at {time} is cancelled.',
        'You need not do anything. Call your contact in the municipality if you would like to talk about it.',
        'The attached calendar file removes the meeting from your calendar.',
      ],
    },
    uk: {
      subject: 'Скасовано: зустріч щодо місця {day}, {time}',
      lines: [
        'Ваша програма в нас завершилася. Тому зустріч щодо місця в компанії {company} скасовано: {day}, {time}.',
        'Вам нічого не треба робити. Зателефонуйте своїй контактній особі в муніципалітеті, якщо хочете про це поговорити.',
        'Файл календаря в додатку вилучає зустріч із вашого календаря.',
      ],
    },
  },
  'match-meeting-taken-off': {
    da: {
      subject: 'Du skal ikke med til matchmødet {day} kl. {time}',
      lines: [
        'Du skal ikke længere med til matchmødet om en plads hos {company} {day} kl. {time}.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'You need not come to the match meeting {day} at {time}',
      lines: [
        'You no longer take part in the match meeting about a place at {company} on {day} at {time}.',
        'The attached calendar file removes the meeting from your calendar.',
      ],
    },
    uk: {
      subject: 'Вам не треба приходити на зустріч: {day}, {time}',
      lines: [
        'Ви більше не берете участі в зустрічі щодо місця в компанії {company}: {day}, {time}.',
        'Файл календаря в додатку вилучає зустріч із вашого календаря.',
      ],
    },
  },
} as const;
