/** Somebody who is to be at a meeting, with the address that is written to, and in which language: Danish where absent. */
export type Guest = {
  readonly recipientId: string;
  readonly name: string;
  readonly email: string;
  readonly language?: 'da' | 'en' | 'uk';
};

/** Guests with one address each: who is there in two roles, or twice, is one guest. The first counts. */
export function uniqueGuests(guests: readonly Guest[]): Guest[] {
  return guests.filter((guest, place) => guests.findIndex((other) => isSameGuest(other, guest)) === place);
}

/** What becomes of the guests when those of `before` were invited and those of `after` are to be there. */
export function guestChanges(
  before: readonly Guest[],
  after: readonly Guest[],
): { readonly added: Guest[]; readonly staying: Guest[]; readonly gone: Guest[] } {
  const isIn = (guests: readonly Guest[], guest: Guest) => guests.some((other) => isSameGuest(other, guest));
  return {
    added: after.filter((guest) => !isIn(before, guest)),
    staying: after.filter((guest) => isIn(before, guest)),
    gone: before.filter((guest) => !isIn(after, guest)),
  };
}

function isSameGuest(one: Guest, other: Guest): boolean {
  return one.email.toLowerCase() === other.email.toLowerCase();
}
