import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { CertificateFacts } from '#shared/shapes/certificate.ts';
import { certificateFacts } from '#test/builders/competence-certificates.ts';
import { certificatePaper } from './certificate-paper.ts';

type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
};
type Tree = Node & { readonly type?: string; readonly id?: string };

const verifyAt = 'https://fodfaeste.example/bevis/P-fodfaeste/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const mostBytes = 150 * 1024;

/** The paper as a reader program opens it. */
async function opened(facts: CertificateFacts) {
  const bytes = await certificatePaper(facts, verifyAt);
  const size = bytes.length;
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, place) => document.getPage(place + 1)));
  const first = pages[0];
  if (!first) throw new Error('a paper without a page');
  const contents = await Promise.all(pages.map((page) => page.getTextContent({ includeMarkedContent: true })));
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  return {
    ...{ size, info, pages: document.numPages },
    text: contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' '),
    marked: await document.getMarkInfo(),
    tree: (await first.getStructTree()) as unknown as Tree,
    links: (await first.getAnnotations()).map(({ url }: { url?: string }) => url),
    content: contents[0] as NonNullable<(typeof contents)[0]>,
  };
}

function walk(node: Tree): Tree[] {
  return [node, ...(node.children ?? []).flatMap((child) => walk(child as Tree))];
}

const rolesOf = (tree: Tree): string[] => walk(tree).flatMap(({ role }) => (role && role !== 'Root' ? [role] : []));

describe('a certificate on paper', () => {
  test('is one page with its text, small enough to send, in embedded fonts', async () => {
    const paper = await opened(certificateFacts());
    expect(paper.pages).toBe(1);
    expect(paper.size).toBeLessThan(mostBytes);
    expect(paper.info).toMatchObject({ Title: 'Kompetencebevis LU-2026-0418', Language: 'da-DK' });
    for (const said of ['Jonas Bæk', 'LU-2026-0418', 'Det kan Jonas', 'What Jonas can do', 'Dej og brød', 'Inge Lund'])
      expect(paper.text).toContain(said);
    expect(paper.text).toContain('tirsdag den 24. november 2026');
    expect(paper.links).toEqual([verifyAt]);
  });

  test('is tagged: one title, headings, a list of goals, each drawing described', async () => {
    const { tree, marked } = await opened(certificateFacts());
    expect(new Map(marked as never).get('Marked')).toBe(true);
    const roles = rolesOf(tree);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(2);
    expect(roles.filter((role) => role === 'LI')).toHaveLength(3);
    const figures = walk(tree).filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Niveau: mestring. Level: mastery.',
      'Niveau: kundskab. Level: knowledge.',
      'Niveau: kendskab. Level: acquaintance.',
      expect.stringContaining('QR-kode'),
    ]);
  });

  test('is read aloud in its order, and each English sentence in English', async () => {
    const { tree, content } = await opened(certificateFacts());
    const textOf = new Map<string, string>();
    let open: string[] = [];
    for (const item of content.items) {
      if ('str' in item) for (const id of open) textOf.set(id, `${textOf.get(id) ?? ''}${item.str}`);
      else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, item.id ?? ''];
    }
    const read = (node: Tree): string =>
      node.type === 'content'
        ? (textOf.get(node.id ?? '') ?? '')
        : (node.children ?? []).map((child) => read(child as Tree)).join('');
    const aloud = read(tree);
    const order = [
      'Bevis nr.',
      'Kompetencebevis på',
      'Jonas Bæk',
      'kan det, der står her',
      'Det kan Jonas',
      'Hygiejne',
      'Betjening',
      'De tre niveauer',
      'Inge Lund',
      'Udstedt',
    ];
    const places = order.map((said) => aloud.indexOf(said));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const english = walk(tree)
      .filter(({ lang }) => lang === 'en-GB')
      .map(read);
    expect(english.length).toBeGreaterThan(5);
    expect(english.map((said) => said.trim())).toContain('What Jonas can do');
    expect(english.join('')).not.toMatch(/[æøå]/);
  });

  test('many goals take a second page, and a long name stays on its line', async () => {
    const goal = { title: 'Opgave', criteria: 'Noget, man kan. '.repeat(20), level: 'knowledge' } as const;
    const goals = Array.from({ length: 12 }, () => goal);
    const paper = await opened(certificateFacts({ goals, recipientName: `${'Maximiliane '.repeat(6)}Bæk` }));
    expect(paper.pages).toBe(2);
    expect(paper.text.match(/Opgave/g)).toHaveLength(12);
    expect(paper.size).toBeLessThan(mostBytes);
  });
});
