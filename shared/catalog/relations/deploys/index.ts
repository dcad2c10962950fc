import { z } from 'zod'
import { allow, type PolicyStatement } from '../../aws/iam.ts'
import { arn } from '../../cfn.ts'
import { field, wholeNumber } from '../../fields.ts'
import { defineRelation } from '../define.ts'
import type { DeploysFacets } from './facets.ts'

export const deploys = defineRelation({
  name: 'deploys',
  title: 'deploys to',
  description:
    'Adds a deploy action for the target to the pipeline, and lets its role do that and nothing else.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/integrations-action-type.html',
  config: z.strictObject({
    order: field(wholeNumber(1, 99).default(1), {
      title: 'Order',
      description: 'Lower ones first; those with one number at the same time.',
    }),
  }),
  handle({ to, config }) {
    const cluster = to.container['ecs-cluster']?.clusterName
    if (cluster === undefined) throw new Error(`"${to.name}" stands in no ECS cluster`)
    return {
      provider: to.facet.provider,
      configuration: {
        ClusterName: cluster,
        ServiceName: to.facet.serviceName,
        FileName: 'imagedefinitions.json',
      },
      statements: ecsStatements(to.facet),
      order: config.order,
    }
  },
  *resources() {},
})

/** https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html */
const ecsStatements = ({ serviceArn, roles }: DeploysFacets['deploys']['in']): readonly PolicyStatement[] => [
  allow(['ecs:DescribeServices', 'ecs:UpdateService'], serviceArn),
  allow(['ecs:DescribeTaskDefinition', 'ecs:RegisterTaskDefinition'], arn('ecs:*:*:task-definition/*')),
  allow(['ecs:TagResource'], arn('ecs:*:*:task-definition/*'), {
    Condition: { StringEquals: { 'ecs:CreateAction': 'RegisterTaskDefinition' } },
  }),
  allow(['iam:PassRole'], roles, {
    Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
  }),
]
