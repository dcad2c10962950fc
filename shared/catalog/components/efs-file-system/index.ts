import { allow } from '../../aws/iam.ts'
import { concat, REGION, ref } from '../../cfn.ts'
import { defineComponent, type FacetContext } from '../../define.ts'
import { type EfsConfig, efsConfig } from './config.ts'
import { efsCost } from './cost.ts'
import { ACCESS_POINT, efsResources, MOUNT_TARGET } from './resources.ts'

const NFS = 2049

export const efsFileSystem = defineComponent({
  type: 'efs-file-system',
  title: 'Amazon EFS file system',
  category: 'storage',
  icon: 'efs-file-system',
  description:
    'Files that many instances, tasks and functions share, and that grow and shrink by themselves.',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html',
  keywords: ['nfs', 'shared files', 'file system', 'elastic file system', 'volume'],
  schemaVersion: 1,
  config: efsConfig,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  wantsTier: () => 'private',
  securityGroup: () => true,
  in: {
    connects: ({ securityGroup }) => ({
      ports: [{ port: NFS, protocol: 'tcp', label: 'NFS' }],
      securityGroup,
      public: false,
    }),
    mounts: (ctx) => ({
      fileSystem: 'efs',
      fileSystemId: ctx.ref(),
      fileSystemArn: ctx.getAtt('', 'Arn'),
      dnsName: concat(ctx.ref(), '.efs.', REGION, '.', ref('AWS::URLSuffix')),
      mountName: null,
      accessPoint: ctx.config.accessPoint.enabled
        ? { id: ctx.ref(ACCESS_POINT), arn: ctx.getAtt(ACCESS_POINT, 'Arn') }
        : null,
      statements: [mounting(ctx, ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'])],
      readOnlyStatements: [mounting(ctx, ['elasticfilesystem:ClientMount'])],
      ports: [{ port: NFS }],
      callsBack: false,
      securityGroup: ctx.securityGroup,
      mountTargets: {
        prefix: ctx.logicalId(MOUNT_TARGET),
        zone: ctx.config.availability === 'one-zone' ? ctx.config.zone : null,
      },
    }),
  },
  summary: ({ availability, throughputMode, provisionedMibps, zone }) => [
    availability === 'regional' ? 'Regional' : `One Zone, number ${zone}`,
    throughputMode === 'provisioned' ? `${provisionedMibps} MiB/s provisioned` : THROUGHPUT[throughputMode],
  ],
  traits: ({ availability }) => ({
    // One mount target for each subnet; three zones are the most that a tier of ours usually has.
    addresses: {
      count: availability === 'one-zone' ? { min: 1, desired: 1, max: 1 } : { min: 3, desired: 3, max: 3 },
      what: 'mount targets',
    },
  }),
  resources: efsResources,
  cost: efsCost,
})

const THROUGHPUT = { elastic: 'Elastic throughput', bursting: 'Bursting throughput' } as const

/** Through the access point alone, where there is one: the rest of the file system stays out of reach. */
function mounting({ config, getAtt }: FacetContext<EfsConfig>, actions: readonly string[]) {
  const fileSystem = getAtt('', 'Arn')
  if (!config.accessPoint.enabled)
    return allow([...actions, 'elasticfilesystem:ClientRootAccess'], fileSystem)
  return allow(actions, fileSystem, {
    Condition: { StringEquals: { 'elasticfilesystem:AccessPointArn': getAtt(ACCESS_POINT, 'Arn') } },
  })
}
