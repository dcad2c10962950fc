import { plural } from '../../../base/text.ts'
import { eksAmiType } from '../../../facts/eks.ts'
import { gp3Lines } from '../../aws/gp3.ts'
import { type CostLine, HOURS_PER_MONTH, hours, range } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { EksNodeGroupConfig } from './config.ts'

export function* eksNodeGroupCost({ config }: CostContext<EksNodeGroupConfig>): Iterable<CostLine> {
  const { minSize, desiredSize, maxSize, instanceTypes } = config
  const nodes = range(minSize, desiredSize, maxSize)
  const counted =
    minSize === maxSize ? plural(desiredSize, 'node') : `${minSize}–${maxSize} nodes (${desiredSize} desired)`
  const spot = config.capacityType === 'SPOT'
  const windows = eksAmiType(config.amiType)?.os === 'windows'
  yield {
    key: 'instances',
    label: spot ? 'Spot nodes' : 'Nodes',
    category: 'compute',
    unit: 'instance-hour',
    quantity: hours(nodes),
    price: instanceTypes.map((instanceType) => ({ kind: spot ? 'ec2-spot' : 'ec2', instanceType })),
    formula: `${counted} × ${instanceTypes.join(' or ')} × ${HOURS_PER_MONTH} h`,
    ...(windows
      ? { assumption: 'Priced as Linux: the price book has no Windows licence, which comes on top.' }
      : instanceTypes.length > 1 && { assumption: 'Expected: all nodes of the first type.' }),
  }
  yield* gp3Lines(config.volume, nodes, counted)
}
