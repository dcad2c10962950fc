import { z } from 'zod'
import { field, usageAmount, wholeNumber } from '../../fields.ts'

const choice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  defaults: Values[number][],
  meta: Parameters<typeof field>[1],
  labels: Record<string, string>,
) =>
  field(
    z
      .array(field(z.enum(values), { title: meta.title, labels }))
      .min(1)
      .max(values.length)
      .refine((list) => new Set(list).size === list.length, 'each once')
      .default(defaults),
    meta,
  )

/** https://karpenter.sh/docs/concepts/nodepools/ */
export const eksKarpenterConfig = z.strictObject({
  capacityTypes: choice(
    ['spot', 'on-demand'],
    ['spot', 'on-demand'],
    {
      title: 'Capacity',
      description: 'With both, Spot is taken while there is some, and On-Demand when there is none.',
    },
    { spot: 'Spot', 'on-demand': 'On-Demand' },
  ),
  architectures: choice(
    ['amd64', 'arm64'],
    ['amd64'],
    {
      title: 'Architectures',
      description: 'The images must be built for each of them. Graviton costs about a fifth less.',
    },
    { amd64: 'x86-64', arm64: 'ARM64 (Graviton)' },
  ),
  categories: choice(
    ['c', 'm', 'r', 't', 'i', 'g'],
    ['c', 'm', 'r'],
    {
      title: 'Instance families',
      description: 'Many to choose from make for low prices and few interruptions.',
    },
    { c: 'C: compute', m: 'M: general', r: 'R: memory', t: 'T: burstable', i: 'I: storage', g: 'G: GPU' },
  ),
  minGeneration: field(wholeNumber(2, 9).default(5), {
    title: 'Generation, at least',
    description: 'Older instance types are slower for the same money.',
  }),
  cpuLimit: field(wholeNumber(1, 1_000_000).default(100), {
    title: 'CPU limit',
    description: 'Of all nodes together. Without a limit a faulty workload scales the bill as well.',
    unit: 'vCPUs',
  }),
  consolidation: field(
    z.enum(['WhenEmptyOrUnderutilized', 'WhenEmpty']).default('WhenEmptyOrUnderutilized'),
    {
      title: 'Consolidation',
      description: 'Moves pods onto fewer or cheaper nodes. When empty only: pods are never moved for cost.',
      labels: { WhenEmptyOrUnderutilized: 'Whenever it saves', WhenEmpty: 'Empty nodes only' },
    },
  ),
  expireAfterHours: field(wholeNumber(1, 8760).default(720), {
    title: 'Longest life of a node',
    description: 'Then it is replaced, with the newest image: that is how nodes are patched.',
    unit: 'hours',
  }),
  amiAlias: field(
    z
      .string()
      .regex(/^(al2023|bottlerocket)@(latest|v[0-9.]+)$/, 'such as al2023@latest or al2023@v20260801')
      .default('al2023@latest'),
    {
      title: 'Image',
      description: 'Latest takes every new image as it appears; a fixed version is one that was tested.',
      placeholder: 'al2023@v20260801',
    },
  ),
  estimate: field(
    z
      .strictObject({
        instanceType: field(
          z
            .string()
            .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an instance type is written like m7i.large')
            .default('m7i.large'),
          {
            title: 'Instance type',
            description: 'Karpenter chooses by the pods that wait.',
            widget: 'instance-type',
          },
        ),
        nodes: field(usageAmount(), {
          title: 'Nodes',
          description: 'How many run on average.',
          unit: 'nodes',
        }),
        spotPercent: field(wholeNumber(0, 100).default(0), {
          title: 'Of them Spot',
          description: 'Counts only where Spot is among the capacity.',
          unit: '%',
        }),
      })
      .prefault({}),
    {
      title: 'For the estimate',
      description:
        'What only you can know. Left empty, the cost report shows the unit price instead of a guess.',
    },
  ),
})

export type EksKarpenterConfig = z.output<typeof eksKarpenterConfig>
