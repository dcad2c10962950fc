import { capture, run, withRetry } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command, type Option } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import type { Text } from '../shell/text.ts'
import { listTags, tagList } from '../tags.ts'

const arnOf = (self: Self): Text => accountArn('states', 'stateMachine:', self.name)

const settings = (step: Step): (Option | null | Option[])[] => [
  documentOption(step, 'definition', step.value('Definition') ?? step.value('DefinitionString')),
  options(step, 'RoleArn'),
  option(step, 'logging-configuration', camelled(step.value('LoggingConfiguration'))),
  option(step, 'tracing-configuration', camelled(step.value('TracingConfiguration'))),
  option(step, 'encryption-configuration', camelled(step.value('EncryptionConfiguration'))),
]

/** Step Functions tries the role and the log delivery, of which IAM tells with a delay. */
const whenKnown = (action: Action): Action =>
  withRetry(180, 'AccessDeniedException|InvalidLoggingConfiguration|cannot be assumed|sts:AssumeRole', action)

const stateMachine: Printer = {
  title: 'state machine',
  holds: 'arn',
  naming: { property: 'StateMachineName', limit: 80 },
  changes: [
    'Definition',
    'DefinitionString',
    'EncryptionConfiguration',
    'LoggingConfiguration',
    'RoleArn',
    'TracingConfiguration',
  ],
  ref: (self) => self.main,
  attributes: { Arn: (self) => self.main, Name: (self) => self.name },
  print: (step) => ({
    find: () => ({
      command: command('stepfunctions describe-state-machine', textOption('state-machine-arn', arnOf(step))),
      item: '',
      id: 'stateMachineArn',
      tagsFrom: {
        command: command('stepfunctions list-tags-for-resource', textOption('resource-arn', arnOf(step))),
        item: '',
        shape: listTags('tags', 'key', 'value'),
      },
    }),
    create: () => {
      step.skip('StateMachineName')
      return [
        whenKnown(
          capture(
            command(
              'stepfunctions create-state-machine',
              textOption('name', step.name),
              option(step, 'type', step.value('StateMachineType')),
              settings(step),
              tagList(step, 'key', 'value'),
            ),
            'stateMachineArn',
            step.into,
          ),
        ),
      ]
    },
    update: () => [
      whenKnown(
        run(
          command(
            'stepfunctions update-state-machine',
            textOption('state-machine-arn', step.main),
            settings(step),
          ),
        ),
      ),
    ],
    retag: () =>
      run(
        command(
          'stepfunctions tag-resource',
          textOption('resource-arn', step.main),
          tagList(step, 'key', 'value'),
        ),
      ),
    remove: () => [
      run(command('stepfunctions delete-state-machine', textOption('state-machine-arn', step.main))),
    ],
  }),
}

export const STEP_FUNCTIONS_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::StepFunctions::StateMachine': stateMachine,
}
