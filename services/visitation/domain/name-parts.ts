/** How many letters of a name's part choose the partition it is kept in. */
const startLetters = 3;

/** The parts of a name as they are kept for search: lower case, with the letters that choose the partition. */
export function namePartsOf(name: string): { start: string; part: string }[] {
  const parts = new Set(
    plain(name)
      .split(' ')
      .filter((part) => part.length > 0),
  );
  return [...parts].map((part) => ({ start: part.slice(0, startLetters), part }));
}

/** What to look for when somebody types part of a name; parts shorter than three letters say too little. */
export function namesInSearch(text: string): { start: string; part: string }[] {
  return namePartsOf(text).filter(({ part }) => part.length >= startLetters);
}

function plain(name: string): string {
  return name.toLocaleLowerCase('da').replaceAll('#', ' ').replace(/\s+/g, ' ').trim();
}
