import { z } from 'zod'
import { field, showWhen } from '../../fields.ts'

/** https://docs.aws.amazon.com/eks/latest/userguide/managing-vpc-cni.html */
export const vpcCni = z.strictObject({
  networkPolicy: field(z.boolean().default(false), {
    title: 'Network policies',
    description: 'Enforces Kubernetes network policies: which pods may talk to which. Without them all may.',
  }),
  prefixDelegation: field(z.boolean().default(false), {
    title: 'Prefix delegation',
    description:
      'Gives each node blocks of 16 addresses: more pods on small instances, and fewer calls of the EC2 API. Takes unbroken blocks of a subnet.',
  }),
  podSecurityGroups: field(z.boolean().default(false), {
    title: 'Security groups for pods',
    description:
      'Workloads can have a security group of their own, on network interfaces of Nitro instances.',
  }),
})

/** https://docs.aws.amazon.com/eks/latest/userguide/automode.html */
export const autoMode = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Auto Mode',
    description:
      'Nodes, their scaling and patching, EBS volumes and load balancers are done by AWS, for a fee on top of the instances.',
  }),
  nodePools: field(
    z
      .array(
        field(z.enum(['general-purpose', 'system']), {
          title: 'Node pool',
          description: 'A pool that AWS keeps up.',
          labels: { 'general-purpose': 'General purpose', system: 'System: for add-ons' },
        }),
      )
      .max(2)
      .refine((list) => new Set(list).size === list.length, 'each pool once')
      .default(['general-purpose', 'system']),
    {
      title: 'Node pools',
      description:
        'Those built in. Pools of your own come with kubectl, and need at least one of these first.',
      showWhen: showWhen('autoMode.enabled', true),
    },
  ),
  instanceType: field(
    z
      .string()
      .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an instance type is written like m7i.large')
      .default('m7i.large'),
    {
      title: 'Instance type for the estimate',
      description: 'Auto Mode chooses by the pods that wait; the estimate takes this one for all.',
      widget: 'instance-type',
      showWhen: showWhen('autoMode.enabled', true),
    },
  ),
})
