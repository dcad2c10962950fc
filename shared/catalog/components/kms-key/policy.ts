import type { PolicyStatement } from '../../aws/iam.ts'
import { ACCOUNT_ID, arn, concat, REGION, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { KeyConfig } from './config.ts'

/**
 * The account hands access on through IAM policies; without that nobody could manage the key. Each service whose data it
 * encrypts may use it on behalf of those who may use the data, which is how AWS's own keys are guarded.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function keyPolicy(ctx: EmitContext<KeyConfig>): readonly PolicyStatement[] {
  const facets = ctx.outgoing('encrypts').map(({ peer }) => peer.facet)
  const via = [...new Set(facets.flatMap((facet) => facet.via))].sort()
  const services = [...new Set(facets.flatMap((facet) => facet.services))].sort()
  return [
    {
      Sid: 'IamPolicies',
      Effect: 'Allow',
      Principal: { AWS: arn('iam::', ACCOUNT_ID, ':root') },
      Action: 'kms:*',
      Resource: '*',
    },
    ...(via.length === 0
      ? []
      : [
          {
            Sid: 'ThroughServices',
            Effect: 'Allow',
            Principal: { AWS: '*' },
            Action: USE,
            Resource: '*',
            Condition: {
              StringEquals: {
                'kms:CallerAccount': ACCOUNT_ID,
                'kms:ViaService': via.map((service) => serviceIn(service)),
              },
            },
          } as const,
        ]),
    ...services.map(
      (service) =>
        ({
          Sid: `Service${service.replaceAll(/[^A-Za-z0-9]/g, '')}`,
          Effect: 'Allow',
          Principal: { Service: serviceIn(service) },
          Action: USE,
          Resource: '*',
          Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT_ID } },
        }) as const,
    ),
  ]
}

const USE = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:ReEncrypt*',
]

const serviceIn = (service: string) => concat(`${service}.`, REGION, '.', ref('AWS::URLSuffix'))
