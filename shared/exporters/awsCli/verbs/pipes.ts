import { capture, run, withRole } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import type { Text } from '../shell/text.ts'
import { mapValue, type Value } from '../shell/value.ts'
import { mapTags, tagMap } from '../tags.ts'
import { ecsParameters } from './events.ts'

const byName = (self: Self) => textOption('name', self.name)
const arnOf = (self: Self): Text => accountArn('pipes', 'pipe/', self.name)

const settings = (step: Step): (Option | null | Option[])[] => [
  options(step, 'Description', 'DesiredState', 'RoleArn', 'Target', 'Enrichment', 'KmsKeyIdentifier'),
  documentOption(
    step,
    'target-parameters',
    changed(step.value('TargetParameters'), 'EcsTaskParameters', ecsParameters),
  ),
  documentOption(step, 'enrichment-parameters', step.value('EnrichmentParameters')),
  documentOption(step, 'log-configuration', step.value('LogConfiguration')),
]

/** The value with one entry made over. */
function changed(value: Value | undefined, key: string, make: (item: Value) => Value): Value | undefined {
  if (value?.kind !== 'map') return value
  return mapValue(
    Object.fromEntries(value.entries.map(([name, item]) => [name, name === key ? make(item) : item])),
  )
}

/** Where reading began cannot be changed, nor said again. */
function laterSource(step: Step): Value | undefined {
  const without = (value: Value): Value =>
    value.kind === 'map'
      ? { kind: 'map', entries: value.entries.filter(([name]) => !name.startsWith('StartingPosition')) }
      : value
  return changed(
    changed(step.value('SourceParameters'), 'KinesisStreamParameters', without),
    'DynamoDBStreamParameters',
    without,
  )
}

const pipe: Printer = {
  title: 'EventBridge pipe',
  holds: 'arn',
  naming: { property: 'Name', limit: 64 },
  changes: [
    'Description',
    'DesiredState',
    'Enrichment',
    'EnrichmentParameters',
    'KmsKeyIdentifier',
    'LogConfiguration',
    'RoleArn',
    'SourceParameters',
    'Target',
    'TargetParameters',
  ],
  ref: (self) => self.name,
  attributes: { Arn: arnOf },
  print: (step) => ({
    find: () => ({
      command: command('pipes describe-pipe', byName(step)),
      item: '',
      id: 'Arn',
      tags: mapTags('Tags'),
    }),
    create: () => {
      step.skip('Name')
      return [
        withRole(
          capture(
            command(
              'pipes create-pipe',
              byName(step),
              options(step, 'Source'),
              documentOption(step, 'source-parameters', step.value('SourceParameters')),
              settings(step),
              tagMap(step),
            ),
            'Arn',
            step.into,
          ),
        ),
      ]
    },
    update: () => [
      run(
        command(
          'pipes update-pipe',
          byName(step),
          documentOption(step, 'source-parameters', laterSource(step), 'source-changes'),
          settings(step),
        ),
      ),
    ],
    retag: () => run(command('pipes tag-resource', textOption('resource-arn', step.main), tagMap(step))),
    remove: () => [run(command('pipes delete-pipe', byName(step)))],
  }),
}

export const PIPE_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::Pipes::Pipe': pipe }
