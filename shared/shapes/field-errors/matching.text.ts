/** What is said beside a field of a match meeting or a placement. */
export const matchingFieldErrors = {
  'watch-too-long': { da: 'En vagt varer højst et døgn.', en: 'A watch lasts at most a day.' },
  'watch-is-over': { da: 'Vagten er allerede forbi.', en: 'The watch is over already.' },
  'watch-reversed': { da: 'Vagten skal slutte, efter den begynder.', en: 'The watch has to end after it begins.' },
  'placeholder-unknown': {
    da: 'Et ord i { } står ikke på listen. Ret det, eller tag klammerne væk.',
    en: 'A word in { } is not on the list. Correct it or take the braces away.',
  },
  'placeholder-not-closed': {
    da: 'En klamme { eller } mangler sin anden. Skriv fx {virksomhed}.',
    en: 'A brace { or } lacks its other. Write for example {virksomhed}.',
  },
  'kind-has-an-opening': {
    da: 'En slags forløb kan kun begynde på én måde. Vælg den kun ét sted.',
    en: 'A kind of placement begins in one way only. Choose it in one place.',
  },
  'clause-stays': {
    da: 'Det afsnit kan ikke udelades.',
    en: 'That clause cannot be left out.',
  },
  'two-times-at-least': { da: 'Foreslå mindst to tider.', en: 'Propose two times at least.' },
  'link-to-meeting': {
    da: 'Sæt linket til mødet ind. Det begynder med https://',
    en: 'Put in the link to the meeting. It begins with https://',
  },
  'not-a-proposed-time': { da: 'Vælg en af de foreslåede tider.', en: 'Choose one of the proposed times.' },
  'answer-each-time': { da: 'Svar på hver tid.', en: 'Answer each time.' },
  'dates-reversed': { da: 'Slutdatoen skal ligge efter startdatoen.', en: 'The last day must be after the first.' },
  'paid-hours-above-hours': {
    da: 'De lønnede timer kan ikke være flere end timerne i alt.',
    en: 'The paid hours cannot be more than the hours in all.',
  },
  'opening-or-company': { da: 'Vælg en plads eller en virksomhed.', en: 'Choose an opening or a company.' },
  'already-at-opening': {
    da: 'Personen har allerede en plads her. Afslut den placering først.',
    en: 'The person has a place here already. End that placement first.',
  },
  'meeting-missing': {
    da: 'Hold et matchmøde først, og vælg det her.',
    en: 'Hold a match meeting first, and choose it here.',
  },
  'buddy-not-of-company': {
    da: 'Vælg en af virksomhedens egne buddyer.',
    en: 'Choose one of the company’s own buddies.',
  },
  'unknown-company': { da: 'Vælg en virksomhed i netværket.', en: 'Choose a company in the network.' },
  'too-long-ago': { da: 'Datoen ligger for langt tilbage.', en: 'The date is too long ago.' },
  'too-far-ahead': { da: 'Datoen ligger for langt ude i fremtiden.', en: 'The date is too far ahead.' },
  'not-yet': { da: 'Datoen er ikke kommet endnu.', en: 'The date has not come yet.' },
  'reason-for-otherwise': {
    da: 'Personen eller virksomheden har svaret noget andet. Skriv, hvorfor dit svar er det rigtige.',
    en: 'The person or the company said something else. Write why your answer is the right one.',
  },
  'before-start': { da: 'Datoen ligger før den første dag.', en: 'The date is before the first day.' },
  'not-begun': {
    da: 'Placeringen er ikke begyndt endnu. Sig i stedet, at den ikke blev til noget, så tæller den ikke med.',
    en: 'The placement has not begun. Say that it came to nothing instead, and it does not count.',
  },
  'has-begun': {
    da: 'Den første dag er kommet. Afslut placeringen, eller vælg, at personen aldrig mødte.',
    en: 'The first day has come. End the placement, or say that the person never came.',
  },
  'correct-instead': {
    da: 'Der er allerede en ændring fra den dag, og dagen er gået. Ret den med en begrundelse.',
    en: 'There is a change from that day already, and the day has passed. Correct it with a reason.',
  },
  'no-terms-from-that-day': { da: 'Der er ingen timer aftalt fra den dag.', en: 'No hours are agreed from that day.' },
  'after-a-change': {
    da: 'Den første dag skal ligge før den næste ændring.',
    en: 'The first day must be before the next change.',
  },
  'not-ended': { da: 'Placeringen er ikke afsluttet.', en: 'The placement has not ended.' },
  'check-answered-before': {
    da: 'Der er svaret på opfølgningen efter seks måneder før den dag. Tag svaret tilbage først.',
    en: 'The six-month check was answered before that day. Take the answer back first.',
  },
  'before-due': { da: 'Datoen ligger, før svaret skulle gives.', en: 'The date is before the answer was due.' },
  'reason-of-another-answer': {
    da: 'Vælg en grund, der passer til svaret.',
    en: 'Choose a reason that fits the answer.',
  },
  'say-why': { da: 'Skriv grunden med egne ord.', en: 'Write the reason in your own words.' },
  'time-passed': { da: 'Tiden er gået. Vælg en senere.', en: 'The time has passed. Choose a later one.' },
  'only-when-moving': {
    da: 'Foreslå kun tider, når mødet skal flyttes.',
    en: 'Propose times only to move the meeting.',
  },
  'ask-the-person-first': {
    da: 'Spørg personen først, og sæt kryds, når der er sagt ja. Eller lad feltet om hensyn stå tomt.',
    en: 'Ask the person first, and tick when they said yes. Or leave the field about considerations empty.',
  },
  'nothing-changed': { da: 'Der er ikke ændret noget.', en: 'Nothing is changed.' },
  'answer-one-question': {
    da: 'Svar på mindst ét spørgsmål.',
    en: 'Answer at least one question.',
  },
  'told-by-the-person': {
    da: 'Kun personen kan sige, hvad arbejdspladsen må vide.',
    en: 'Only the person can say what the workplace may know.',
  },
  'only-when-agreed': {
    da: 'Skriv kun, hvem der sagde ja, når I blev enige.',
    en: 'Write who said yes only where you agreed.',
  },
  'only-when-not-agreed': {
    da: 'Skriv kun en grund, når det ikke blev dette sted.',
    en: 'Write a reason only where it is not this place.',
  },
  'unknown-opening': {
    da: 'Vælg en plads, der er åben for jeres borgere.',
    en: 'Choose an opening that is open to your people.',
  },
  'weights-all-zero': {
    da: 'Noget skal tælle med. De fem tal skal give 100 tilsammen.',
    en: 'Something has to count. The five numbers must add up to 100.',
  },
  'weights-not-100': { da: 'De fem tal skal give 100 tilsammen.', en: 'The five numbers must add up to 100.' },
  'wishes-not-most': {
    da: 'Personens egne ønsker tæller ikke mest med de tal. Skriv, hvorfor.',
    en: 'The person’s own wishes do not count most with these numbers. Write why.',
  },
  'unknown-candidate': { da: 'Vælg en af jeres egne.', en: 'Choose one of your own people.' },
} as const;
