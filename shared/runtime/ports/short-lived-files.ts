/**
 * Folders of a scope whose files do not stay by themselves. S3 finds them by a tag, because the scope stands before the folder
 * in a key; `FileStore` makes the bucket's rules of this list.
 */
export const shortLivedFolders = {
  /** Photos nobody has looked at yet: what was begun and never finished goes by itself. */
  arriving: { keptDays: 1, versionsKeptDays: 1 },
  /** What was deleted, or replaced, was deleted by the person. */
  photos: { versionsKeptDays: 1 },
  /** A certificate that lay with somebody whose it was not. */
  certificates: { versionsKeptDays: 1 },
  /** What was taken out of a journal again. */
  attachments: { versionsKeptDays: 1 },
  /** Lists of people: gone soon after they were read in. */
  imports: { keptDays: 2, versionsKeptDays: 1 },
  /** Lists and journals made to be fetched. */
  exports: { keptDays: 2, versionsKeptDays: 1 },
} as const satisfies Record<string, { readonly keptDays?: number; readonly versionsKeptDays: number }>;

export type ShortLivedFolder = keyof typeof shortLivedFolders;

export const folderTag = 'folder';

/** The folder by which a file's days are counted; undefined for a file that stays. */
export function shortLivedFolderOf(name: string): ShortLivedFolder | undefined {
  const [folder = ''] = name.split('/');
  return Object.hasOwn(shortLivedFolders, folder) ? (folder as ShortLivedFolder) : undefined;
}
