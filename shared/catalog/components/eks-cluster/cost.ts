import { type CostLine, exactly, HOURS_PER_MONTH, hours, range, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { EksClusterConfig } from './config.ts'

export function* eksClusterCost(ctx: CostContext<EksClusterConfig>): Iterable<CostLine> {
  const { config } = ctx
  yield {
    key: 'control-plane',
    label: 'Amazon EKS control plane',
    category: 'management',
    unit: 'cluster-hour',
    quantity: exactly(HOURS_PER_MONTH),
    price: { kind: 'service', id: 'eks.control-plane' },
    formula: `1 cluster × ${HOURS_PER_MONTH} h`,
  }
  if (config.supportType === 'EXTENDED') yield extendedSupport(ctx)
  if (config.autoMode.enabled) yield* autoMode(ctx)
  if (config.secretsKey === 'customer-managed') {
    yield {
      key: 'secrets-key',
      label: 'AWS KMS key for secrets',
      category: 'management',
      unit: 'key-month',
      quantity: exactly(1),
      price: { kind: 'service', id: 'kms.customer-managed-key' },
      formula: '1 key',
      assumption: 'Requests to the key are not counted: the API server keeps data keys in its memory.',
    }
  }
  if (config.logTypes.length > 0) {
    const { logsGb } = config.usage
    yield {
      key: 'control-plane-logs',
      label: 'Control plane logs',
      category: 'observability',
      unit: 'GB',
      quantity: usage(logsGb),
      price: { kind: 'tiers', id: 'cloudwatch.vended-logs' },
      formula: logsGb === null ? 'monthly volume not given' : `${logsGb} GB a month, as given`,
      assumption: 'Archived storage is not counted: logs compress to a small part of their volume.',
    }
  }
}

/** The fee is a share of the On-Demand price, also of Spot and reserved instances. https://aws.amazon.com/eks/pricing/ */
function* autoMode({ config, facts }: CostContext<EksClusterConfig>): Iterable<CostLine> {
  const { instanceType } = config.autoMode
  const { autoNodes } = config.usage
  const base = {
    category: 'compute',
    unit: 'instance-hour',
    quantity: hours(usage(autoNodes)),
    price: { kind: 'ec2', instanceType },
    formula:
      autoNodes === null
        ? 'average number of nodes not given'
        : `${autoNodes} nodes of ${instanceType} × ${HOURS_PER_MONTH} h`,
  } as const
  yield {
    ...base,
    key: 'auto-mode-nodes',
    label: 'Nodes of Auto Mode',
    assumption: 'Auto Mode chooses the instance types itself; their volumes are not counted.',
  }
  yield {
    ...base,
    key: 'auto-mode-fee',
    label: 'Fee of Auto Mode',
    category: 'management',
    priceFactor: facts.serviceFigure('eks.auto-mode-fee').value,
    assumption: 'A share of the On-Demand price of each node, whatever the node itself costs.',
  }
}

/**
 * The surcharge of extended support, on top of the control plane. The engine has no clock, so the day on which the
 * support calendar was put together stands in for today: then a version counts as in extended support, or not yet.
 */
function extendedSupport({ config, facts }: CostContext<EksClusterConfig>): CostLine {
  const { version } = config
  const asOf = facts.factSheet().find(({ file }) => file === 'eks-versions.json')?.to ?? ''
  const ends = facts.eksVersions().find((known) => known.version === version)?.endOfStandardSupport ?? null
  const support = facts.eksSupport(version, asOf)
  const base = {
    key: 'extended-support',
    label: 'Extended support',
    category: 'management',
    unit: 'cluster-hour',
    price: { kind: 'service', id: 'eks.extended-support' },
    formula: `1 cluster × ${HOURS_PER_MONTH} h, on top of the control plane`,
  } as const
  switch (support) {
    case 'extended':
    case 'ended':
      return {
        ...base,
        quantity: exactly(HOURS_PER_MONTH),
        assumption: `Standard support of ${version} ended${ends === null ? '' : ` on ${ends}`}.`,
      }
    case 'standard':
      return {
        ...base,
        quantity: range(0, 0, HOURS_PER_MONTH),
        assumption: `Standard support of ${version} lasts until ${ends ?? 'a later day'}; from then on the surcharge is due in full.`,
      }
    case 'unknown':
      return {
        ...base,
        quantity: range(0, null, HOURS_PER_MONTH),
        assumption: `The end of standard support of ${version} is not known.`,
      }
  }
}
