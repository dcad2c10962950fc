import { ec2Instance } from '../../../../shared/catalog/components/ec2-instance/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(ec2Instance, {
  cases: {
    default: {},
    'bastions-with-elastic-ips': {
      count: 2,
      instanceType: 't4g.small',
      elasticIp: true,
      cpuCredits: 'unlimited',
      runningHours: 200,
      terminationProtection: true,
    },
    'everything-else': {
      count: 3,
      instanceType: 'm5.2xlarge',
      coreCount: 2,
      threadsPerCore: 1,
      hibernation: true,
      tenancy: 'dedicated',
      autoRecovery: false,
      rootVolume: { throughput: 250 },
      userData: '#!/bin/bash\ndnf install -y nginx',
      detailedMonitoring: true,
    },
    'efa-in-cluster-group': (draw) =>
      draw
        .add('placement-group', 'close', { strategy: 'cluster' })
        .add('ec2-instance', 'nodes', { count: 2, instanceType: 'c5n.18xlarge', networkInterface: 'efa' })
        .connect('close', 'places', 'nodes'),
    'on-a-dedicated-host': (draw) =>
      draw
        .add('dedicated-host', 'host', { runs: 'm5', count: 2 })
        .add('ec2-instance', 'licensed', { count: 3, instanceType: 'm5.large', image: 'windows-2022' })
        .connect('host', 'places', 'licensed'),
    'targeted-reservation-behind-alb': (draw) =>
      draw
        .add('capacity-reservation', 'held', { zones: 2, count: 1, match: 'targeted' })
        .add('application-load-balancer', 'alb')
        .add('ec2-instance', 'web', { count: 2 })
        .connect('held', 'reserves', 'web')
        .connect('alb', 'routes', 'web'),
  },
})
