import { texts } from '#kit/language/texts.ts';

/** Sending a request to institutions, the first time and after everybody said no. */
export const sendText = texts(
  {
    send: 'Send til uddannelsesstederne',
    sendAgain: 'Spørg dem',
    sendSame: 'Spørg de samme igen',
    chooseOthers: 'Vælg, hvem vi ellers spørger',
    allDeclined: 'Alle, der blev spurgt, har sagt nej.',
    sendText: 'De ser behovet og arbejdspladsen. De ser ikke, hvem det er til.',
    sendAsks: (names: string) => `Spørger ${names}.`,
    sendAnyone: 'Spørger alle uddannelsessteder, der kan.',
    sent: 'Sendt. De har fem hverdage til at svare.',
  },
  {
    send: 'Send to the institutions',
    sendAgain: 'Ask them',
    sendSame: 'Ask the same again',
    chooseOthers: 'Choose whom else we ask',
    allDeclined: 'Everybody who was asked has said no.',
    sendText: 'They see the need and the workplace. They do not see whom it is for.',
    sendAsks: (names) => `Asks ${names}.`,
    sendAnyone: 'Asks every institution that can.',
    sent: 'Sent. They have five business days to answer.',
  },
);
