import { literal } from '../shell/text.ts'
import { entry, itemsOf, listValue, mapValue, numberValue, textValue, type Value } from '../shell/value.ts'

/** The API counts what CloudFormation only lists. */
const counted = (value: Value | undefined, convert: (item: Value) => Value = (item) => item): Value => {
  // How many there are is known when the script runs.
  if (value?.kind === 'listVariable')
    return mapValue({
      Quantity: { kind: 'number', text: [{ kind: 'call', code: `\${#${value.name}_items[@]}` }] },
      Items: value,
    })
  const items = itemsOf(value).map(convert)
  return mapValue({
    Quantity: numberValue(items.length),
    ...(items.length > 0 && { Items: listValue(items) }),
  })
}

const no: Value = { kind: 'boolean', value: false }
const blank: Value = { kind: 'text', text: literal('') }

/** Everything but the named entries. */
const rest = (value: Value, ...without: readonly string[]): Readonly<Record<string, Value>> =>
  value.kind === 'map' ? Object.fromEntries(value.entries.filter(([key]) => !without.includes(key))) : {}

const optional = (value: Value | undefined, convert: (item: Value) => Value): Value | undefined =>
  value === undefined ? undefined : convert(value)

function origin(value: Value): Value {
  return mapValue({
    OriginPath: blank,
    ...rest(value, 'OriginCustomHeaders', 'CustomOriginConfig'),
    CustomHeaders: counted(entry(value, 'OriginCustomHeaders')),
    CustomOriginConfig: optional(entry(value, 'CustomOriginConfig'), (custom) =>
      mapValue({
        ...rest(custom, 'OriginSSLProtocols'),
        OriginSslProtocols: counted(entry(custom, 'OriginSSLProtocols')),
      }),
    ),
  })
}

function behavior(value: Value): Value {
  return mapValue({
    ...rest(value, 'AllowedMethods', 'CachedMethods', 'FunctionAssociations', 'LambdaFunctionAssociations'),
    AllowedMethods: optional(entry(value, 'AllowedMethods'), (methods) =>
      mapValue({
        Quantity: numberValue(itemsOf(methods).length),
        Items: methods,
        CachedMethods: counted(
          entry(value, 'CachedMethods') ?? listValue([textValue('GET'), textValue('HEAD')]),
        ),
      }),
    ),
    FunctionAssociations: counted(entry(value, 'FunctionAssociations')),
    LambdaFunctionAssociations: counted(entry(value, 'LambdaFunctionAssociations')),
  })
}

const RENAMED: Readonly<Record<string, string>> = {
  AcmCertificateArn: 'ACMCertificateArn',
  SslSupportMethod: 'SSLSupportMethod',
  IamCertificateId: 'IAMCertificateId',
}

const certificate = (value: Value): Value =>
  mapValue(Object.fromEntries(Object.entries(rest(value)).map(([key, item]) => [RENAMED[key] ?? key, item])))

function restrictions(value: Value): Value {
  const geo = entry(value, 'GeoRestriction')
  const places = itemsOf(entry(geo, 'Locations'))
  return mapValue({
    GeoRestriction: mapValue({
      RestrictionType: entry(geo, 'RestrictionType'),
      Quantity: numberValue(places.length),
      ...(places.length > 0 && { Items: listValue(places) }),
    }),
  })
}

const logging = (value: Value): Value =>
  mapValue({
    Enabled: { kind: 'boolean', value: true },
    IncludeCookies: entry(value, 'IncludeCookies') ?? no,
    Bucket: entry(value, 'Bucket'),
    Prefix: entry(value, 'Prefix') ?? blank,
  })

/**
 * A distribution’s settings as the API takes them. `reference` must be the same for as long as the distribution lives.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionConfig.html
 */
export function distributionConfig(value: Value, reference: Value): Value {
  const replaced = [
    'Aliases',
    'CacheBehaviors',
    'CustomErrorResponses',
    'DefaultCacheBehavior',
    'IPV6Enabled',
    'Logging',
    'Origins',
    'Restrictions',
    'ViewerCertificate',
  ]
  return mapValue({
    CallerReference: reference,
    Comment: blank,
    ...rest(value, ...replaced),
    Aliases: counted(entry(value, 'Aliases')),
    Origins: counted(entry(value, 'Origins'), origin),
    DefaultCacheBehavior: optional(entry(value, 'DefaultCacheBehavior'), behavior),
    CacheBehaviors: counted(entry(value, 'CacheBehaviors'), behavior),
    CustomErrorResponses: counted(entry(value, 'CustomErrorResponses')),
    Logging: optional(entry(value, 'Logging'), logging),
    ViewerCertificate: optional(entry(value, 'ViewerCertificate'), certificate),
    Restrictions: optional(entry(value, 'Restrictions'), restrictions),
    IsIPV6Enabled: entry(value, 'IPV6Enabled'),
  })
}
