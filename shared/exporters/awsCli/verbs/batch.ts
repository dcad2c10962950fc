import { capture, retried, run, until, withRole } from '../actions.ts'
import { type CamelRules, camelled } from '../camel.ts'
import { command, type Option } from '../command.ts'
import { kebabName } from '../names.ts'
import { option, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { literal, literalOf } from '../shell/text.ts'
import { textValue } from '../shell/value.ts'
import { mapTags, tagMap } from '../tags.ts'

const RULES: CamelRules = {
  maps: ['Parameters', 'Options', 'Labels', 'Annotations', 'Limits', 'Requests', 'Tags'],
  strings: ['Value'],
}

export const batchOptions = (
  step: Step,
  ...properties: readonly (string | readonly [string, string])[]
): Option[] =>
  properties.flatMap((item) => {
    const [property, name] = typeof item === 'string' ? [item, kebabName(item)] : item
    const made = option(step, name, camelled(step.value(property), RULES), 240)
    return made === null ? [] : [made]
  })

export const batchRetag = (step: Step): Action =>
  run(command('batch tag-resource', textOption('resource-arn', step.main), tagMap(step)))

/** CloudFormation takes either case, the API one. */
export function cased(
  step: Step,
  property: string,
  name: string,
  change: (text: string) => string,
): Option | null {
  const known = literalOf(step.text(property))
  const value = step.value(property)
  return option(step, name, known === null || value === undefined ? value : textValue(literal(change(known))))
}

const state = (step: Step): Option | null =>
  option(step, 'state', step.value('State') ?? textValue('ENABLED'))

/** Creating does not take what only an update can mean; an update takes no fleet role, and not what Batch sets itself. */
const NOT_AT_FIRST = ['updateToLatestImageVersion']
const NOT_LATER = ['spotIamFleetRole', 'desiredvCpus']

function computeResources(step: Step, without: readonly string[]): Option | null {
  const value = camelled(step.value('ComputeResources'), RULES)
  if (value?.kind !== 'map') return option(step, 'compute-resources', value)
  const entries = value.entries.filter(([key]) => !without.includes(key))
  return option(step, 'compute-resources', { kind: 'map', entries })
}

const statusOf = (self: Self, kind: 'compute-environments' | 'job-queues', field: string) =>
  [
    command(`batch describe-${kind}`, textOption(kind, self.name)),
    `${kind === 'job-queues' ? 'jobQueues' : 'computeEnvironments'}${field}`,
  ] as const

const settled = (self: Self, kind: 'compute-environments' | 'job-queues', what: string): Action =>
  until(900, what, 'VALID', 'INVALID', ...statusOf(self, kind, '[0].status'))

/** Teardown goes on from any state that lasts: one whose role or subnets are gone is INVALID, and can be deleted. */
const calm = (self: Self, kind: 'compute-environments' | 'job-queues', what: string): Action =>
  until(
    900,
    `the change of ${what}`,
    '',
    '',
    ...statusOf(self, kind, "[?status=='UPDATING' || status=='CREATING']|[0].status"),
  )

const gone = (self: Self, kind: 'compute-environments' | 'job-queues', what: string): Action =>
  until(900, what, '', '', ...statusOf(self, kind, "[?status!='DELETED']|[0].status"))

const computeEnvironment: Printer = {
  title: 'Batch compute environment',
  holds: 'arn',
  naming: { property: 'ComputeEnvironmentName', limit: 128 },
  changes: ['State', 'ComputeResources', 'UpdatePolicy'],
  ref: (self) => self.main,
  attributes: { ComputeEnvironmentArn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('batch describe-compute-environments', textOption('compute-environments', step.name)),
      item: "computeEnvironments[?status!='DELETED' && status!='DELETING']|[0]",
      id: 'computeEnvironmentArn',
      tags: mapTags('tags'),
    }),
    create: () => {
      step.skip('ComputeEnvironmentName', 'ReplaceComputeEnvironment')
      return [
        withRole(
          capture(
            command(
              'batch create-compute-environment',
              textOption('compute-environment-name', step.name),
              cased(step, 'Type', 'type', (text) => text.toUpperCase()),
              state(step),
              computeResources(step, NOT_AT_FIRST),
              batchOptions(step, 'ServiceRole', 'EksConfiguration', 'Context', [
                'UnmanagedvCpus',
                'unmanagedv-cpus',
              ]),
              tagMap(step),
            ),
            'computeEnvironmentArn',
            step.into,
          ),
        ),
      ]
    },
    update: () => [
      run(
        command(
          'batch update-compute-environment',
          textOption('compute-environment', step.name),
          state(step),
          computeResources(step, NOT_LATER),
          batchOptions(step, 'UpdatePolicy'),
        ),
      ),
    ],
    retag: () => batchRetag(step),
    always: () => [settled(step, 'compute-environments', 'the compute environment')],
    remove: () => [
      run(
        command('batch update-compute-environment', textOption('compute-environment', step.name), {
          name: 'state',
          words: ['DISABLED'],
        }),
      ),
      calm(step, 'compute-environments', 'the compute environment'),
      retried(
        300,
        'JobQueue relationship|being modified|INVALID',
        command('batch delete-compute-environment', textOption('compute-environment', step.name)),
      ),
      gone(step, 'compute-environments', 'the compute environment'),
    ],
  }),
}

const QUEUE = [
  'Priority',
  'ComputeEnvironmentOrder',
  'SchedulingPolicyArn',
  'JobStateTimeLimitActions',
] as const

const jobQueue: Printer = {
  title: 'Batch job queue',
  holds: 'arn',
  naming: { property: 'JobQueueName', limit: 128 },
  changes: ['State', ...QUEUE],
  ref: (self) => self.main,
  attributes: { JobQueueArn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('batch describe-job-queues', textOption('job-queues', step.name)),
      item: "jobQueues[?status!='DELETED' && status!='DELETING']|[0]",
      id: 'jobQueueArn',
      tags: mapTags('tags'),
    }),
    create: () => {
      step.skip('JobQueueName')
      return [
        capture(
          command(
            'batch create-job-queue',
            textOption('job-queue-name', step.name),
            state(step),
            batchOptions(step, ...QUEUE, 'JobQueueType', 'ServiceEnvironmentOrder'),
            tagMap(step),
          ),
          'jobQueueArn',
          step.into,
        ),
      ]
    },
    update: () => [
      run(
        command(
          'batch update-job-queue',
          textOption('job-queue', step.name),
          state(step),
          batchOptions(step, ...QUEUE),
        ),
      ),
    ],
    retag: () => batchRetag(step),
    always: () => [settled(step, 'job-queues', 'the job queue')],
    remove: () => [
      run(
        command('batch update-job-queue', textOption('job-queue', step.name), {
          name: 'state',
          words: ['DISABLED'],
        }),
      ),
      calm(step, 'job-queues', 'the job queue'),
      run(command('batch delete-job-queue', textOption('job-queue', step.name))),
      gone(step, 'job-queues', 'the job queue'),
    ],
  }),
}

export const BATCH_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::Batch::ComputeEnvironment': computeEnvironment,
  'AWS::Batch::JobQueue': jobQueue,
}
