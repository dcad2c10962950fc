import type { Facts, InstanceType } from '../../facts/facts.ts'
import { instanceTypesOf, onFargate } from '../batch.ts'
import { defineRule, type Fix } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL027',
  slug: 'accelerator-image',
  title: 'Image has no drivers for the accelerator',
  severity: 'error',
  pillar: 'reliability',
  why: 'Without its driver the accelerator is invisible: pods and jobs that ask for one are never placed, and the dearest instances there are stand idle.',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/ml-eks-optimized-ami.html',
  *check(graph, facts) {
    for (const node of graph.ofType('eks-node-group')) {
      const { amiType, instanceTypes } = node.config
      const image = facts.eksAmiType(amiType)
      if (image === null || image.os === 'custom') continue
      for (const [i, name] of instanceTypes.entries()) {
        const type = facts.instanceType(name)
        const needs = type && acceleratorOf(type)
        // Bottlerocket carries the Neuron driver in its plain variants.
        if (!needs || needs === image.accelerator || (needs === 'neuron' && image.os === 'bottlerocket'))
          continue
        const fix = withDriver(facts, node.id, amiType, needs)
        yield {
          node: node.id,
          path: ['instanceTypes', i],
          message: `${name} has ${accelerators(type)}, and ${amiType} has no driver for it.`,
          advice: 'Choose an AMI type with the driver, or an instance type without the accelerator.',
          ...(fix && { fix }),
        }
      }
    }
    for (const node of graph.ofType('batch-compute-environment')) {
      if (onFargate(node) || node.config.imageType !== 'ECS_AL2023') continue
      const type = instanceTypesOf(facts, node)?.find((one) => acceleratorOf(one) === 'nvidia')
      if (!type) continue
      yield {
        node: node.id,
        path: ['imageType'],
        message: `${type.name} has ${accelerators(type)}, and the AMI of "${node.name}" has no driver for it.`,
        advice: 'Choose the AMI with NVIDIA drivers.',
        fix: setTo('Use the AMI with NVIDIA drivers', node.id, ['imageType'], 'ECS_AL2023_NVIDIA'),
      }
    }
  },
  examples: {
    good: ['gpu-nodes', 'gpu-jobs', 'kubernetes', 'batch'],
    bad: ['accelerator-image', 'gpu-batch-image'],
  },
})

/** The driver that the type needs; null: none, or one that no AMI type brings along (AMD, FPGA, media). */
function acceleratorOf({ accelerators: list }: InstanceType): 'nvidia' | 'neuron' | null {
  if (list.some(({ manufacturer }) => manufacturer === 'NVIDIA')) return 'nvidia'
  return list.some(({ kind }) => kind === 'neuron') ? 'neuron' : null
}

const accelerators = ({ accelerators: list }: InstanceType): string =>
  list.map(({ count, manufacturer, name }) => `${count} ${manufacturer} ${name}`).join(' and ')

/** The AMI type of the same system and architecture that has the driver, where there is one. */
function withDriver(facts: Facts, id: string, amiType: string, needs: 'nvidia' | 'neuron'): Fix | null {
  const now = facts.eksAmiType(amiType)
  const match = facts
    .eksAmiTypes()
    .find(
      (one) =>
        one.accelerator === needs &&
        one.os === now?.os &&
        one.architecture === now.architecture &&
        one.name.endsWith('_FIPS') === amiType.endsWith('_FIPS'),
    )
  return match ? setTo(`Use ${match.name}`, id, ['amiType'], match.name) : null
}
