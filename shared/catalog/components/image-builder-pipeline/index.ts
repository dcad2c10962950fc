import { plural } from '../../../base/text.ts'
import { type CostLine, exactly, usage } from '../../costLine.ts'
import { type CostContext, defineComponent } from '../../define.ts'
import { BASES, type PipelineConfig, pipelineConfig } from './config.ts'
import { PARAMETER, pipelineResources } from './resources.ts'

export const imageBuilderPipeline = defineComponent({
  type: 'image-builder-pipeline',
  title: 'EC2 Image Builder pipeline',
  category: 'delivery',
  icon: 'image-builder',
  description: 'Builds, tests and distributes machine images again and again, from a recipe.',
  docs: 'https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-image-builder-pipelines.html',
  keywords: ['ami', 'golden image', 'recipe', 'hardening', 'patching', 'machine image'],
  schemaVersion: 1,
  config: pipelineConfig,
  placement: { inside: ['canvas', 'region', 'vpc', 'tier'] },
  wantsTier: ({ inVpc }) => (inVpc ? 'private' : null),
  securityGroup: ({ inVpc }) => inVpc,
  out: {
    builds: ({ config, ref }) => ({
      parameterName: ref(PARAMETER),
      windows: BASES[config.base].windows,
      architecture: config.base.endsWith('arm64') ? 'arm64' : 'x86_64',
    }),
  },
  summary: ({ base, schedule, regions }) => [
    BASES[base].label,
    schedule === '' ? 'Built by hand' : schedule,
    ...(regions.length > 0 ? [plural(regions.length, 'further Region')] : []),
  ],
  resources: pipelineResources,
  cost: pipelineCost,
})

function* pipelineCost({ config }: CostContext<PipelineConfig>): Iterable<CostLine> {
  const { buildsPerMonth, minutesPerBuild, snapshotGb } = config.usage
  yield {
    key: 'service',
    label: 'EC2 Image Builder',
    category: 'management',
    unit: 'pipeline',
    quantity: exactly(1),
    price: { kind: 'service', id: 'image-builder.service' },
    formula: 'no charge for the service itself',
  }
  const given = buildsPerMonth !== null && minutesPerBuild !== null
  yield {
    key: 'instances',
    label: 'Instances that build and test',
    category: 'compute',
    unit: 'instance-hour',
    quantity: usage(given ? (buildsPerMonth * minutesPerBuild) / 60 : null),
    price: { kind: 'ec2', instanceType: config.instanceType },
    formula: given
      ? `${buildsPerMonth} builds × ${minutesPerBuild} min / 60`
      : 'builds and their duration not given',
  }
  const places = 1 + config.regions.length
  yield {
    key: 'snapshots',
    label: 'Snapshots of the images',
    category: 'storage',
    unit: 'GB-month',
    quantity: usage(snapshotGb === null ? null : snapshotGb * places),
    price: { kind: 'service', id: 'ebs.snapshot.standard' },
    formula:
      snapshotGb === null ? 'stored volume not given' : `${snapshotGb} GB × ${plural(places, 'Region')}`,
    assumption:
      'At the price of the Region that it is built in. Copying between Regions is billed by the GB as well.',
  }
}
