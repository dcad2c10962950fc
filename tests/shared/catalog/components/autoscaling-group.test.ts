import { expect, it } from 'vitest'
import { autoScalingGroup } from '../../../../shared/catalog/components/autoscaling-group/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

const businessHours = [
  { recurrence: '0 8 * * MON-FRI', timeZone: 'Europe/Berlin', minSize: 4, desiredCapacity: 6, maxSize: 12 },
  { recurrence: '0 18 * * MON-FRI', timeZone: 'Europe/Berlin', minSize: 2, desiredCapacity: 2, maxSize: 4 },
]

import { workOut } from '../../../support/workOut.ts'

describeComponent(autoScalingGroup, {
  cases: {
    default: {},
    'with the Elastic Fabric Adapter': { instanceType: 'p4d.24xlarge', networkInterface: 'efa' },
    'mixed-with-spot': {
      minSize: 2,
      desiredCapacity: 6,
      maxSize: 20,
      mixed: {
        enabled: true,
        types: [{ instanceType: 'm6g.large' }, { instanceType: 'c7g.large' }],
        onDemandBase: 2,
        onDemandPercent: 25,
      },
    },
    'mixed-with-weights': {
      minSize: 4,
      desiredCapacity: 8,
      maxSize: 40,
      instanceType: 'm7g.xlarge',
      mixed: {
        enabled: true,
        weight: 4,
        types: [{ instanceType: 'm7g.2xlarge', weight: 8 }],
        onDemandStrategy: 'lowest-price',
        spotStrategy: 'capacity-optimized-prioritized',
      },
    },
    scheduled: { scheduledActions: businessHours },
    'scheduled-monthly': { scheduledActions: [{ recurrence: '0 6 1 * *', desiredCapacity: 4 }] },
    'step-and-simple-policies': {
      targetTracking: [],
      detailedMonitoring: true,
      alarmPolicies: [
        {
          steps: [
            { from: 0, to: 15, adjustment: 1 },
            { from: 15, adjustment: 3 },
          ],
        },
        {
          comparison: 'below',
          threshold: 30,
          adjustmentType: 'PercentChangeInCapacity',
          steps: [{ to: 0, adjustment: -10 }],
        },
        { policyType: 'SimpleScaling', steps: [{ adjustment: 2 }] },
      ],
    },
    'warm-pool-and-hooks': {
      warmPool: { enabled: true, state: 'Hibernated', minSize: 1, prepared: 3, reuseOnScaleIn: true },
      lifecycleHooks: [{ on: 'launching', heartbeat: 600, onTimeout: 'ABANDON', notify: true }, {}],
      targetTracking: [{ metric: 'custom', target: 10, custom: { namespace: 'Shop' } }],
      update: { strategy: 'replacing' },
    },
    'running-warm-pool': { warmPool: { enabled: true, state: 'Running' } },
    'windows-in-public': {
      image: 'windows-2022',
      instanceType: 'm7i.large',
      publicIp: true,
      keyPair: true,
      userData: '<powershell>Install-WindowsFeature Web-Server</powershell>',
    },
    'own-image-and-volumes': {
      image: 'custom',
      architecture: 'arm64',
      customVolumeKey: true,
      rootVolume: { type: 'io2', sizeGiB: 200, iops: 40_000 },
      dataVolumes: [
        { device: '/dev/sdf', sizeGiB: 500, iops: 6000, throughput: 500 },
        { device: '/dev/sdg', type: 'st1', sizeGiB: 1000, encrypted: false },
      ],
      managedPolicies: ['CloudWatchAgentServerPolicy'],
      imdsHopLimit: 2,
    },
    'life-of-instances': {
      healthCheck: 'EC2',
      instanceWarmup: null,
      terminationPolicies: ['OldestLaunchTemplate', 'Default'],
      maxInstanceLifetimeDays: 30,
      protectFromScaleIn: true,
      balancedOnly: true,
      sessionManager: false,
      port: null,
      update: { strategy: 'none' },
      maintenance: { minHealthyPercent: 100, maxHealthyPercent: 150 },
      minSize: 1,
      desiredCapacity: 1,
      maxSize: 1,
    },
    'scaled-by-requests': (d) =>
      d
        .add('application-load-balancer', 'alb')
        .add('autoscaling-group', 'web', {
          targetTracking: [{ metric: 'ALBRequestCountPerTarget', target: 1000 }],
          predictive: { mode: 'ForecastAndScale', metric: 'ALBRequestCount', target: 1000, aboveMaximum: 10 },
        })
        .connect('alb', 'routes', 'web'),
    'ecs-capacity': (d) =>
      d
        .add('ecs-cluster', 'cluster')
        .add('autoscaling-group', 'capacity', {
          image: 'ecs-optimized-al2023',
          targetTracking: [],
          userData: '#!/bin/bash -e\necho ECS_ENABLE_SPOT_INSTANCE_DRAINING=true >> /etc/ecs/ecs.config',
        })
        .connect('capacity', 'provides', 'cluster', {
          targetCapacity: 90,
          base: 1,
          terminationProtection: true,
        }),
    'bottlerocket-capacity': (d) =>
      d
        .add('ecs-cluster', 'cluster')
        .add('autoscaling-group', 'capacity', {
          image: 'bottlerocket-ecs',
          instanceType: 'm7i.large',
          userData: '[settings.host-containers.admin]\nenabled = true',
        })
        .connect('capacity', 'provides', 'cluster', { managedScaling: false }),
  },
})

it('refuses an Elastic Fabric Adapter under Windows', () => {
  const picture = drawing().addRaw('autoscaling-group', 'g', {
    image: 'windows-2022',
    networkInterface: 'efa',
  })
  expect(workOut(picture).complaints.join()).toContain('Windows instances have no Elastic Fabric Adapter')
})
