import { plural } from '../../../base/text.ts'
import { type CostLine, exactly, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import type { ZoneConfig } from './config.ts'

const MILLION = 1_000_000

export function* zoneCost(ctx: CostContext<ZoneConfig>): Iterable<CostLine> {
  const { existing, usage: given } = ctx.config
  if (!existing)
    yield {
      key: 'zone',
      label: 'Hosted zone',
      category: 'network',
      unit: 'zone-month',
      quantity: exactly(1),
      price: { kind: 'tiers', id: 'route53.hosted-zone' },
      formula: '1 hosted zone',
    }
  yield queries('queries', 'Queries', given.queriesMillion, 'route53.standard-queries')
  const policies = new Set(ctx.outgoing('points').map(({ config }) => config.routing))
  if (policies.has('latency'))
    yield queries('latency', 'Latency queries', given.latencyQueriesMillion, 'route53.latency-queries')
  if (policies.has('geolocation'))
    yield queries('geo', 'Geolocation queries', given.geoQueriesMillion, 'route53.geo-queries')
  yield* healthChecks(ctx)
}

function queries(
  key: string,
  label: string,
  million: number | null,
  id: 'route53.standard-queries' | 'route53.latency-queries' | 'route53.geo-queries',
): CostLine {
  return {
    key,
    label,
    category: 'requests',
    unit: 'query',
    quantity: usage(million === null ? null : million * MILLION),
    price: { kind: 'tiers', id },
    formula: million === null ? 'monthly queries not given' : `${million} million a month, as given`,
    assumption: 'Queries of alias records that lead to AWS resources are free of charge and not counted.',
  }
}

interface Check {
  readonly enabled: boolean
  readonly fast: boolean
}

function* healthChecks(ctx: CostContext<ZoneConfig>): Iterable<CostLine> {
  const checked = ctx.outgoing('points').flatMap(({ config, peer }) => {
    const check = config.healthCheck as Check
    return check.enabled
      ? [{ ...check, aws: peer.facet.hostedZoneId !== null, https: peer.facet.check?.protocol === 'HTTPS' }]
      : []
  })
  for (const aws of [true, false]) {
    const own = checked.filter((check) => check.aws === aws)
    if (own.length === 0) continue
    // HTTPS, fast intervals and string matching are an optional feature each.
    const features = own.reduce((sum, { fast, https }) => sum + Number(fast) + Number(https), 0)
    const where = aws ? 'AWS endpoints' : 'other endpoints'
    yield {
      key: aws ? 'health-checks' : 'health-checks-outside',
      label: `Health checks of ${where}`,
      category: 'observability',
      unit: 'health check-month',
      quantity: exactly(own.length),
      price: { kind: 'service', id: aws ? 'route53.health-check.aws' : 'route53.health-check.non-aws' },
      formula: plural(own.length, 'health check'),
      assumption: 'The first 50 checks of AWS endpoints, free for the account as a whole, are not taken off.',
    }
    if (features === 0) continue
    yield {
      key: aws ? 'health-check-features' : 'health-check-features-outside',
      label: `Optional features of health checks of ${where}`,
      category: 'observability',
      unit: 'health check-month',
      quantity: exactly(features),
      price: {
        kind: 'service',
        id: aws
          ? 'route53.health-check.optional-feature-aws'
          : 'route53.health-check.optional-feature-non-aws',
      },
      formula: `${plural(features, 'feature')}: HTTPS and 10-second intervals count one each`,
    }
  }
}
