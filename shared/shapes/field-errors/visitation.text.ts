/** What is said beside a field of a candidate's page. */
export const visitationFieldErrors = {
  'unknown-visitation-group': {
    da: 'Vælg en gruppe fra kommunens liste.',
    en: 'Choose a group from the municipality’s list.',
  },
  'education-ready-by-rule': {
    da: 'Den, der har afbrudt en ungdomsuddannelse eller venter på en læreplads, er uddannelsesparat. Vælg den gruppe, eller en med støtte i længere tid og skriv hvorfor.',
    en: 'Whoever broke off a youth education or waits for an apprenticeship is education-ready. Choose that group, or one with longer support and write why.',
  },
  'longer-support-unexplained': {
    da: 'Personen har afbrudt en ungdomsuddannelse eller venter på en læreplads og er derfor uddannelsesparat. Skriv på siden Visitation, hvorfor der er brug for støtte i mere end cirka et år.',
    en: 'The person broke off a youth education or waits for an apprenticeship, and is therefore education-ready. Write on the page Visitation why support is needed for more than about a year.',
  },
  'unknown-sign': { da: 'Det tegn hører ikke til nogen af grupperne.', en: 'That sign belongs to none of the groups.' },
  'signs-contradict': {
    da: 'To af tegnene kan ikke passe på samme tid. Ret det ene.',
    en: 'Two of the signs cannot both hold. Correct one of them.',
  },
  'departing-unexplained': {
    da: 'Skriv, hvorfor du vurderer personen anderledes end profilen.',
    en: 'Write why you judge the person otherwise than the profile.',
  },
  'unknown-effort': { da: 'Vælg en indsats fra gruppen.', en: 'Choose one of the group’s efforts.' },
  'ends-before-it-starts': {
    da: 'Slutdagen skal ligge efter startdagen.',
    en: 'The last day must be after the first.',
  },
  'date-in-future': { da: 'Vælg en dag, der har været.', en: 'Choose a day that has been.' },
  'date-passed': { da: 'Vælg i dag eller en senere dag.', en: 'Choose today or a later day.' },
  'date-too-long-ago': {
    da: 'Dagen ligger for langt tilbage. Se årstallet efter.',
    en: 'The day is too long ago. Check the year.',
  },
  'consent-too-long': {
    da: 'Vælg en dag højst to år frem. Spørg igen til den tid.',
    en: 'Choose a day at most two years ahead. Ask again then.',
  },
  'no-words-here': {
    da: 'Her kan der ikke skrives noget. Det hører til et ja til netværksmøder.',
    en: 'Nothing can be written here. It belongs to a yes to network meetings.',
  },
  'candidate-already-known': {
    da: 'Personen er allerede henvist i kommunen.',
    en: 'The person is already referred in this municipality.',
  },
} as const;
