/** What a rule comes to, in a sentence; the names in braces are dates and numbers. */
export const findingText = {
  'hours-within': {
    da: 'I alt er der {hours} timer om ugen. Fuld tid er {limit}.',
    en: 'In all there are {hours} hours a week. Full time is {limit}.',
  },
  'hours-beyond': {
    da: 'Sammen med de andre pladser bliver det {hours} timer om ugen fra {on}. Det må højst være {limit}.',
    en: 'With the other places it comes to {hours} hours a week from {on}. It may be at most {limit}.',
  },
  'length-within': {
    da: 'Den varer fra {from} til {until}. Den må vare {length}, til {limitOn}.',
    en: 'It lasts from {from} until {until}. It may last {length}, until {limitOn}.',
  },
  'length-open': {
    da: 'Den løber fra {from} og har ingen sidste dag. Den må vare {length}: senest {limitOn} skal den slutte, eller den skal forlænges med en grund.',
    en: 'It runs from {from} and has no last day. It may last {length}: by {limitOn} it must end, or be prolonged with a reason.',
  },
  'length-near': {
    da: 'Den må vare {length}, og det er den {limitOn}. Aftal, om den slutter, eller om den skal forlænges med en grund.',
    en: 'It may last {length}, and that is {limitOn}. Agree whether it ends, or is to be prolonged with a reason.',
  },
  'length-beyond': {
    da: 'Den varer fra {from} til {until}. Den må vare {length}, til {limitOn}. Det er {days} dage for længe.',
    en: 'It lasts from {from} until {until}. It may last {length}, until {limitOn}. That is {days} days too long.',
  },
  'length-run-past': {
    da: 'Den løber fra {from} og skulle være slut {limitOn}: den må vare {length}. Det er {days} dage for længe.',
    en: 'It runs from {from} and should have ended {limitOn}: it may last {length}. That is {days} days too long.',
  },
  'length-allowed': {
    da: 'Den varer længere end {length}. Der er givet lov til {limitOn}.',
    en: 'It lasts longer than {length}. That is allowed until {limitOn}.',
  },
  'ratio-within': {
    da: 'Virksomheden har {employees} ordinært ansatte og må have {most} med støtte, talt som fuld tid. Med den her svarer det til {people}, som vi kender til. Spørg, om der kommer nogen fra andre kommuner.',
    en: 'The company has {employees} ordinary employees and may have {most} with support, counted as full time. With this one it comes to {people} that we know of. Ask whether anybody comes from other municipalities.',
  },
  'ratio-beyond': {
    da: 'Virksomheden har {employees} ordinært ansatte og må have {most} med støtte, talt som fuld tid. Med den her svarer det til {people}.',
    en: 'The company has {employees} ordinary employees and may have {most} with support, counted as full time. With this one it comes to {people}.',
  },
  'ratio-allowed': {
    da: 'Virksomheden har flere med støtte, end reglen giver plads til. Der er givet lov til det til {limitOn}.',
    en: 'The company has more people with support than the rule has room for. That is allowed until {limitOn}.',
  },
  'ratio-not-known': {
    da: 'Vi ved ikke, hvor mange ordinært ansatte virksomheden har. Spørg den, og skriv svaret.',
    en: 'We do not know how many ordinary employees the company has. Ask it, and write the answer.',
  },
  'ratio-said-long-ago': {
    da: 'Virksomheden svarede {saidOn}, at den har {employees} ordinært ansatte. Det er for længe siden. Spørg igen.',
    en: 'The company answered {saidOn} that it has {employees} ordinary employees. That is too long ago. Ask again.',
  },
  'additional-kept': {
    da: 'Ansættelsen gør virksomheden én større, svarede den {saidOn}.',
    en: 'The employment makes the company one more, it answered {saidOn}.',
  },
  'additional-broken': {
    da: 'Ansættelsen gør ikke virksomheden større, svarede den {saidOn}. Så kan der ikke gives løntilskud.',
    en: 'The employment does not make the company larger, it answered {saidOn}. Then no subsidy can be given.',
  },
  'additional-allowed': {
    da: 'Ansættelsen gør ikke virksomheden større. Der er givet lov til det til {limitOn}.',
    en: 'The employment does not make the company larger. That is allowed until {limitOn}.',
  },
  'additional-not-known': {
    da: 'Vi ved ikke, om ansættelsen gør virksomheden én større. Spørg den, og skriv svaret.',
    en: 'We do not know whether the employment makes the company one more. Ask it, and write the answer.',
  },
  'representative-agrees': {
    da: 'Medarbejdernes repræsentant sagde ja {saidOn}.',
    en: 'The employees’ representative said yes {saidOn}.',
  },
  'representative-none': {
    da: 'Arbejdspladsen har ingen medarbejderrepræsentant, svarede den {saidOn}.',
    en: 'The workplace has no employees’ representative, it answered {saidOn}.',
  },
  'representative-disagrees': {
    da: 'Medarbejdernes repræsentant sagde nej {saidOn}.',
    en: 'The employees’ representative said no {saidOn}.',
  },
  'representative-allowed': {
    da: 'Medarbejdernes repræsentant sagde nej. Der er givet lov til det til {limitOn}.',
    en: 'The employees’ representative said no. It is allowed until {limitOn}.',
  },
  'representative-not-known': {
    da: 'Vi ved ikke, hvad medarbejdernes repræsentant siger. Vedkommende skal høres skriftligt, før det begynder.',
    en: 'We do not know what the employees’ representative says. They are to be heard in writing before it begins.',
  },
  'tasks-not-known': {
    da: 'De lønnede timer skal have andre opgaver end praktikken. Det kan vi ikke se her: skriv det i aftalen.',
    en: 'The paid hours must have other tasks than the internship. We cannot see that here: write it in the agreement.',
  },
  'appointments-kept': {
    da: 'Arbejdstiden støder ikke sammen med undervisning eller samtaler, som vi kender til. Spørg selv til behandling.',
    en: 'The working times do not meet lessons or conversations that we know of. Ask about treatment yourself.',
  },
  'appointments-clash': {
    da: 'Arbejdstiden støder sammen med {clashes}. Flyt den ene af dem.',
    en: 'The working times meet {clashes}. Move one of them.',
  },
  'appointments-may-clash': {
    da: 'I den tid, pladsen er åben, er der også {clashes}. Aftal arbejdstider, der ikke støder sammen med det.',
    en: 'While the place is open, there is also {clashes}. Agree on working times that do not meet that.',
  },
  'appointments-not-known': {
    da: 'Vi ved ikke, hvornår der arbejdes. Skriv det i aftalen, fx mandag og onsdag 9–12.',
    en: 'We do not know when the work is. Write it in the agreement, e.g. mandag og onsdag 9–12.',
  },
  'signed-missing': {
    da: 'Aftalen skal skrives under af {signers}. Det er den ikke endnu.',
    en: 'The agreement is to be signed by {signers}. It is not yet.',
  },
  'signed-kept': {
    da: 'Aftalen er skrevet under af {signers}.',
    en: 'The agreement is signed by {signers}.',
  },
} as const satisfies Record<string, { da: string; en: string }>;
export type FindingCode = keyof typeof findingText;
