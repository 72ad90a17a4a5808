import { signed, type Keys } from './signed-request.ts';

/** A text to one telephone, in E.164. */
export type Text = { readonly to: string; readonly text: string };

/** Hands a text to the provider and gives the provider's id of it; throws where it is not taken. */
export type SendText = (text: Text) => Promise<string>;

/** Where the provider stands, and as whom it is asked. */
export type TextProvider = {
  readonly endpoint: string;
  readonly region: string;
  readonly keys: () => Promise<Keys>;
  /** What the text is from: at most eleven letters that the telephone shows instead of a number. */
  readonly sender: string;
  readonly now: () => Date;
};

/**
 * The port for texts over SNS. One call of its query protocol, signed by hand: the rest of its client is of no use here and
 * would be the largest thing in the function.
 */
export function textOver({ endpoint, region, keys, sender, now }: TextProvider): SendText {
  return async ({ to, text }) => {
    const body = new URLSearchParams({
      ...{ Action: 'Publish', Version: '2010-03-31', PhoneNumber: to, Message: text },
      ...attribute(1, 'AWS.SNS.SMS.SenderID', sender),
      ...attribute(2, 'AWS.SNS.SMS.SMSType', 'Transactional'),
    }).toString();
    const request = { url: new URL(endpoint), body, contentType: 'application/x-www-form-urlencoded' };
    const headers = signed(request, { service: 'sns', region, keys: await keys(), at: now() });
    const answer = await fetch(request.url, { method: 'POST', headers, body });
    const said = await answer.text();
    const id = /<MessageId>([^<]+)<\/MessageId>/.exec(said)?.[1];
    // Only the status: what a provider says of a failure may hold the number.
    if (!answer.ok || !id) throw new Error(`the provider of texts answered ${answer.status}`);
    return id;
  };
}

function attribute(place: number, name: string, value: string): Record<string, string> {
  const entry = `MessageAttributes.entry.${place}`;
  return {
    [`${entry}.Name`]: name,
    [`${entry}.Value.DataType`]: 'String',
    [`${entry}.Value.StringValue`]: value,
  };
}
