import { useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { openLink } from '#kit/links/held-link.ts';
import { askedTimesText } from '#kit/times/asked-times.text.ts';
import { LinkedTimesPage } from '#kit/times/linked-times.tsx';
import { answerLinkedTimes, readLinkedTimes } from '../../data/my-times.ts';

/** When can I meet with a workplace: what the link in the text opens. */
export function LinkedTimes(): JSX.Element {
  const t = askedTimesText;
  const params = useParams<{ citizen: string }>();
  const link = openLink(
    untrack(() => params.citizen),
    readLinkedTimes,
  );
  return (
    <LinkedTimesPage
      heading={({ companyName }) => t().withCompany(companyName)}
      lead={({ openingTitle }) => t().leadCitizen(openingTitle)}
      canBring
      home="/borger/tider"
      link={link}
      send={(said, key) => answerLinkedTimes(link.held, said, key)}
    />
  );
}
