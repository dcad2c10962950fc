import { lines, run, waiter } from '../actions.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { fixed, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import type { Text } from '../shell/text.ts'
import { entry, mapValue } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagMap } from '../tags.ts'

const byName = (self: Self) => textOption('stream-name', self.name)
const arnOf = (self: Self): Text => accountArn('kinesis', 'stream/', self.name)
const active = (step: Step): Action => waiter('kinesis wait stream-exists', byName(step))

function settings(step: Step): Action[] {
  const hours = step.text('RetentionPeriodHours')
  const shards = step.text('ShardCount')
  const encryption = step.value('StreamEncryption') ?? mapValue({})
  const metrics = options(step, ['DesiredShardLevelMetrics', 'shard-level-metrics'])
  const encrypted = entry(encryption, 'KeyId') !== undefined
  return [
    lines(
      `set_stream ${word(step.name)} ${hours.length === 0 ? '24' : word(hours)} ${shards.length === 0 ? "''" : word(shards)}`,
    ),
    ...(encrypted
      ? [
          run(
            command(
              'kinesis start-stream-encryption',
              byName(step),
              option(step, 'encryption-type', entry(encryption, 'EncryptionType')),
              option(step, 'key-id', entry(encryption, 'KeyId')),
            ),
          ),
          active(step),
        ]
      : []),
    ...(metrics.length === 0
      ? []
      : [run(command('kinesis enable-enhanced-monitoring', byName(step), metrics)), active(step)]),
  ]
}

const stream: Printer = {
  title: 'Kinesis data stream',
  holds: 'name',
  naming: { property: 'Name', limit: 128 },
  changes: ['DesiredShardLevelMetrics', 'RetentionPeriodHours', 'ShardCount', 'StreamEncryption'],
  keeps: 'its records',
  ref: (self) => self.name,
  attributes: { Arn: arnOf },
  print: (step) => ({
    find: () => ({
      command: command('kinesis describe-stream-summary', byName(step)),
      item: 'StreamDescriptionSummary',
      id: 'StreamName',
      tagsFrom: {
        command: command('kinesis list-tags-for-stream', byName(step)),
        item: '',
        shape: listTags('Tags'),
      },
    }),
    create: () => {
      step.skip('Name')
      return [
        run(
          command(
            'kinesis create-stream',
            byName(step),
            options(step, 'ShardCount', 'StreamModeDetails'),
            tagMap(step),
          ),
        ),
        active(step),
      ]
    },
    update: () => [],
    complete: () => settings(step),
    retag: () => run(command('kinesis add-tags-to-stream', byName(step), tagMap(step))),
    remove: () => [
      run(command('kinesis delete-stream', byName(step), fixed('enforce-consumer-deletion'))),
      waiter('kinesis wait stream-not-exists', byName(step)),
    ],
  }),
}

export const STREAM_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::Kinesis::Stream': stream }
