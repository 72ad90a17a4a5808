/** What the rules say beside a placement; `{value}` is the rule's number. */
export const noticeText = {
  'internship-longer-than-rule': {
    da: 'Praktikken varer mere end {value} uger. Se efter, om den kan forlænges, og skriv hvorfor.',
    en: 'The internship lasts more than {value} weeks. Check whether it can be extended, and write why.',
  },
  'wage-subsidy-longer-than-rule': {
    da: 'Løntilskuddet varer mere end {value} måneder. Se efter, hvad der gælder for personen.',
    en: 'The wage subsidy lasts more than {value} months. Check what holds for this person.',
  },
} as const satisfies Record<string, { da: string; en: string }>;
