import { codePipeline } from '../../../../shared/catalog/components/codepipeline/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(codePipeline, {
  cases: {
    default: {},
    'deploys a service without build': (drawing) =>
      drawing
        .add('codepipeline', 'release', { build: { enabled: false } })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (d) => d.add('ecs-service', 'shop'))
        .connect('release', 'deploys', 'shop'),
    'builds and deploys': (drawing) =>
      drawing
        .add('codepipeline', 'release', {
          build: { size: 'MEDIUM', docker: true },
          usage: { buildMinutes: 300 },
        })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (d) => d.add('ecs-service', 'shop'))
        .connect('release', 'deploys', 'shop'),
  },
})
