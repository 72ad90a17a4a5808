/** What is written of money for help at a workplace: to whoever drafted it, and to the company's contact. No names and no sums. */
export const compensationTemplates = {
  'compensation-granted': {
    da: {
      subject: 'Støtten er bevilget',
      lines: ['Den støtte, du har beskrevet, er bevilget. Virksomheden får besked.', 'Se den her:'],
    },
    en: {
      subject: 'The support is granted',
      lines: ['The support that you described is granted. The company is told.', 'See it here:'],
    },
  },
  'compensation-refused': {
    da: {
      subject: 'Støtten blev ikke bevilget',
      lines: [
        'Den støtte, du har beskrevet, blev ikke bevilget. Du kan læse hvorfor, rette den og sende den igen.',
        'Læs hvorfor her:',
      ],
    },
    en: {
      subject: 'The support was not granted',
      lines: [
        'The support that you described was not granted. You can read why, change it and send it again.',
        'Read why here:',
      ],
    },
  },
  'compensation-company-granted': {
    da: {
      subject: 'Kommunen betaler for jeres hjælp',
      lines: [
        'Kommunen har bevilget støtte til den hjælp, I giver på arbejdspladsen. Log ind og se, hvad der bliver betalt hvornår.',
        'Se støtten her:',
      ],
    },
    en: {
      subject: 'The municipality pays for your help',
      lines: [
        'The municipality has granted support for the help that you give at the workplace. Sign in to see what is paid when.',
        'See the support here:',
      ],
    },
  },
  'compensation-company-stopped': {
    da: {
      subject: 'Kommunens støtte til jer stopper',
      lines: [
        'Kommunens støtte til jeres hjælp på arbejdspladsen stopper. Log ind og se den sidste dag, og hvad der bliver betalt. Ring til os, hvis det kommer på tværs.',
        'Se støtten her:',
      ],
    },
    en: {
      subject: 'The municipality’s support for you stops',
      lines: [
        'The municipality’s support for your help at the workplace stops. Sign in to see the last day and what is paid. Call us if it comes at a bad time.',
        'See the support here:',
      ],
    },
  },
} as const;
