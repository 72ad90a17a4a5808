/** Why an institution has to do with a person. */
export const sharingKinds = ['enrolment', 'order', 'learning-record'] as const;
export type SharingKind = (typeof sharingKinds)[number];

/** Why an institution sees a person no longer: the last reason ended a while ago, or the person took the consent back. */
export const unsharedReasons = ['ended', 'consent-withdrawn'] as const;
