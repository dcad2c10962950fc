import { run } from '../actions.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { flags, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { mapTags, tagMap } from '../tags.ts'

const arnOf = (self: Self): Text => accountArn('logs', 'log-group:', self.name)

const retention = (step: Step): Action[] => {
  const days = options(step, 'RetentionInDays')
  const group = textOption('log-group-name', step.name)
  return [
    run(
      days.length === 0
        ? command('logs delete-retention-policy', group)
        : command('logs put-retention-policy', group, days),
    ),
  ]
}

const logGroup: Printer = {
  title: 'log group',
  holds: 'name',
  naming: { property: 'LogGroupName', limit: 512 },
  changes: ['RetentionInDays'],
  keeps: 'its log events',
  ref: (self) => self.name,
  attributes: { Arn: (self) => text(arnOf(self), ':*') },
  print: (step) => ({
    find: () => ({
      command: command('logs list-tags-for-resource', textOption('resource-arn', arnOf(step))),
      item: '',
      id: text("'", step.name, "'"),
      tags: mapTags('tags'),
    }),
    create: () => {
      step.skip('LogGroupName')
      return [
        run(
          command(
            'logs create-log-group',
            textOption('log-group-name', step.name),
            options(step, 'KmsKeyId', 'LogGroupClass'),
            flags(step, 'DeletionProtectionEnabled'),
            tagMap(step),
          ),
        ),
      ]
    },
    complete: () => retention(step),
    retag: () => run(command('logs tag-resource', textOption('resource-arn', arnOf(step)), tagMap(step))),
    remove: () => [run(command('logs delete-log-group', textOption('log-group-name', step.name)))],
  }),
}

export const LOGS_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::Logs::LogGroup': logGroup }
