/** How the municipality and the person, or somebody around them, were in contact. */
export const noteKinds = ['telephone', 'visit', 'meeting', 'letter', 'e-mail', 'other'] as const;
export type NoteKind = (typeof noteKinds)[number];
