import {
  hasConditions,
  type RuleConditions,
  ruleConditions,
  testPrioritiesOf,
} from '../../aws/listenerRule.ts'
import { type PlanItem, ref } from '../../cfn.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { EdgeContext } from '../define.ts'
import type { RelationHandle } from '../facets.ts'
import type { RoutesConfig } from './config.ts'

type Context = EdgeContext<'routes', RoutesConfig>

const BLUE = 'TargetGroup'
export const GREEN_TARGET_GROUP = 'GreenTargetGroup'
const PRODUCTION_RULE = 'Rule'
const TEST_RULE = 'TestRule'

const shiftsByRule = ({ from, to }: Context): boolean =>
  to.facet.blueGreen !== undefined && from.facet.balancer === 'application'

/**
 * Conditions of the edge's rule; null: it is what the listener does by default. Amazon ECS shifts requests with a rule,
 * and CloudFormation tells no ARN of the default one: without conditions a blue/green target gets a rule for every path.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html
 */
export function conditionsOf(ctx: Context): RuleConditions | null {
  if (hasConditions(ctx.config)) return ctx.config
  return shiftsByRule(ctx) ? { hostHeaders: [], pathPatterns: ['/*'] } : null
}

/** Amazon ECS sets the weights of a rule itself, so requests without conditions cannot be shared with others as well. */
export function refuseSharedDefault(ctx: Context): void {
  if (!shiftsByRule(ctx) || hasConditions(ctx.config)) return
  if (ctx.siblings.some(({ edgeId, config }) => edgeId !== ctx.edgeId && !hasConditions(config)))
    throw new Error(
      `"${ctx.to.name}" is deployed blue/green and would share requests without conditions with another target of "${ctx.from.name}"; give one of the two connections a path or host name`,
    )
}

export function forwardAction(ctx: Context) {
  const blue = ref(ctx.logicalId(BLUE))
  if (!ctx.to.facet.blueGreen)
    return {
      Type: 'forward',
      TargetGroupArn: blue,
    } satisfies Cfn<'AWS::ElasticLoadBalancingV2::ListenerRule.Action'>
  return {
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: [
        { TargetGroupArn: blue, Weight: 1 },
        { TargetGroupArn: ref(ctx.logicalId(GREEN_TARGET_GROUP)), Weight: 0 },
      ],
    },
  } satisfies Cfn<'AWS::ElasticLoadBalancingV2::ListenerRule.Action'>
}

export function blueGreenHandle(ctx: Context): RelationHandle<'routes'>['blueGreen'] {
  const { blueGreen } = ctx.to.facet
  if (!blueGreen) return null
  const [listener] = ctx.from.facet.listeners
  if (!listener) throw new Error(`"${ctx.from.name}" has no listener with which to shift requests`)
  const byRule = shiftsByRule(ctx)
  return {
    alternateTargetGroup: ref(ctx.logicalId(GREEN_TARGET_GROUP)),
    alternateTargetGroupLogicalId: ctx.logicalId(GREEN_TARGET_GROUP),
    productionRule: ref(byRule ? ctx.logicalId(PRODUCTION_RULE) : listener.logicalId),
    testRule: byRule && blueGreen.testHeader ? ref(ctx.logicalId(TEST_RULE)) : null,
  }
}

/** Requests with the header reach the new version before production does. */
export function* testRule(ctx: Context): Iterable<PlanItem> {
  const header = ctx.to.facet.blueGreen?.testHeader
  const conditions = conditionsOf(ctx)
  const [listener] = ctx.from.facet.listeners
  if (!header || !listener || !conditions || !shiftsByRule(ctx)) return
  if (conditions.hostHeaders.length + conditions.pathPatterns.length > 4)
    throw new Error(
      'a rule has at most 5 condition values, and the test header is one of them; take one away, or the header',
    )
  const priority = testPrioritiesOf(ctx.siblings.map(({ edgeId, config }) => ({ edgeId, ...config }))).get(
    ctx.edgeId,
  )
  if (priority === undefined)
    throw new Error(
      `priority ${ctx.config.priority} leaves none before it for the rule of test requests; choose a higher number`,
    )
  yield ctx.resource(
    TEST_RULE,
    'AWS::ElasticLoadBalancingV2::ListenerRule',
    {
      ListenerArn: ref(listener.logicalId),
      Priority: priority,
      Conditions: [
        ...ruleConditions(conditions),
        { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: header.name, Values: [header.value] } },
      ],
      Actions: [forwardAction(ctx)],
    },
    { comment: 'Amazon ECS sends requests with this header to the new version, before production.' },
  )
}
