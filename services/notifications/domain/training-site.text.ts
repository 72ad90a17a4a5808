/** The words of e-mails about orders at training sites: to the site, and to the municipality's own. */
export const trainingSiteTemplates = {
  'training-site-order-placed': {
    da: {
      subject: 'En kommune har bestilt et forløb hos jer',
      lines: [
        'En kommune har bestilt et forløb hos jer med start {day}.',
        'Se, hvem det er, og hvad målet er, og svar ja eller nej. Et hurtigt svar betyder meget for den, der venter.',
        'Svar her:',
      ],
    },
    en: {
      subject: 'A municipality has ordered a course at your site',
      lines: [
        'A municipality has ordered a course at your site that begins {day}.',
        'See who it is and what the goal is, and say yes or no. A quick answer means much to whoever waits.',
        'Answer here:',
      ],
    },
  },
  'training-site-order-visit-not-held': {
    da: {
      subject: 'Et besøg på et uddannelsessted er ikke holdt',
      lines: [
        'Uddannelsesstedet har sagt ja til et forløb, men besøget er ikke skrevet som holdt. Fristen var {day}.',
        'Ring til ungekoordinatoren, og aftal en dag. Se forløbet her:',
      ],
    },
    en: {
      subject: 'A visit to a training site was not held',
      lines: [
        'The training site has accepted a course, but no visit is registered. It was due {day}.',
        'Call the youth coordinator and agree on a day. See the course here:',
      ],
    },
  },
  'training-site-order-evaluation-due': {
    da: {
      subject: 'Et evalueringsmøde er på tide',
      lines: [
        'Opstarten i et forløb på et uddannelsessted varede til {day}, og evalueringsmødet er ikke skrevet endnu.',
        'Hold mødet sammen med den unge og ungekoordinatoren, og læg planen. Se forløbet her:',
      ],
    },
    en: {
      subject: 'An evaluation meeting is due',
      lines: [
        'The start-up period of a course at a training site lasted until {day}, and no evaluation meeting is registered yet.',
        'Hold the meeting with the young person and the youth coordinator, and make the plan. See the course here:',
      ],
    },
  },
  'training-site-order-ending-soon': {
    da: {
      subject: 'Et forløb på et uddannelsessted slutter snart',
      lines: [
        'Et forløb på et uddannelsessted slutter om to uger.',
        'Aftal det næste skridt med personen, eller forlæng forløbet. Se det her:',
      ],
    },
    en: {
      subject: 'A course at a training site ends soon',
      lines: [
        'A course at a training site ends in two weeks.',
        'Agree on the next step with the person, or prolong the course. See it here:',
      ],
    },
  },
} as const;
