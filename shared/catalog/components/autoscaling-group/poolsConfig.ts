import { z } from 'zod'
import { instanceTypeName } from '../../aws/launchSettings.ts'
import { field, showWhen, wholeNumber } from '../../fields.ts'

const whileEnabled = showWhen('enabled', true)

export const mixed = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Several types, Spot',
    description: 'Takes capacity from several instance types, and part of it from Spot Instances.',
  }),
  types: field(
    z
      .array(
        field(
          z.strictObject({
            instanceType: field(instanceTypeName().default('m6g.large'), {
              title: 'Instance type',
              description: 'Of about the same size, and for the same image architecture.',
              widget: 'instance-type',
            }),
            weight: field(wholeNumber(1, 999).nullable().default(null), {
              title: 'Weight',
              description: 'Capacity units that one instance counts as. Empty for all: each counts as one.',
              placeholder: '1',
            }),
          }),
          { title: 'Type', description: 'A type that may be launched in place of the main one.' },
        ),
      )
      // https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplate.html
      .max(39)
      .default([]),
    {
      title: 'Further types',
      description: 'Besides the main type, which comes first. The more there are, the safer Spot is.',
      showWhen: whileEnabled,
    },
  ),
  weight: field(wholeNumber(1, 999).nullable().default(null), {
    title: 'Weight of the main type',
    description: 'Only if the other types have weights: minimum, desired and maximum then count units.',
    placeholder: '1',
    showWhen: whileEnabled,
  }),
  onDemandBase: field(wholeNumber(0, 10_000).default(1), {
    title: 'On-Demand base',
    description: 'Capacity that is On-Demand in any case.',
    showWhen: whileEnabled,
  }),
  onDemandPercent: field(wholeNumber(0, 100).default(50), {
    title: 'On-Demand above the base',
    description: 'The rest above the base is Spot.',
    unit: '%',
    showWhen: whileEnabled,
  }),
  onDemandStrategy: field(z.enum(['prioritized', 'lowest-price']).default('prioritized'), {
    title: 'Choice of On-Demand types',
    description: 'In the order of the list, or the cheapest first.',
    labels: { prioritized: 'In the order listed', 'lowest-price': 'Lowest price' },
    showWhen: whileEnabled,
  }),
  spotStrategy: field(
    z
      .enum([
        'price-capacity-optimized',
        'capacity-optimized',
        'capacity-optimized-prioritized',
        'lowest-price',
      ])
      .default('price-capacity-optimized'),
    {
      title: 'Choice of Spot pools',
      description: 'AWS recommends price-capacity-optimized; lowest-price is interrupted most often.',
      labels: {
        'price-capacity-optimized': 'Price and capacity (recommended)',
        'capacity-optimized': 'Capacity',
        'capacity-optimized-prioritized': 'Capacity, in the order listed',
        'lowest-price': 'Lowest price',
      },
      showWhen: whileEnabled,
    },
  ),
  capacityRebalance: field(z.boolean().default(true), {
    title: 'Capacity rebalancing',
    description: 'Replaces a Spot Instance as soon as AWS warns of a raised risk, not only at interruption.',
    showWhen: whileEnabled,
  }),
})

export const warmPool = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Warm pool',
    description: 'Instances that were set up beforehand and start within seconds.',
  }),
  state: field(z.enum(['Stopped', 'Running', 'Hibernated']).default('Stopped'), {
    title: 'State',
    description: 'Stopped and hibernated instances cost their volumes only; running ones their full price.',
    showWhen: whileEnabled,
  }),
  minSize: field(wholeNumber(0, 10_000).default(0), {
    title: 'At least',
    description: 'Instances kept in the pool whatever the size of the group.',
    unit: 'instances',
    showWhen: whileEnabled,
  }),
  prepared: field(wholeNumber(0, 10_000).nullable().default(null), {
    title: 'Group and pool together',
    description: 'Empty: up to the maximum of the group.',
    unit: 'instances',
    placeholder: 'the maximum',
    showWhen: whileEnabled,
  }),
  reuseOnScaleIn: field(z.boolean().default(false), {
    title: 'Reuse on scale-in',
    description: 'Instances go back to the pool instead of being terminated.',
    showWhen: whileEnabled,
  }),
})
