import type { ServicePriceId } from '../../../facts/priceItems/index.ts'
import { dataKeyCost } from '../../aws/dataKey.ts'
import { type CostLine, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { BucketConfig } from './config.ts'
import type { ColderClass } from './lifecycle.ts'

type Given = BucketConfig['usage']

/** Storage by class: the usage, its price, and the lifecycle class that makes it likely. */
const STORED: readonly (readonly [keyof Given, string, ServicePriceId, ColderClass])[] = [
  ['infrequentGb', 'Standard-IA', 's3.standard-ia.storage', 'STANDARD_IA'],
  ['oneZoneGb', 'One Zone-IA', 's3.one-zone-ia.storage', 'ONEZONE_IA'],
  [
    'intelligentFrequentGb',
    'Intelligent-Tiering, frequent access',
    's3.intelligent-tiering.frequent.first-50tb',
    'INTELLIGENT_TIERING',
  ],
  [
    'intelligentInfrequentGb',
    'Intelligent-Tiering, infrequent access',
    's3.intelligent-tiering.infrequent',
    'INTELLIGENT_TIERING',
  ],
  [
    'intelligentArchiveGb',
    'Intelligent-Tiering, archive instant access',
    's3.intelligent-tiering.archive-instant',
    'INTELLIGENT_TIERING',
  ],
  ['glacierInstantGb', 'Glacier Instant Retrieval', 's3.glacier-instant-retrieval.storage', 'GLACIER_IR'],
  ['glacierFlexibleGb', 'Glacier Flexible Retrieval', 's3.glacier-flexible-retrieval.storage', 'GLACIER'],
  ['deepArchiveGb', 'Glacier Deep Archive', 's3.glacier-deep-archive.storage', 'DEEP_ARCHIVE'],
]

/** https://aws.amazon.com/s3/pricing/ */
export function* bucketCost(ctx: CostContext<BucketConfig>): Iterable<CostLine> {
  const { config } = ctx
  const given = config.usage
  const classes = new Set(
    config.lifecycle.flatMap(({ transitions }) => transitions.map((one) => one.storageClass)),
  )
  // What is neither given nor likely would only make the list of open questions longer.
  const likely = (key: keyof Given, storageClass: ColderClass) =>
    given[key] !== null || classes.has(storageClass)
  yield {
    ...amount('standard', 'Standard storage', 'GB-month', given.standardGb, 'GB'),
    category: 'storage',
    price: { kind: 'tiers', id: 's3.standard.storage' },
  }
  for (const [key, label, id, storageClass] of STORED) {
    if (!likely(key, storageClass)) continue
    yield {
      ...amount(key, `${label} storage`, 'GB-month', given[key], 'GB'),
      category: 'storage',
      price: { kind: 'service', id },
    }
  }
  if (likely('intelligentObjectsThousand', 'INTELLIGENT_TIERING'))
    yield requests(
      'monitoring',
      'Objects watched by Intelligent-Tiering',
      'object-month',
      given.intelligentObjectsThousand,
      's3.intelligent-tiering.monitoring',
    )
  yield requests('puts', 'Writes and listings', 'request', given.putThousand, 's3.standard.put')
  yield requests('gets', 'Reads', 'request', given.getThousand, 's3.standard.get')
  if (likely('transitionsThousand', 'STANDARD_IA'))
    yield requests(
      'transitions',
      'Moves to Standard-IA',
      'transition',
      given.transitionsThousand,
      's3.lifecycle-transition-to-standard-ia',
    )
  if (likely('infrequentRetrievalGb', 'STANDARD_IA'))
    yield {
      ...amount('ia-retrieval', 'Read from Standard-IA', 'GB', given.infrequentRetrievalGb, 'GB a month'),
      category: 'requests',
      price: { kind: 'service', id: 's3.standard-ia.retrieval' },
    }
  if (likely('glacierRetrievalGb', 'GLACIER_IR'))
    yield {
      ...amount(
        'glacier-retrieval',
        'Read from Glacier Instant Retrieval',
        'GB',
        given.glacierRetrievalGb,
        'GB a month',
      ),
      category: 'requests',
      price: { kind: 'service', id: 's3.glacier-instant-retrieval.retrieval' },
    }
  if (given.internetOutGb !== null)
    yield {
      ...amount('internet-out', 'Data out to the internet', 'GB', given.internetOutGb, 'GB a month'),
      category: 'network',
      price: { kind: 'tiers', id: 'data-transfer.internet-out' },
      assumption: 'The first 100 GB a month, free for the account as a whole, are not taken off.',
    }
  yield* replication(ctx)
  if (config.encryption.kind !== 's3') yield* dataKeyCost(config.encryption.key)
}

/** Storage and requests of the copies belong to the target; what is sent there is billed to the source. */
function* replication({ config, region, outgoing }: CostContext<BucketConfig>): Iterable<CostLine> {
  const elsewhere = outgoing('replicates').filter(({ peer }) => peer.facet.region !== region)
  const { replicatedGb } = config.usage
  for (const { edgeId, peer } of elsewhere) {
    yield {
      ...amount(
        `replication-${edgeId}`,
        `Replication to ${peer.facet.region}`,
        'GB',
        replicatedGb,
        'GB a month',
      ),
      category: 'network',
      price:
        region === 'us-east-1' && peer.facet.region === 'us-east-2'
          ? { kind: 'service', id: 'data-transfer.us-east-1-to-us-east-2' }
          : { kind: 'service', id: 'data-transfer.to-other-regions' },
    }
  }
}

const amount = (key: string, label: string, unit: string, value: number | null, counted: string) => ({
  key,
  label,
  unit,
  quantity: usage(value),
  formula: value === null ? 'not given' : `${value} ${counted}, as given`,
})

const requests = (
  key: string,
  label: string,
  unit: string,
  thousands: number | null,
  id: ServicePriceId,
): CostLine => ({
  ...amount(key, label, unit, thousands === null ? null : thousands * 1000, `${unit}s a month`),
  category: 'requests',
  price: { kind: 'service', id },
})
