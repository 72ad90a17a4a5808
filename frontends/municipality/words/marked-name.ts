import { addressText } from '../pages/address/address.text.ts';

/** A name for a sentence or a list that has no room for a flag: with the words where the address is protected. */
export function markedName({
  name,
  addressProtected,
}: {
  readonly name: string;
  readonly addressProtected?: true | undefined;
}): string {
  return addressProtected ? addressText().inList(name) : name;
}
