import { capture, run, tolerated, withRetry } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { tagMap } from '../tags.ts'

/** What can be changed later; the source and where reading begins cannot. */
const settings = (step: Step): (Option | null | Option[])[] => [
  options(step, 'FunctionName', 'BatchSize', 'MaximumBatchingWindowInSeconds', 'ParallelizationFactor'),
  options(step, 'MaximumRetryAttempts', 'MaximumRecordAgeInSeconds', 'TumblingWindowInSeconds'),
  options(step, 'FunctionResponseTypes', 'KmsKeyArn'),
  flags(step, 'Enabled', ['BisectBatchOnFunctionError', 'bisect-batch-on-function-error']),
  option(step, 'filter-criteria', step.value('FilterCriteria')),
  option(step, 'scaling-config', step.value('ScalingConfig')),
  option(step, 'destination-config', step.value('DestinationConfig')),
]

/** Lambda tries whether the role may read the source, and IAM tells of a new policy with a delay. */
const whenAllowed = (action: Action): Action =>
  withRetry(180, 'execution role does not have permissions|cannot be assumed', action)

const mapping: Printer = {
  title: 'event source mapping',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('lambda list-event-source-mappings', options(step, 'EventSourceArn', 'FunctionName')),
      item: 'EventSourceMappings[0]',
      id: 'UUID',
    }),
    create: () => [
      whenAllowed(
        capture(
          command(
            'lambda create-event-source-mapping',
            options(step, 'EventSourceArn'),
            settings(step),
            options(step, 'StartingPosition', 'StartingPositionTimestamp'),
            tagMap(step),
          ),
          'UUID',
          step.into,
        ),
      ),
    ],
    found: () => [
      withRetry(
        180,
        'ResourceInUseException',
        run(command('lambda update-event-source-mapping', textOption('uuid', step.main), settings(step))),
      ),
    ],
    remove: () => [
      withRetry(
        180,
        'ResourceInUseException',
        run(command('lambda delete-event-source-mapping', textOption('uuid', step.main))),
      ),
    ],
  }),
}

const permission: Printer = {
  title: 'permission to invoke',
  holds: 'name',
  ref: (self) => text(self.id),
  attributes: { Id: (self) => text(self.id) },
  print: (step) => {
    const statement = [options(step, 'FunctionName'), textOption('statement-id', text(step.id))]
    const revoke = (): Action =>
      tolerated('ResourceNotFoundException', command('lambda remove-permission', statement))
    return {
      // A statement cannot be changed, only given anew.
      create: () => [
        revoke(),
        run(
          command(
            'lambda add-permission',
            statement,
            options(
              step,
              'Action',
              'Principal',
              'SourceArn',
              'SourceAccount',
              'EventSourceToken',
              ['PrincipalOrgID', 'principal-org-id'],
              ['FunctionUrlAuthType', 'function-url-auth-type'],
            ),
            flags(step, 'InvokedViaFunctionUrl'),
          ),
        ),
      ],
      remove: step.isOurs('FunctionName') ? null : () => [revoke()],
    }
  },
}

export const LAMBDA_EVENT_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::Lambda::EventSourceMapping': mapping,
  'AWS::Lambda::Permission': permission,
}
