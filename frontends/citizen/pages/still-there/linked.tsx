import { useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { openLink } from '#kit/links/held-link.ts';
import { LinkedStillTherePage } from '#kit/still-there/linked-still-there.tsx';
import { answerLinkedStillThere, readLinkedStillThere } from '../../data/my-still-there.ts';
import { stillThereText } from './still-there.text.ts';

/** Am I still at my place: what the link in the message opens. */
export function LinkedStillThere(): JSX.Element {
  const t = stillThereText;
  const params = useParams<{ citizen: string }>();
  const link = openLink(
    untrack(() => params.citizen),
    readLinkedStillThere,
  );
  return (
    <LinkedStillTherePage
      link={link}
      home="/borger/stadig"
      words={t()}
      heading={({ companyName }) => (companyName ? t().at(companyName) : t().title)}
      lead={t().why}
      send={(answer, key) => answerLinkedStillThere(link.held, answer, key)}
    />
  );
}
