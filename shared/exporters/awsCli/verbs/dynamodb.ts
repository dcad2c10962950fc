import { type CfnValue, isIntrinsic } from '../../../catalog/cfn.ts'
import { capture, run, tolerated, until, waiter } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, fixed, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import {
  entry,
  itemsOf,
  listValue,
  mapValue,
  numberValue,
  scalarText,
  textValue,
  type Value,
} from '../shell/value.ts'
import { listTags, tagList } from '../tags.ts'

const byName = (self: Self) => textOption('table-name', self.name)
const arnOf = (self: Self): Text => accountArn('dynamodb', 'table/', self.name)

interface Replica {
  /** null: the stack's own Region. */
  readonly region: Text | null
  readonly value: Value
}

/** The stack's Region is a reference; the others are named. */
function replicas(step: Step): readonly Replica[] {
  const raw = step.raw('Replicas')
  const given: readonly CfnValue[] = Array.isArray(raw) ? raw : []
  return itemsOf(step.value('Replicas')).map((value, i) => {
    const region = (given[i] as { readonly Region?: CfnValue } | undefined)?.Region
    const isHome = typeof region === 'object' && isIntrinsic(region) && region.$cfn === 'ref'
    const name = entry(value, 'Region')
    return { value, region: isHome || name === undefined ? null : (scalarText(name) ?? []) }
  })
}

const homeOf = (step: Step): Value =>
  replicas(step).find(({ region }) => region === null)?.value ?? mapValue({})

const others = (step: Step): readonly Replica[] => replicas(step).filter(({ region }) => region !== null)

const inRegion = ({ region }: Replica): Option | null =>
  region === null ? null : textOption('region', region)

const scalingOf = (settings: Value | undefined, side: 'Read' | 'Write'): Value | undefined =>
  entry(settings, `${side}CapacityAutoScalingSettings`)

/** What the table begins with, before auto scaling takes over. */
function throughput(read: Value | undefined, write: Value | undefined): Value | undefined {
  const least = (settings: Value | undefined, side: 'Read' | 'Write') =>
    entry(scalingOf(settings, side), 'MinCapacity') ??
    entry(settings, `${side}CapacityUnits`) ??
    numberValue(1)
  if (read === undefined && write === undefined) return undefined
  return mapValue({ ReadCapacityUnits: least(read, 'Read'), WriteCapacityUnits: least(write, 'Write') })
}

const onDemandOf = (read: Value | undefined, write: Value | undefined): Value | undefined =>
  read === undefined && write === undefined
    ? undefined
    : mapValue({
        MaxReadRequestUnits: entry(read, 'MaxReadRequestUnits'),
        MaxWriteRequestUnits: entry(write, 'MaxWriteRequestUnits'),
      })

function readSettingsOfIndex(replica: Value, name: Value | undefined): Value | undefined {
  const wanted = JSON.stringify(name)
  const index = itemsOf(entry(replica, 'GlobalSecondaryIndexes')).find(
    (one) => JSON.stringify(entry(one, 'IndexName')) === wanted,
  )
  return entry(index, 'ReadProvisionedThroughputSettings')
}

function indexes(step: Step): Value | undefined {
  const value = step.value('GlobalSecondaryIndexes')
  if (value === undefined) return undefined
  const home = homeOf(step)
  return listValue(
    itemsOf(value).map((index) =>
      mapValue({
        IndexName: entry(index, 'IndexName'),
        KeySchema: entry(index, 'KeySchema'),
        Projection: entry(index, 'Projection'),
        ProvisionedThroughput: throughput(
          readSettingsOfIndex(home, entry(index, 'IndexName')),
          entry(index, 'WriteProvisionedThroughputSettings'),
        ),
      }),
    ),
  )
}

function encryption(step: Step): Option | null {
  const value = step.value('SSESpecification')
  if (value === undefined) return null
  const key = entry(entry(homeOf(step), 'SSESpecification'), 'KMSMasterKeyId')
  return option(
    step,
    'sse-specification',
    mapValue({
      Enabled: entry(value, 'SSEEnabled'),
      SSEType: entry(value, 'SSEType'),
      KMSMasterKeyId: key,
    }),
  )
}

function stream(step: Step): Option | null {
  const view = entry(step.value('StreamSpecification'), 'StreamViewType')
  return view === undefined
    ? null
    : option(
        step,
        'stream-specification',
        mapValue({ StreamEnabled: { kind: 'boolean', value: true }, StreamViewType: view }),
      )
}

const protection = (value: Value): Option | null => {
  const on = entry(value, 'DeletionProtectionEnabled')
  if (on?.kind !== 'boolean') return null
  return { name: on.value ? 'deletion-protection-enabled' : 'no-deletion-protection-enabled', words: [] }
}

/** Registers the dimension and follows its use: Application Auto Scaling does for tables what it does for services. */
function scale(
  step: Step,
  replica: Replica,
  what: { readonly resource: Text; readonly dimension: string; readonly metric: string },
  settings: Value | undefined,
): Action[] {
  if (settings === undefined) return []
  const which = [
    fixed('service-namespace', 'dynamodb'),
    textOption('resource-id', what.resource),
    fixed('scalable-dimension', what.dimension),
    inRegion(replica),
  ]
  const target = entry(settings, 'TargetTrackingScalingPolicyConfiguration')
  return [
    run(
      command(
        'application-autoscaling register-scalable-target',
        which,
        option(step, 'min-capacity', entry(settings, 'MinCapacity')),
        option(step, 'max-capacity', entry(settings, 'MaxCapacity')),
      ),
    ),
    run(
      command(
        'application-autoscaling put-scaling-policy',
        which,
        textOption('policy-name', text(what.metric)),
        fixed('policy-type', 'TargetTrackingScaling'),
        option(
          step,
          'target-tracking-scaling-policy-configuration',
          mapValue({
            TargetValue: entry(target, 'TargetValue'),
            PredefinedMetricSpecification: mapValue({ PredefinedMetricType: textValue(what.metric) }),
          }),
        ),
      ),
    ),
  ]
}

function autoScaling(step: Step): Action[] {
  const table = text('table/', step.name)
  return replicas(step).flatMap((replica) => [
    ...scale(
      step,
      replica,
      {
        resource: table,
        dimension: 'dynamodb:table:ReadCapacityUnits',
        metric: 'DynamoDBReadCapacityUtilization',
      },
      scalingOf(entry(replica.value, 'ReadProvisionedThroughputSettings'), 'Read'),
    ),
    ...scale(
      step,
      replica,
      {
        resource: table,
        dimension: 'dynamodb:table:WriteCapacityUnits',
        metric: 'DynamoDBWriteCapacityUtilization',
      },
      scalingOf(step.value('WriteProvisionedThroughputSettings'), 'Write'),
    ),
    ...itemsOf(step.value('GlobalSecondaryIndexes')).flatMap((index) => {
      const name = entry(index, 'IndexName')
      const resource = text(table, '/index/', name === undefined ? [] : (scalarText(name) ?? []))
      return [
        ...scale(
          step,
          replica,
          {
            resource,
            dimension: 'dynamodb:index:ReadCapacityUnits',
            metric: 'DynamoDBReadCapacityUtilization',
          },
          scalingOf(readSettingsOfIndex(replica.value, name), 'Read'),
        ),
        ...scale(
          step,
          replica,
          {
            resource,
            dimension: 'dynamodb:index:WriteCapacityUnits',
            metric: 'DynamoDBWriteCapacityUtilization',
          },
          scalingOf(entry(index, 'WriteProvisionedThroughputSettings'), 'Write'),
        ),
      ]
    }),
  ])
}

const active = (step: Step): Action =>
  until(
    3600,
    'the table',
    'ACTIVE',
    '',
    command('dynamodb describe-table', byName(step)),
    'Table.TableStatus',
  )

const copies = (step: Step, verb: 'Create' | 'Delete', already: string): Action[] =>
  others(step).flatMap(({ region }) => [
    tolerated(
      already,
      command('dynamodb update-table', byName(step), {
        name: 'replica-updates',
        words: [...textOption('', text(`${verb}={RegionName=`, region ?? [], '}')).words],
      }),
    ),
    active(step),
  ])

const settings = (step: Step): Action[] => [
  ...(step.value('TimeToLiveSpecification') === undefined
    ? []
    : [
        tolerated(
          'already enabled',
          command('dynamodb update-time-to-live', byName(step), options(step, 'TimeToLiveSpecification')),
        ),
      ]),
  ...copies(step, 'Create', 'already'),
  ...replicas(step).flatMap((replica) => {
    const recovery = entry(replica.value, 'PointInTimeRecoverySpecification')
    return recovery === undefined
      ? []
      : [
          run(
            command(
              'dynamodb update-continuous-backups',
              byName(step),
              option(step, 'point-in-time-recovery-specification', recovery),
              inRegion(replica),
            ),
          ),
        ]
  }),
  ...autoScaling(step),
]

/** Deletion protection is of each copy, so those in other Regions are told one by one. */
const protectCopies = (step: Step): Action[] =>
  others(step).map((replica) =>
    run(command('dynamodb update-table', byName(step), protection(replica.value), inRegion(replica))),
  )

const unprotect = (step: Step): Action[] =>
  replicas(step).flatMap((replica) => {
    const on = entry(replica.value, 'DeletionProtectionEnabled')
    return on?.kind === 'boolean' && on.value
      ? [
          run(
            command('dynamodb update-table', byName(step), inRegion(replica), {
              name: 'no-deletion-protection-enabled',
              words: [],
            }),
          ),
          active(step),
        ]
      : []
  })

const table: Printer = {
  title: 'DynamoDB table',
  holds: 'arn',
  naming: { property: 'TableName', limit: 255 },
  changes: [
    'Replicas',
    'TimeToLiveSpecification',
    'WriteProvisionedThroughputSettings',
    'ReadOnDemandThroughputSettings',
    'WriteOnDemandThroughputSettings',
  ],
  keeps: 'its items',
  ref: (self) => self.name,
  attributes: {
    Arn: arnOf,
    TableId: (self) => ({
      ask: { ...command('dynamodb describe-table', byName(self)), query: text('Table.TableId') },
    }),
    StreamArn: (self) => ({
      ask: { ...command('dynamodb describe-table', byName(self)), query: text('Table.LatestStreamArn') },
    }),
  },
  print: (step) => {
    const onDemand = () =>
      option(
        step,
        'on-demand-throughput',
        onDemandOf(
          step.value('ReadOnDemandThroughputSettings'),
          step.value('WriteOnDemandThroughputSettings'),
        ),
      )
    return {
      find: () => ({
        command: command('dynamodb describe-table', byName(step)),
        item: 'Table',
        id: 'TableArn',
        tagsFrom: {
          command: command('dynamodb list-tags-of-resource', textOption('resource-arn', arnOf(step))),
          item: '',
          shape: listTags('Tags'),
        },
      }),
      create: () => {
        step.skip('TableName')
        const home = homeOf(step)
        return [
          capture(
            command(
              'dynamodb create-table',
              byName(step),
              options(step, 'AttributeDefinitions', 'KeySchema', 'BillingMode'),
              option(
                step,
                'provisioned-throughput',
                throughput(
                  entry(home, 'ReadProvisionedThroughputSettings'),
                  step.value('WriteProvisionedThroughputSettings'),
                ),
              ),
              onDemand(),
              documentOption(step, 'global-secondary-indexes', indexes(step), 'indexes'),
              option(step, 'table-class', entry(home, 'TableClass')),
              stream(step),
              encryption(step),
              protection(home),
              tagList(step),
            ),
            'TableDescription.TableArn',
            step.into,
          ),
          waiter('dynamodb wait table-exists', byName(step)),
        ]
      },
      update: () => {
        const bound = onDemand()
        return [
          run(command('dynamodb update-table', byName(step), protection(homeOf(step)), bound)),
          active(step),
        ]
      },
      complete: () => [...settings(step), ...protectCopies(step)],
      retag: () =>
        run(command('dynamodb tag-resource', textOption('resource-arn', step.main), tagList(step))),
      remove: () => [
        ...unprotect(step),
        ...copies(step, 'Delete', 'not exist|does not have|not found'),
        run(command('dynamodb delete-table', byName(step))),
        waiter('dynamodb wait table-not-exists', byName(step)),
      ],
    }
  },
}

export const DYNAMODB_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::DynamoDB::GlobalTable': table }
