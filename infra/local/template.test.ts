import { describe, expect, it } from 'vitest';
import { resourcesOf, templateOf } from '#test/runtime-fixture/scratch.ts';

const queue = { Type: 'AWS::SQS::Queue', Properties: {} };

describe('a template', () => {
  it('resolves references, attributes and functions of one stack', () => {
    const template = templateOf(
      {
        S: {
          Parameters: { Given: {}, Kept: { Default: 'd' } },
          Resources: {
            Q: queue,
            T: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { TableName: 'named' } },
            F: {
              Type: 'AWS::Lambda::Function',
              Properties: {
                a: { 'Fn::GetAtt': ['Q', 'Arn'] },
                b: { Ref: 'T' },
                c: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':x:', { Ref: 'AWS::Region' }]] },
                d: { 'Fn::Sub': ['${T}/${x}/${!literal}/${Q.QueueName}', { x: { Ref: 'Given' } }] },
                e: { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] },
                f: { Ref: 'AWS::NoValue' },
                g: { 'Fn::GetAtt': ['T', 'StreamArn'] },
                h: [{ Ref: 'Kept' }],
                i: 'x{{resolve:secretsmanager:arn:aws:secretsmanager:x:0:secret:S:SecretString:key::}}',
              },
            },
          },
        },
      },
      { parameters: { Given: 'g' }, secretValue: (id, key) => `<${id}|${key}>` },
    );
    const [f] = template.ofType('AWS::Lambda::Function');
    expect(f && template.properties(f)).toEqual({
      a: 'arn:aws:sqs:eu-central-1:000000000000:S-Q',
      b: 'named',
      c: 'arn:aws:x:eu-central-1',
      d: 'named/g/${literal}/S-Q',
      e: 'b',
      g: 'arn:aws:dynamodb:eu-central-1:000000000000:table/named/stream/local',
      h: ['d'],
      i: 'x<arn:aws:secretsmanager:x:0:secret:S|key>',
    });
  });

  it('follows imports over stacks and keeps equal logical ids apart', () => {
    const template = templateOf({
      A: {
        Resources: { Q: queue },
        Outputs: { O: { Value: { 'Fn::GetAtt': ['Q', 'Arn'] }, Export: { Name: 'A:Q' } } },
      },
      B: {
        Resources: {
          Q: queue,
          M: { Type: 'X', Properties: { of: { 'Fn::ImportValue': 'A:Q' }, own: { 'Fn::GetAtt': ['Q', 'Arn'] } } },
        },
      },
    });
    const [m] = template.ofType('X');
    const { of, own } = template.properties<{ of: string; own: string }>(m!);
    expect(template.byArn(of)?.id).toBe('A/Q');
    expect(template.byArn(own)?.id).toBe('B/Q');
  });

  it.each([
    { Ref: 'Missing' },
    { 'Fn::GetAtt': ['Missing', 'Arn'] },
    { 'Fn::ImportValue': 'nowhere' },
    { 'Fn::Transform': {} },
  ])('refuses %j', (value) => {
    const template = resourcesOf({ M: { Type: 'X', Properties: { value } } });
    expect(() => template.properties(template.ofType('X')[0]!)).toThrow();
  });

  it('without any stack is refused', () => {
    expect(() => templateOf({})).toThrow(/no \*\.template\.json/);
  });
});
