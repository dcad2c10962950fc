import { ACCOUNT_ID, arn, type PlanItem, REGION, type Value } from '../../cfn.ts'
import type { EdgeContext } from '../define.ts'
import type { RoutesConfig } from './config.ts'

export const TARGET_GROUP = 'TargetGroup'
const PERMISSION = 'Permission'

/**
 * A target group with one function. The load balancer must be allowed to invoke it before it takes it as a target, so
 * the permission cannot name the group, which is made after it: it names the groups of this account and Region. There
 * are no health checks: each would be an invocation.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
 */
export function* functionTarget(
  ctx: EdgeContext<'routes', RoutesConfig>,
  functionArn: Value<string>,
): Iterable<PlanItem> {
  yield ctx.resource(PERMISSION, 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    FunctionName: functionArn,
    Principal: 'elasticloadbalancing.amazonaws.com',
    SourceAccount: ACCOUNT_ID,
    SourceArn: arn('elasticloadbalancing:', REGION, ':', ACCOUNT_ID, ':targetgroup/*'),
  })
  yield ctx.resource(
    TARGET_GROUP,
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    { TargetType: 'lambda', Targets: [{ Id: functionArn }], Tags: ctx.tags() },
    { dependsOn: [ctx.logicalId(PERMISSION)] },
  )
}
