import { useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { openLink } from '#kit/links/held-link.ts';
import { LinkedStillTherePage } from '#kit/still-there/linked-still-there.tsx';
import { answerLinkedStillThere, readLinkedStillThere } from '../../data/still-there.ts';
import { stillThereText } from './still-there.text.ts';

/** Is somebody who began with us still here: what the link in the message opens. Nobody is named. */
export function LinkedStillThere(): JSX.Element {
  const t = stillThereText;
  const params = useParams<{ partnership: string }>();
  const link = openLink(
    untrack(() => params.partnership),
    readLinkedStillThere,
  );
  return (
    <LinkedStillTherePage
      link={link}
      home="/virksomhed/stadig"
      words={{ ...t(), title: t().titleOfOne, began: t().whoBegan }}
      heading={() => t().titleOfOne}
      lead={t().lead}
      send={(answer, key) => answerLinkedStillThere(link.held, answer, key)}
    />
  );
}
