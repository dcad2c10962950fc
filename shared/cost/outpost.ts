import { type CostLine, exactly } from '../catalog/costLine.ts'
import type { PriceKey } from '../facts/facts.ts'

/**
 * A line as it is billed on an Outpost. The price of a rack has its EC2 and EBS capacity in it, used or not; services
 * that run there are billed by use, at prices of their own that the price book does not have.
 * https://aws.amazon.com/outposts/rack/pricing/
 */
export function billedOnOutpost(line: CostLine): CostLine {
  const { price } = line
  const keys: readonly PriceKey[] = isList(price) ? price : price.kind === 'tiers' ? [] : [price]
  if (keys.some(isCapacity) || (!isList(price) && price.kind === 'tiers' && VOLUMES.test(price.id))) {
    return {
      ...line,
      quantity: exactly(0),
      formula: `${line.formula}: not billed, the Outpost’s price has it`,
    }
  }
  const [first] = keys
  if (first?.kind !== 'database-node') return line
  return {
    ...line,
    price: {
      kind: 'unlisted',
      id: `outposts.${first.service}.${first.engine}.${first.nodeType}`,
      unit: 'hour',
      note: 'on an Outpost it has a price of its own, which is not in the price book',
    },
  }
}

const isList = (price: CostLine['price']): price is readonly PriceKey[] => Array.isArray(price)

const isCapacity = (key: PriceKey): boolean =>
  key.kind === 'ec2' ||
  key.kind === 'ec2-spot' ||
  (key.kind === 'service' && (VOLUMES.test(key.id) || DATABASE_STORAGE.test(key.id)))

/** Snapshots are kept in Amazon S3 in the Region, and billed. */
const VOLUMES = /^ebs\.(?!snapshot|fast-snapshot)/
const DATABASE_STORAGE = /^rds\.\w+\.(?:single|multi)-az\.(?:storage|iops|throughput)$/
