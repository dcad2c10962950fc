import { capture, run, tolerated, until, waiter } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { entry, itemsOf, listValue, mapValue, numberValue, type Value } from '../shell/value.ts'
import { listTags, tagList } from '../tags.ts'
import { homeOf, inRegion, others, readSettingsOfIndex, replicas, scalingOf } from './dynamodbReplicas.ts'
import { autoScaling } from './dynamodbScaling.ts'

const byName = (self: Self) => textOption('table-name', self.name)
const arnOf = (self: Self): Text => accountArn('dynamodb', 'table/', self.name)

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
