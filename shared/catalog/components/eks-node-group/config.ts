import { z } from 'zod'
import { eksAmiType, eksAmiTypes } from '../../../facts/eks.ts'
import { gp3Field } from '../../aws/gp3.ts'
import { field, wholeNumber } from '../../fields.ts'
import type { Cfn } from '../../spec/checked.ts'

type AmiType = Extract<Cfn<'AWS::EKS::Nodegroup'>['AmiType'], string>

// CUSTOM needs an image and a bootstrap script of one's own, which no setting here describes.
const AMI_TYPES = eksAmiTypes()
  // Held to AWS's enum by a test: the facts have the names as data.
  .map(({ name }) => name as AmiType)
  .filter((name) => name !== 'CUSTOM')

const LABEL_KEY = /^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/
const LABEL_VALUE = /^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$/

const taint = z.strictObject({
  key: field(z.string().max(63).regex(LABEL_KEY, 'letters, digits, ".", "_" and "-"'), {
    title: 'Key',
    description: 'What pods must tolerate.',
    placeholder: 'dedicated',
  }),
  value: field(z.string().regex(LABEL_VALUE, 'letters, digits, ".", "_" and "-"').default(''), {
    title: 'Value',
    description: 'May be empty.',
  }),
  effect: field(z.enum(['NO_SCHEDULE', 'PREFER_NO_SCHEDULE', 'NO_EXECUTE']).default('NO_SCHEDULE'), {
    title: 'Effect',
    description: 'What happens to pods without the toleration.',
    labels: {
      NO_SCHEDULE: 'No other pods are scheduled',
      PREFER_NO_SCHEDULE: 'Others only if need be',
      NO_EXECUTE: 'Others are evicted',
    },
  }),
})

export const eksNodeGroupConfig = z
  .strictObject({
    amiType: field(z.enum(AMI_TYPES).default('AL2023_x86_64_STANDARD'), {
      title: 'AMI type',
      description:
        'Operating system and processor architecture of the nodes. Changing it replaces the group.',
    }),
    instanceTypes: field(
      z
        .array(
          field(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an instance type is written like m7i.large'), {
            title: 'Instance type',
            widget: 'instance-type',
          }),
        )
        .min(1)
        .max(20)
        .refine((list) => new Set(list).size === list.length, 'each type once')
        .default(['m7i.large']),
      {
        title: 'Instance types',
        description:
          'In order of preference; give Spot several of the same size to choose from. Changing them replaces the group.',
        widget: 'instance-types',
      },
    ),
    capacityType: field(z.enum(['ON_DEMAND', 'SPOT']).default('ON_DEMAND'), {
      title: 'Capacity',
      description: 'Spot costs far less, and nodes can be taken away with two minutes of warning.',
      labels: { ON_DEMAND: 'On-Demand', SPOT: 'Spot' },
    }),
    minSize: field(wholeNumber(0, 450).default(2), {
      title: 'Minimum',
      description: 'Below which neither the Cluster Autoscaler nor you can go.',
      unit: 'nodes',
    }),
    desiredSize: field(wholeNumber(0, 450).default(2), {
      title: 'Desired',
      description: 'What the group starts with. Updating the stack sets it back to this.',
      unit: 'nodes',
    }),
    maxSize: field(wholeNumber(1, 450).default(4), {
      title: 'Maximum',
      description: 'Reached only if something scales the group, such as the Cluster Autoscaler.',
      unit: 'nodes',
    }),
    volume: gp3Field(50, 20, 'Disk of each node: a gp3 volume, encrypted.'),
    labels: field(
      z
        .record(
          z.string().regex(LABEL_KEY, 'a Kubernetes label such as workload or example.com/team'),
          z.string().regex(LABEL_VALUE, 'letters, digits, ".", "_" and "-"'),
        )
        .default({}),
      { title: 'Labels', description: 'Kubernetes labels of the nodes, by which pods choose them.' },
    ),
    taints: field(z.array(taint).max(50).default([]), {
      title: 'Taints',
      description: 'Keep away pods that do not tolerate them.',
    }),
    update: field(
      z
        .strictObject({
          unit: field(z.enum(['nodes', 'percentage']).default('nodes'), {
            title: 'Counted in',
            description: 'Percent suits groups that grow and shrink.',
            labels: { nodes: 'Nodes', percentage: 'Percent of the nodes' },
          }),
          maxUnavailable: field(wholeNumber(1, 100).default(1), {
            title: 'Unavailable at once',
            description: 'How many nodes may be replaced at the same time when the group is updated.',
          }),
        })
        .prefault({}),
      { title: 'Updates', description: 'How fast nodes are replaced by those of a new version.' },
    ),
    nodeRepair: field(z.boolean().default(true), {
      title: 'Node repair',
      description:
        'Replaces or reboots nodes that stay unhealthy. The node monitoring agent add-on makes it see more.',
    }),
  })
  .superRefine(({ amiType, volume }, ctx) => {
    // The Windows AMIs come with a snapshot of 50 GiB, and a volume cannot be smaller than its snapshot.
    if (eksAmiType(amiType)?.os === 'windows' && volume.sizeGiB < 50)
      ctx.addIssue({
        code: 'custom',
        path: ['volume', 'sizeGiB'],
        message: 'Windows nodes need at least 50 GiB',
      })
  })

export type EksNodeGroupConfig = z.output<typeof eksNodeGroupConfig>
