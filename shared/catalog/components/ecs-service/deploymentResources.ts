import { roleProperties, trustPolicy } from '../../aws/iam.ts'
import { getAtt, type PlanItem } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { EcsServiceConfig } from './config.ts'
import { targetOf } from './container.ts'
import { shiftsTraffic } from './deployment.ts'

type Context = EmitContext<EcsServiceConfig>

const TRAFFIC_ROLE = 'TrafficRole'

/** What the deployment needs beside the service: the role that shifts requests, the alarms that end it. */
export function* deploymentResources(ctx: Context): Iterable<PlanItem> {
  if (ctx.incoming('routes').some(({ handle }) => handle.blueGreen !== null)) {
    yield ctx.resource(
      TRAFFIC_ROLE,
      'AWS::IAM::Role',
      roleProperties({
        trust: trustPolicy('ecs', { guarded: true }),
        description: 'Lets Amazon ECS shift requests between the two target groups',
        // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AmazonECSInfrastructureRolePolicyForLoadBalancers.html
        managedPolicies: ['AmazonECSInfrastructureRolePolicyForLoadBalancers'],
        tags: ctx.tags(),
      }),
    )
  }
  const { rollbackErrorsPerMinute: errors } = ctx.config.deployment
  if (errors === null) return
  for (const { suffix, loadBalancer, targetGroup } of watchedTargets(ctx)) {
    yield ctx.resource(suffix, 'AWS::CloudWatch::Alarm', {
      AlarmDescription: `Errors of ${ctx.name} that end a deployment`,
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'HTTPCode_Target_5XX_Count',
      Dimensions: [
        { Name: 'LoadBalancer', Value: loadBalancer },
        { Name: 'TargetGroup', Value: targetGroup },
      ],
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: errors,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      // No requests, no errors.
      TreatMissingData: 'notBreaching',
      Tags: ctx.tags(),
    })
  }
}

function watchedTargets(ctx: Context) {
  return ctx.incoming('routes').flatMap(({ handle, peer }, i) => {
    if (handle.resourceLabel === null) return []
    const alarm = (logicalId: string, suffix: string) => ({
      suffix: `${suffix}${i === 0 ? '' : i + 1}`,
      loadBalancer: peer.facet.fullName,
      targetGroup: getAtt(logicalId, 'TargetGroupFullName'),
    })
    return [
      alarm(handle.targetGroupLogicalId, 'ErrorsAlarm'),
      ...(handle.blueGreen
        ? [alarm(handle.blueGreen.alternateTargetGroupLogicalId, 'GreenErrorsAlarm')]
        : []),
    ]
  })
}

export function deploymentConfiguration(ctx: Context) {
  const { deployment } = ctx.config
  const alarms =
    deployment.rollbackErrorsPerMinute === null
      ? []
      : watchedTargets(ctx).map(({ suffix }) => ctx.ref(suffix))
  return {
    ...(shiftsTraffic(deployment) && {
      Strategy: deployment.strategy,
      BakeTimeInMinutes: deployment.bakeTimeMinutes,
    }),
    ...(deployment.strategy === 'LINEAR' && {
      LinearConfiguration: {
        StepPercent: deployment.linearStepPercent,
        StepBakeTimeInMinutes: deployment.linearStepMinutes,
      },
    }),
    ...(deployment.strategy === 'CANARY' && {
      CanaryConfiguration: {
        CanaryPercent: deployment.canaryPercent,
        CanaryBakeTimeInMinutes: deployment.canaryMinutes,
      },
    }),
    MinimumHealthyPercent: deployment.minimumHealthyPercent,
    MaximumPercent: deployment.maximumPercent,
    DeploymentCircuitBreaker: {
      Enable: deployment.circuitBreaker,
      Rollback: deployment.circuitBreaker && deployment.rollback,
    },
    ...(alarms.length > 0 && {
      Alarms: { AlarmNames: alarms, Enable: true, Rollback: deployment.rollback },
    }),
  } satisfies Cfn<'AWS::ECS::Service.DeploymentConfiguration'>
}

export const loadBalancers = (ctx: Context) =>
  ctx.incoming('routes').map(({ handle }) => ({
    ...targetOf(ctx.config.containers, handle.port),
    TargetGroupArn: handle.targetGroup,
    ...(handle.blueGreen && {
      AdvancedConfiguration: {
        AlternateTargetGroupArn: handle.blueGreen.alternateTargetGroup,
        ProductionListenerRule: handle.blueGreen.productionRule,
        ...(handle.blueGreen.testRule !== null && { TestListenerRule: handle.blueGreen.testRule }),
        RoleArn: ctx.getAtt(TRAFFIC_ROLE, 'Arn'),
      },
    }),
  })) satisfies Cfn<'AWS::ECS::Service'>['LoadBalancers']

/** Alarms of CloudWatch that a deployment watches, behind so many target groups of Application Load Balancers. */
export const deploymentAlarms = ({ deployment }: EcsServiceConfig, balancers: number): number =>
  deployment.rollbackErrorsPerMinute === null ? 0 : balancers * (shiftsTraffic(deployment) ? 2 : 1)
