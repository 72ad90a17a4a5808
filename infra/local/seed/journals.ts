import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import type { AttachmentPlace } from '#shared/shapes/attachment.ts';
import type { NoteChanged, NoteContent } from '#shared/shapes/journal.ts';
import type { Acting } from './acting.ts';
import { roskilde } from './partnership.ts';

type SeededNote = Omit<NoteContent, 'on'> & {
  readonly key: string;
  readonly daysAgo: number;
  readonly by: 'caseworker' | 'jobBroker';
};

const notes: readonly SeededNote[] = [
  {
    ...{ key: 'amina', daysAgo: 3, by: 'caseworker', kind: 'meeting', at: '10:00', readers: 'team' },
    ...{ withWhom: 'Amina og hendes mentor' },
    text: 'Vi talte om, hvordan morgenerne går. Amina vil gerne begynde kl. 9, når børnene er afleveret.\nAftale: Jens spørger bageriet.',
  },
  {
    ...{ key: 'amina', daysAgo: 2, by: 'caseworker', kind: 'telephone', readers: 'authority' },
    ...{ withWhom: 'Egen læge, efter aftale med Amina' },
    text: 'Lægen har intet at indvende mod 12 timer om ugen. Hun må ikke løfte tungt. Brevet er lagt ved.',
  },
  {
    ...{ key: 'amina', daysAgo: 1, by: 'jobBroker', kind: 'telephone', at: '14:30', readers: 'team' },
    ...{ withWhom: 'Bageriet' },
    text: 'De vil gerne møde Amina, og kl. 9 er i orden.',
  },
  {
    ...{ key: 'jonas', daysAgo: 2, by: 'caseworker', kind: 'visit', readers: 'team', withWhom: 'Jonas, hjemme' },
    text: 'Jonas viste sit værksted i kælderen. Han reparerer cykler for opgangen og kunne tænke sig at gøre mere af det.',
  },
  {
    ...{ key: 'dorte', daysAgo: 1, by: 'jobBroker', kind: 'e-mail', readers: 'team', withWhom: 'Dorte' },
    text: 'Dorte skriver, at det går godt, og at hun er blevet spurgt om en ekstra formiddag.',
  },
];

/** How many commands the journals take: each note, and a file that is offered and arrives. */
export const journalCommands = notes.length + 2;

export type JournalSeed = {
  readonly caseworker: Acting;
  readonly jobBroker: Acting;
  readonly people: ReadonlyMap<string, string>;
  readonly now: number;
};

/** Notes of what happened, for different readers, and a doctor's letter with one of them. */
export async function seedJournals(seed: JournalSeed): Promise<void> {
  const today = dateOf(instant(seed.now));
  for (const [place, { key, daysAgo, by, ...content }] of notes.entries()) {
    const candidateId = seed.people.get(key);
    if (!candidateId) throw new Error(`a note about ${key}, who is not among the people of today`);
    const on = addDays(today, -daysAgo);
    const path = `/api/visitation/${roskilde}/candidates/${candidateId}/notes`;
    const at = instantIn(on, '15:00');
    const note = await seed[by].command<NoteChanged>({
      ...{ name: `journal-${place}`, path, body: { version: 0, ...content, on }, at },
    });
    if (content.readers === 'authority') await attachLetter(seed, `${path}/${note.noteId}`, note.version);
  }
}

const said = 'BT /F 14 Tf 20 150 Td (12 timer om ugen er i orden. Ingen tunge loft.) Tj ET';
const letter = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
  `4 0 obj<</Length ${said.length}>>stream`,
  said,
  'endstream endobj',
  '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

/** Sends the letter as a browser does: a form is asked for, the file goes straight into storage, and its arrival is told. */
async function attachLetter({ caseworker, now }: JournalSeed, note: string, version: number): Promise<void> {
  const file = { name: 'Brev fra lægen.pdf', contentType: 'application/pdf' };
  const at = instant(now);
  const { attachmentId, url, fields } = await caseworker.command<AttachmentPlace>({
    ...{ name: 'journal-letter', path: `${note}/attachments`, at },
    body: { ...file, bytes: letter.length, version },
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([letter], { type: file.contentType }));
  await fetch(url, { method: 'POST', body: form });
  await caseworker.command({
    ...{ name: 'journal-letter-arrives', path: `${note}/attachments/${attachmentId}/arrival`, body: {}, at },
  });
}
