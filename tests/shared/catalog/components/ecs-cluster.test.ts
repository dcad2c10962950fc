import { expect, it } from 'vitest'
import { ecsCluster } from '../../../../shared/catalog/components/ecs-cluster.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const cluster = (config: Record<string, unknown> = {}) =>
  workOut(
    drawing()
      .addRaw('ecs-cluster', 'c', config)
      .add('autoscaling-group', 'asg')
      .connect('asg', 'provides', 'c', { base: 1 }),
  )

describeComponent(ecsCluster, {
  cases: {
    default: {},
    'with-insights': { containerInsights: 'enhanced', usage: { insightsMetrics: 120 } },
    'with-instances': (d) =>
      d
        .add('ecs-cluster', 'cluster', { defaultCapacity: 'EC2' })
        .add('autoscaling-group', 'asg')
        .connect('asg', 'provides', 'cluster'),
  },
})

it('offers Fargate, Fargate Spot and the capacity that it is given', () => {
  const { complaints, properties } = cluster()
  expect(complaints).toEqual([])
  expect(properties('CCapacityProviders')).toMatchObject({
    CapacityProviders: ['FARGATE', 'FARGATE_SPOT', { target: 'AsgToCCapacityProvider' }],
    DefaultCapacityProviderStrategy: [{ CapacityProvider: 'FARGATE', Weight: 1 }],
  })
})

it('places tasks without a strategy of their own on its instances, if told so', () => {
  expect(cluster({ defaultCapacity: 'EC2' }).properties('CCapacityProviders')).toMatchObject({
    DefaultCapacityProviderStrategy: [
      { CapacityProvider: { target: 'AsgToCCapacityProvider' }, Weight: 1, Base: 1 },
    ],
  })
})

it('bills Container Insights by the metric, and only when it is on', () => {
  expect(cluster().lineKeys('c')).toEqual([])
  expect(cluster({ containerInsights: 'enabled' }).line('c', 'container-insights').quantity).toBeNull()
  const given = cluster({ containerInsights: 'enabled', usage: { insightsMetrics: 100 } })
  expect(given.line('c', 'container-insights').monthly.expected).toBe(30_000_000)
  expect(given.properties('C').ClusterSettings).toEqual([{ Name: 'containerInsights', Value: 'enabled' }])
})
