import type { CfnValue, Value } from '../cfn.ts'
import type { PolicyStatement } from './iam.ts'

/** A service of AWS, and the one resource on whose behalf it may come. */
export interface Let {
  readonly service: string
  readonly sourceArn: Value<string>
}

/**
 * Lets services in, each only on behalf of the resource that was connected: without `aws:SourceArn` anybody's topic or
 * rule could deliver here ("confused deputy").
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-least-privilege-policy.html
 */
export function letIn(
  lets: readonly Let[],
  action: string,
  resource: CfnValue,
  start = 0,
): readonly PolicyStatement[] {
  return lets.map(({ service, sourceArn }, index) => ({
    Sid: `Source${start + index + 1}`,
    Effect: 'Allow',
    Principal: { Service: service },
    Action: action,
    Resource: resource,
    Condition: { ArnEquals: { 'aws:SourceArn': sourceArn } },
  }))
}

/** Refuses calls over plain HTTP, whoever makes them. */
export const tlsOnly = (action: string, resource: CfnValue): PolicyStatement => ({
  Sid: 'TlsOnly',
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: action,
  Resource: resource,
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
})
