import { capture, run } from '../actions.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, flags, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import type { Text } from '../shell/text.ts'
import { listTags, mapTags, tagList, tagMap } from '../tags.ts'

const byName = (self: Self) => textOption('name', self.name)

const busArn = (self: Self): Text => accountArn('events', 'event-bus/', self.name)

const BUS = ['Description', 'KmsKeyIdentifier', 'DeadLetterConfig', 'LogConfig'] as const

const bus: Printer = {
  title: 'event bus',
  holds: 'arn',
  naming: { property: 'Name', limit: 256 },
  changes: BUS,
  ref: (self) => self.name,
  attributes: { Arn: (self) => self.main, Name: (self) => self.name },
  print: (step) => ({
    find: () => ({
      command: command('events describe-event-bus', byName(step)),
      item: '',
      id: 'Arn',
      tagsFrom: {
        command: command('events list-tags-for-resource', textOption('resource-arn', busArn(step))),
        item: '',
        shape: listTags('Tags'),
      },
    }),
    create: () => {
      step.skip('Name')
      return [
        capture(
          command('events create-event-bus', byName(step), options(step, ...BUS), tagList(step)),
          'EventBusArn',
          step.into,
        ),
      ]
    },
    update: () => [run(command('events update-event-bus', byName(step), options(step, ...BUS)))],
    retag: () => run(command('events tag-resource', textOption('resource-arn', step.main), tagList(step))),
    remove: () => [run(command('events delete-event-bus', byName(step)))],
  }),
}

const archiveSettings = (step: Step) => [
  textOption('archive-name', step.name),
  options(step, 'Description', 'RetentionDays', 'KmsKeyIdentifier'),
  documentOption(step, 'event-pattern', step.value('EventPattern'), 'pattern'),
]

const archive: Printer = {
  title: 'event archive',
  holds: 'arn',
  naming: { property: 'ArchiveName', limit: 48 },
  keeps: 'the events that it has',
  ref: (self) => self.name,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    // An archive has no tags: it is set to what was drawn each time.
    find: () => ({
      command: command('events describe-archive', textOption('archive-name', step.name)),
      item: '',
      id: 'ArchiveArn',
    }),
    create: () => {
      step.skip('ArchiveName')
      return [
        capture(
          command(
            'events create-archive',
            archiveSettings(step),
            textOption('event-source-arn', step.text('SourceArn')),
          ),
          'ArchiveArn',
          step.into,
        ),
      ]
    },
    found: () => [run(command('events update-archive', archiveSettings(step)))],
    remove: () => [run(command('events delete-archive', textOption('archive-name', step.name)))],
  }),
}

const discovererArn = (self: Self): Text => accountArn('schemas', 'discoverer/', self.main)

const discoverer: Printer = {
  title: 'schema discoverer',
  holds: 'id',
  changes: ['Description', 'CrossAccount'],
  ref: discovererArn,
  attributes: { DiscovererArn: discovererArn, DiscovererId: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('schemas list-discoverers', textOption('source-arn-prefix', step.text('SourceArn'))),
      item: 'Discoverers[0]',
      id: 'DiscovererId',
      tags: mapTags('Tags'),
    }),
    create: () => [
      capture(
        command(
          'schemas create-discoverer',
          options(step, 'SourceArn', 'Description'),
          cross(step),
          tagMap(step),
        ),
        'DiscovererId',
        step.into,
      ),
    ],
    update: () => [
      run(
        command(
          'schemas update-discoverer',
          textOption('discoverer-id', step.main),
          options(step, 'Description'),
          cross(step),
        ),
      ),
    ],
    retag: () =>
      run(command('schemas tag-resource', textOption('resource-arn', discovererArn(step)), tagMap(step))),
    remove: () => [run(command('schemas delete-discoverer', textOption('discoverer-id', step.main)))],
  }),
}

const cross = (step: Step) => flags(step, 'CrossAccount')

export const EVENT_BUS_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EventSchemas::Discoverer': discoverer,
  'AWS::Events::Archive': archive,
  'AWS::Events::EventBus': bus,
}
