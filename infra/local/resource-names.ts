import type { Resource } from './template.ts';

/** The one region and account of the local runtime; the account number belongs to nobody. */
export const region = 'eu-central-1';
export const accountId = '000000000000';

/** Property that carries a physical name, where the template gives one. */
const physicalName: Record<string, string> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::Events::EventBus': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::IAM::Role': 'RoleName',
  'AWS::SecretsManager::Secret': 'Name',
};

/** A resource's name: the template's own, else made of stack and logical id. */
export function nameOf({ type, stack, logicalId, raw }: Resource): string {
  const given = raw[physicalName[type] ?? ''];
  if (typeof given === 'string') return given;
  // An underscore is illegal in real bucket names, which makes AWS clients address the bucket in the path: the only
  // form that works on one local address.
  if (type === 'AWS::S3::Bucket') return `${stack}_${logicalId}`;
  return `${stack}-${logicalId}`;
}

/** What `Ref` gives for a resource. */
export function referenceOf(resource: Resource): string {
  const name = nameOf(resource);
  if (resource.type === 'AWS::SQS::Queue') return `https://sqs.${region}.amazonaws.com/${accountId}/${name}`;
  const referredByArn = ['AWS::SecretsManager::Secret', 'AWS::SNS::Topic', 'AWS::IAM::ManagedPolicy'];
  return referredByArn.includes(resource.type) ? String(attributeOf(resource, 'Arn')) : name;
}

/** What `Fn::GetAtt` gives for a resource. Attributes that mean nothing locally give a telling text. */
export function attributeOf(resource: Resource, attribute: string): unknown {
  const name = nameOf(resource);
  const special = attributes[resource.type]?.[attribute];
  if (special) return special(name, resource);
  if (attribute === 'Arn')
    return (arns[resource.type] ?? ((n: string) => regional('local', `${resource.type}/${n}`)))(name);
  return `${resource.id}.${attribute}`;
}

const regional = (service: string, rest: string): string => `arn:aws:${service}:${region}:${accountId}:${rest}`;

const arns: Record<string, (name: string) => string> = {
  'AWS::DynamoDB::Table': (name) => regional('dynamodb', `table/${name}`),
  'AWS::DynamoDB::GlobalTable': (name) => regional('dynamodb', `table/${name}`),
  'AWS::Lambda::Function': (name) => regional('lambda', `function:${name}`),
  'AWS::SQS::Queue': (name) => regional('sqs', name),
  'AWS::SNS::Topic': (name) => regional('sns', name),
  'AWS::Events::EventBus': (name) => regional('events', `event-bus/${name}`),
  'AWS::Events::Rule': (name) => regional('events', `rule/${name}`),
  'AWS::Scheduler::Schedule': (name) => regional('scheduler', `schedule/default/${name}`),
  'AWS::IAM::Role': (name) => `arn:aws:iam::${accountId}:role/${name}`,
  'AWS::IAM::ManagedPolicy': (name) => `arn:aws:iam::${accountId}:policy/${name}`,
  'AWS::SecretsManager::Secret': (name) => regional('secretsmanager', `secret:${name}`),
  'AWS::KMS::Key': (name) => regional('kms', `key/${name}`),
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${name}`,
  'AWS::Logs::LogGroup': (name) => regional('logs', `log-group:${name}:*`),
};

const streamArn = (name: string): string => regional('dynamodb', `table/${name}/stream/local`);

const attributes: Record<string, Record<string, (name: string, resource: Resource) => unknown>> = {
  'AWS::DynamoDB::Table': { StreamArn: streamArn },
  'AWS::DynamoDB::GlobalTable': { StreamArn: streamArn, TableId: (name) => name },
  'AWS::SQS::Queue': {
    QueueName: (name) => name,
    QueueUrl: (_name, resource) => referenceOf(resource),
  },
  'AWS::Events::EventBus': { Name: (name) => name },
  'AWS::KMS::Key': { KeyId: (name) => name },
  'AWS::IAM::Role': { RoleId: (name) => name },
  'AWS::SecretsManager::Secret': { Id: (_name, resource) => referenceOf(resource) },
  'AWS::ApiGatewayV2::Api': {
    ApiId: (name) => name,
    ApiEndpoint: (name) => `https://${name}.execute-api.${region}.amazonaws.com`,
  },
  // Here files are reached under the house's own origin (`s3Path`); this only has to be an address.
  'AWS::S3::Bucket': { RegionalDomainName: () => `s3.${region}.amazonaws.com` },
  'AWS::CloudFront::Distribution': { DomainName: () => 'localhost', Id: (name) => name },
  'AWS::CloudFront::Function': { FunctionARN: (name) => `arn:aws:cloudfront::${accountId}:function/${name}` },
};

/** The table's name in the ARN of its stream. */
export function tableOfStreamArn(arn: string): string | undefined {
  return /:table\/([^/]+)\/stream\//.exec(arn)?.[1];
}

/** The name at the end of an ARN or queue URL: function, queue, bus, role. */
export function lastPart(arn: string): string {
  return arn.split(/[:/]/).at(-1) ?? arn;
}
