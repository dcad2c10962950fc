import { indent, lines, run, withRole } from '../actions.ts'
import { command, commandLines, type Option } from '../command.ts'
import { documentOption, flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { text, variable } from '../shell/text.ts'
import { entry, itemsOf, listValue, mapValue, type Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagSet } from '../tags.ts'

const bucketOption = (step: Self) => textOption('bucket', step.name)

const encryption = (value: Value): Value =>
  mapValue({
    Rules: listValue(
      itemsOf(entry(value, 'ServerSideEncryptionConfiguration')).map((rule) =>
        mapValue({
          ApplyServerSideEncryptionByDefault: entry(rule, 'ServerSideEncryptionByDefault'),
          BucketKeyEnabled: entry(rule, 'BucketKeyEnabled'),
        }),
      ),
    ),
  })

function lifecycle(value: Value): Value {
  return mapValue({ Rules: listValue(itemsOf(entry(value, 'Rules')).map(lifecycleRule)) })
}

/** The API nests what CloudFormation keeps flat. */
function lifecycleRule(rule: Value): Value {
  const days = entry(rule, 'ExpirationInDays')
  const date = entry(rule, 'ExpirationDate')
  const marker = entry(rule, 'ExpiredObjectDeleteMarker')
  const hasExpiration = [days, date, marker].some((item) => item !== undefined)
  const transitions = entry(rule, 'Transitions')
  const older = entry(rule, 'NoncurrentVersionTransitions')
  return mapValue({
    ID: entry(rule, 'Id'),
    Status: entry(rule, 'Status'),
    Filter: lifecycleFilter(rule),
    Expiration: hasExpiration
      ? mapValue({ Days: days, Date: date, ExpiredObjectDeleteMarker: marker })
      : undefined,
    NoncurrentVersionExpiration: entry(rule, 'NoncurrentVersionExpiration'),
    AbortIncompleteMultipartUpload: entry(rule, 'AbortIncompleteMultipartUpload'),
    Transitions:
      transitions === undefined
        ? undefined
        : listValue(
            itemsOf(transitions).map((item) =>
              mapValue({
                Days: entry(item, 'TransitionInDays'),
                Date: entry(item, 'TransitionDate'),
                StorageClass: entry(item, 'StorageClass'),
              }),
            ),
          ),
    NoncurrentVersionTransitions:
      older === undefined
        ? undefined
        : listValue(
            itemsOf(older).map((item) =>
              mapValue({
                NoncurrentDays: entry(item, 'TransitionInDays'),
                NewerNoncurrentVersions: entry(item, 'NewerNoncurrentVersions'),
                StorageClass: entry(item, 'StorageClass'),
              }),
            ),
          ),
  })
}

/** An empty filter means every object; two conditions stand under And. */
function lifecycleFilter(rule: Value): Value {
  const conditions = {
    Prefix: entry(rule, 'Prefix'),
    ObjectSizeGreaterThan: digits(entry(rule, 'ObjectSizeGreaterThan')),
    ObjectSizeLessThan: digits(entry(rule, 'ObjectSizeLessThan')),
  }
  const several = Object.values(conditions).filter((one) => one !== undefined).length > 1
  return several ? mapValue({ And: mapValue(conditions) }) : mapValue(conditions)
}

/** CloudFormation has sizes as texts, the API as numbers. */
const digits = (value: Value | undefined): Value | undefined =>
  value?.kind === 'text' ? { kind: 'number', text: value.text } : value

const cors = (value: Value): Value =>
  mapValue({
    CORSRules: listValue(
      itemsOf(entry(value, 'CorsRules')).map((rule) =>
        mapValue({
          AllowedHeaders: entry(rule, 'AllowedHeaders'),
          AllowedMethods: entry(rule, 'AllowedMethods'),
          AllowedOrigins: entry(rule, 'AllowedOrigins'),
          ExposeHeaders: entry(rule, 'ExposedHeaders'),
          MaxAgeSeconds: entry(rule, 'MaxAge'),
        }),
      ),
    ),
  })

/** That the setting is there at all switches it on; the API's own shape of it is empty. */
const notifications = (value: Value): Value => {
  const events = entry(value, 'EventBridgeConfiguration')
  return mapValue({ EventBridgeConfiguration: events === undefined ? undefined : mapValue({}) })
}

const acceleration = (value: Value): Value => mapValue({ Status: entry(value, 'AccelerationStatus') })

/** The API calls one of its keys otherwise than CloudFormation does. */
const replication = (value: Value): Value =>
  mapValue({
    Role: entry(value, 'Role'),
    Rules: listValue(
      itemsOf(entry(value, 'Rules')).map((rule) =>
        rule.kind === 'map'
          ? {
              kind: 'map',
              entries: rule.entries.map(([key, item]) => [key === 'Id' ? 'ID' : key, item] as const),
            }
          : rule,
      ),
    ),
  })

/** Each a call of its own that replaces what was set before. */
const SETTINGS: readonly (readonly [
  property: string,
  verb: string,
  option: string,
  (value: Value) => Value,
])[] = [
  [
    'PublicAccessBlockConfiguration',
    'put-public-access-block',
    'public-access-block-configuration',
    (value) => value,
  ],
  ['OwnershipControls', 'put-bucket-ownership-controls', 'ownership-controls', (value) => value],
  ['BucketEncryption', 'put-bucket-encryption', 'server-side-encryption-configuration', encryption],
  ['VersioningConfiguration', 'put-bucket-versioning', 'versioning-configuration', (value) => value],
  ['LifecycleConfiguration', 'put-bucket-lifecycle-configuration', 'lifecycle-configuration', lifecycle],
  ['LoggingConfiguration', 'put-bucket-logging', 'bucket-logging-status', logging],
  ['ObjectLockConfiguration', 'put-object-lock-configuration', 'object-lock-configuration', (value) => value],
  [
    'AccelerateConfiguration',
    'put-bucket-accelerate-configuration',
    'accelerate-configuration',
    acceleration,
  ],
  [
    'NotificationConfiguration',
    'put-bucket-notification-configuration',
    'notification-configuration',
    notifications,
  ],
  ['CorsConfiguration', 'put-bucket-cors', 'cors-configuration', cors],
]

function logging(value: Value): Value {
  return mapValue({
    LoggingEnabled: mapValue({
      TargetBucket: entry(value, 'DestinationBucketName'),
      TargetPrefix: entry(value, 'LogFilePrefix') ?? { kind: 'text', text: [] },
    }),
  })
}

function settings(step: Step): Action[] {
  const replicated = step.value('ReplicationConfiguration')
  return [
    ...SETTINGS.flatMap(([property, verb, name, convert]) => {
      const value = step.value(property)
      return value === undefined
        ? []
        : [run(command(`s3api ${verb}`, bucketOption(step), option(step, name, convert(value))))]
    }),
    ...itemsOf(step.value(TIERING)).map((one, i) =>
      run(
        command(
          's3api put-bucket-intelligent-tiering-configuration',
          bucketOption(step),
          option(step, 'id', entry(one, 'Id')),
          documentOption(step, 'intelligent-tiering-configuration', one, `tiering-${i + 1}`),
        ),
      ),
    ),
    // After versioning, without which it is refused; under a role that may be seconds old.
    ...(replicated === undefined
      ? []
      : [
          withRole(
            run(
              command(
                's3api put-bucket-replication',
                bucketOption(step),
                documentOption(step, 'replication-configuration', replication(replicated), 'replication'),
              ),
            ),
          ),
        ]),
  ]
}

const TIERING = 'IntelligentTieringConfigurations'

const tagging = (step: Step): Action =>
  run(command('s3api put-bucket-tagging', bucketOption(step), tagSet(step)))

/** us-east-1 is the one region that must not be named. */
function createBucket(step: Step): Action {
  const made = (...more: Option[]) =>
    indent(
      commandLines(
        command(
          's3api create-bucket',
          bucketOption(step),
          flags(step, ['ObjectLockEnabled', 'object-lock-enabled-for-bucket']),
          more,
        ),
      ),
    )
  return lines(
    'if [ "$REGION" = us-east-1 ]; then',
    ...made(),
    'else',
    ...made(textOption('create-bucket-configuration', text('LocationConstraint=', variable('REGION')))),
    'fi',
  )
}

const bucket: Printer = {
  title: 'S3 bucket',
  holds: 'name',
  naming: { property: 'BucketName', limit: 63, suffix: () => '-$ACCOUNT-$REGION' },
  changes: [...SETTINGS.map(([property]) => property), TIERING, 'ReplicationConfiguration'],
  keeps: 'its objects',
  ref: (self) => self.name,
  attributes: {
    Arn: (self) => text('arn:', variable('PARTITION'), ':s3:::', self.name),
    DomainName: (self) => text(self.name, '.s3.', variable('URL_SUFFIX')),
    RegionalDomainName: (self) => text(self.name, '.s3.', variable('REGION'), '.', variable('URL_SUFFIX')),
  },
  print: (step) => ({
    find: () => ({
      command: command('s3api head-bucket', bucketOption(step)),
      item: '',
      id: '',
      bySuccess: true,
      tagsFrom: {
        command: command('s3api get-bucket-tagging', bucketOption(step)),
        item: '',
        shape: listTags('TagSet'),
      },
    }),
    create: () => {
      step.skip('BucketName')
      return [createBucket(step), tagging(step)]
    },
    complete: () => settings(step),
    retag: () => tagging(step),
    remove: () => [
      lines(`empty_bucket ${word(step.name)}`),
      run(command('s3api delete-bucket', bucketOption(step))),
    ],
  }),
}

const bucketPolicy: Printer = {
  title: 'bucket policy',
  holds: 'name',
  ref: (self) => self.text('Bucket'),
  attributes: {},
  print: (step) => ({
    create: () => [
      withRole(
        run(
          command(
            's3api put-bucket-policy',
            options(step, 'Bucket'),
            documentOption(step, 'policy', step.value('PolicyDocument'), 'policy'),
          ),
        ),
      ),
    ],
    remove: step.isOurs('Bucket')
      ? null
      : () => [run(command('s3api delete-bucket-policy', options(step, 'Bucket')))],
  }),
}

export const STORAGE_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::S3::Bucket': bucket,
  'AWS::S3::BucketPolicy': bucketPolicy,
}
