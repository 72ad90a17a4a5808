/**
 * The columns of a municipality's list of people to refer, and the headings that mean each, Danish and English; the first is
 * what we call it. `name` is a whole name in one column, where first and last name have none of their own.
 */
export const referralColumns = {
  cpr: ['CPR-nummer', 'CPR', 'CPR nr', 'Personnummer', 'CPR number', 'Civil registration number'],
  firstName: ['Fornavn', 'Fornavne', 'First name', 'Given name'],
  lastName: ['Efternavn', 'Efternavne', 'Last name', 'Surname', 'Family name'],
  name: ['Navn', 'Fulde navn', 'Borgers navn', 'Borger', 'Name', 'Full name'],
  phone: ['Telefon', 'Telefonnummer', 'Mobil', 'Mobilnummer', 'Tlf', 'Telephone', 'Phone', 'Mobile'],
  email: ['E-mail', 'Mail', 'Mailadresse', 'E-mailadresse', 'Email address'],
  targetGroup: ['Målgruppe', 'Målgrupper', 'Gruppe', 'Target group', 'Group'],
  reason: ['Årsag', 'Begrundelse', 'Henvisningsårsag', 'Bemærkning', 'Reason', 'Remark'],
  owner: ['Kontaktperson', 'Sagsbehandler', 'Ansvarlig', 'Contact person', 'Caseworker', 'Owner'],
  referredOn: ['Henvist', 'Henvisningsdato', 'Henvist dato', 'Dato', 'Referred', 'Referral date', 'Date'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type ReferralColumn = keyof typeof referralColumns;
export const referralColumnNames = Object.keys(referralColumns) as [ReferralColumn, ...ReferralColumn[]];
