/** The substitute CPR number of the candidate who can sign in herself: the same at the referral and at MitID. */
export const aminaCpr = '7708991014';
export const aminaName = 'Amina Haddad';
