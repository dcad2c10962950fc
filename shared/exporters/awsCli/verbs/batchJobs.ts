import { capture, lines, run, withRole } from '../actions.ts'
import { command, commandLines, type Option, queried } from '../command.ts'
import { accountArn } from '../names.ts'
import { flags, option, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { literalOf, type Text } from '../shell/text.ts'
import { textValue, type Value } from '../shell/value.ts'
import { mapTags, tagMap } from '../tags.ts'
import { batchOptions, batchRetag, cased } from './batch.ts'

const jobDefinition: Printer = {
  title: 'Batch job definition',
  holds: 'arn',
  naming: { property: 'JobDefinitionName', limit: 128 },
  changes: 'all',
  versioned: true,
  ref: (self) => self.main,
  attributes: { JobDefinitionArn: (self) => self.main },
  print: (step) => {
    const byName = textOption('job-definition-name', step.name)
    const active: Option = { name: 'status', words: ['ACTIVE'] }
    const register = (): Action[] => {
      step.skip('JobDefinitionName')
      return [
        withRole(
          capture(
            command(
              'batch register-job-definition',
              byName,
              cased(step, 'Type', 'type', (text) => text.toLowerCase()),
              capabilities(step),
              batchOptions(step, 'ContainerProperties', 'NodeProperties', 'EcsProperties', 'EksProperties'),
              option(step, 'parameters', step.value('Parameters')),
              batchOptions(
                step,
                'RetryStrategy',
                'Timeout',
                'SchedulingPriority',
                'ConsumableResourceProperties',
              ),
              flags(step, 'PropagateTags'),
              tagMap(step),
            ),
            'jobDefinitionArn',
            step.into,
          ),
        ),
      ]
    }
    return {
      find: () => ({
        command: command('batch describe-job-definitions', byName, active),
        item: 'sort_by(jobDefinitions,&revision)[-1]',
        id: 'jobDefinitionArn',
        tags: mapTags('tags'),
      }),
      create: register,
      update: register,
      remove: () => [
        lines(
          ...commandLines(
            queried(
              command('batch describe-job-definitions', byName, active),
              'jobDefinitions[].[jobDefinitionArn]',
            ),
            'each_line deregister_job_definition ',
          ),
        ),
      ],
    }
  },
}

function capabilities(step: Step): Option | null {
  const value = step.value('PlatformCapabilities')
  if (value?.kind !== 'list') return option(step, 'platform-capabilities', value)
  const items = value.items.map((item): Value => {
    const known = item.kind === 'text' ? literalOf(item.text) : null
    return known === null ? item : textValue(known.toUpperCase())
  })
  return option(step, 'platform-capabilities', { kind: 'list', items })
}

const policyArn = (self: Self): Text => accountArn('batch', 'scheduling-policy/', self.name)

const schedulingPolicy: Printer = {
  title: 'Batch scheduling policy',
  holds: 'arn',
  naming: { property: 'Name', limit: 128 },
  changes: ['FairsharePolicy'],
  ref: (self) => self.main,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('batch describe-scheduling-policies', textOption('arns', policyArn(step))),
      item: 'schedulingPolicies[0]',
      id: 'arn',
      tags: mapTags('tags'),
    }),
    create: () => {
      step.skip('Name')
      return [
        capture(
          command(
            'batch create-scheduling-policy',
            textOption('name', step.name),
            batchOptions(step, 'FairsharePolicy', 'QuotaSharePolicy'),
            tagMap(step),
          ),
          'arn',
          step.into,
        ),
      ]
    },
    update: () => [
      run(
        command(
          'batch update-scheduling-policy',
          textOption('arn', step.main),
          batchOptions(step, 'FairsharePolicy'),
        ),
      ),
    ],
    retag: () => batchRetag(step),
    remove: () => [run(command('batch delete-scheduling-policy', textOption('arn', step.main)))],
  }),
}

export const BATCH_JOB_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::Batch::JobDefinition': jobDefinition,
  'AWS::Batch::SchedulingPolicy': schedulingPolicy,
}
