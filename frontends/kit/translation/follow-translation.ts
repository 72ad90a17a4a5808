/**
 * A browser that translates a page takes each text out of it and puts a `<font>` in its place. What drew the text does
 * not know: its next value would be written where nobody sees it, and a text that is to go would stay. So each text is
 * put back, empty, in front of its translation: a new value shows again and the outdated translation goes, for the
 * browser to translate anew.
 */
interface Translation {
  readonly font: Element;
  readonly original: string;
}

/** Follows what a browser's translation does to the page, for as long as the page is open. */
export function followTranslation(page: Node): MutationObserver {
  const translations = new WeakMap<Node, Translation>();
  const originals = new WeakMap<Node, Text>();

  const putBack = (text: Text, font: Element): void => {
    const original = text.data;
    if (font.contains(text)) text.replaceWith(original);
    text.data = '';
    font.before(text);
    translations.set(text, { font, original });
    originals.set(font, text);
  };
  const onRemoved = (removed: Node, record: MutationRecord): void => {
    if (removed instanceof Text) {
      const known = translations.get(removed);
      const font = isFont(removed.parentNode) ? topFont(removed.parentNode) : fontInPlaceOf(record);
      if (known && !removed.isConnected) known.font.remove();
      else if (!known && font?.parentNode === record.target && isOut(removed, font)) putBack(removed, font);
      return;
    }
    // The reader asked for the original again.
    const text = originals.get(removed);
    const known = text && translations.get(text);
    if (text && known?.font === removed && !removed.isConnected && text.data === '') text.data = known.original;
  };
  const onNewText = (text: Node): void => {
    if (!(text instanceof Text) || text.data === '') return;
    translations.get(text)?.font.remove();
    translations.delete(text);
  };
  const keepTogether = ({ target }: MutationRecord): void => {
    for (const child of target.childNodes) {
      const font = translations.get(child)?.font;
      if (font?.isConnected && font.previousSibling !== child) child.after(font);
    }
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') onNewText(record.target);
      for (const removed of record.removedNodes) onRemoved(removed, record);
      if (record.type === 'childList') keepTogether(record);
    }
    // What was done here is not news.
    observer.takeRecords();
  });
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  return observer;
}

/** Whether a text has left its place: it is on no page, or inside the `<font>` that came for it. */
function isOut(text: Text, font: Element): boolean {
  return !text.isConnected || font.contains(text);
}

/** The `<font>` that came where a text went: in the same step, or just before or after it. */
function fontInPlaceOf({ addedNodes, previousSibling, nextSibling }: MutationRecord): Element | undefined {
  return [...addedNodes, previousSibling, nextSibling].find(isFont);
}

function topFont(font: Element): Element {
  return isFont(font.parentNode) ? topFont(font.parentNode) : font;
}

function isFont(node: Node | null): node is Element {
  return node instanceof Element && node.localName === 'font';
}
