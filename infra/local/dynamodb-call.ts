import { Agent, request } from 'node:http';

/** A DynamoDB engine's refusal, by its short name such as `ResourceNotFoundException`. */
export class DynamoDbRefusal extends Error {
  override name: string;
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Calls one DynamoDB or DynamoDB Streams operation of the engine. */
export type DynamoDbCall = <Output>(operation: string, input: object) => Promise<Output>;

const streamOperations = ['DescribeStream', 'GetShardIterator', 'GetRecords', 'ListStreams'];

/** The runtime's own line to the engine: plain JSON over kept-alive connections, without an SDK to load. */
export function dynamoDbCaller(endpoint: string): DynamoDbCall {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const { hostname, port } = new URL(endpoint);
  return <Output>(operation: string, input: object): Promise<Output> =>
    new Promise((resolve, reject) => {
      const body = Buffer.from(JSON.stringify(input));
      const service = streamOperations.includes(operation) ? 'DynamoDBStreams_20120810' : 'DynamoDB_20120810';
      const headers = {
        'x-amz-target': `${service}.${operation}`,
        'content-type': 'application/x-amz-json-1.0',
        'content-length': body.length,
        ...engineSignature,
      };
      const call = request({ agent, hostname, port, method: 'POST', path: '/', headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const output = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { __type?: string; message?: string };
          if (answer.statusCode === 200) return resolve(output as Output);
          const name = output.__type?.split('#').at(-1) ?? `status ${answer.statusCode}`;
          reject(new DynamoDbRefusal(name, `${operation}: ${output.message ?? name}`));
        });
      });
      call.on('error', reject);
      call.end(body);
    });
}

/** Engines want a signature's form and check nothing in it. */
export const engineSignature = {
  'x-amz-date': '20260101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};
