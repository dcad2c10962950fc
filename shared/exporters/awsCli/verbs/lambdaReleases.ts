import { capture, run, tolerated, waiter } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { entry, itemsOf, mapValue, scalarText, type Value } from '../shell/value.ts'

const ofFunction = (self: Self) => textOption('function-name', self.text('FunctionName'))

/** The part of an ARN after its last colon. */
const versionOf = (self: Self): Text => [{ kind: 'call', code: `\${${self.id}_arn##*:}` }]

/** Lambda publishes what has changed since the last version, and else answers with that: it may be asked each time. */
const version: Printer = {
  title: 'version of an AWS Lambda function',
  holds: 'arn',
  ref: (self) => self.main,
  attributes: { FunctionArn: (self) => self.main, Version: versionOf },
  print: (step) => ({
    create: () => [
      capture(
        command('lambda publish-version', options(step, 'FunctionName', 'CodeSha256', 'Description')),
        'FunctionArn',
        step.into,
      ),
    ],
    always: () => [
      waiter(
        'lambda wait published-version-active',
        ofFunction(step),
        textOption('qualifier', versionOf(step)),
      ),
    ],
    remove: null,
  }),
}

/** The API takes weights as a map from version to share, CloudFormation as a list; absent: all to one version. */
function routing(step: Step): Option | null {
  const given = step.value('RoutingConfig')
  const [first, ...more] = itemsOf(given && entry(given, 'AdditionalVersionWeights'))
  if (first === undefined) return null
  if (more.length > 0) step.fault('an alias shares requests among two versions, not more')
  const part = (key: string) => textOf(entry(first, key))
  return textOption(
    'routing-config',
    text('AdditionalVersionWeights={', part('FunctionVersion'), '=', part('FunctionWeight'), '}'),
  )
}

const textOf = (value: Value | undefined): Text => (value && scalarText(value)) ?? []

const ALL_TO_ONE = mapValue({ AdditionalVersionWeights: mapValue({}) })

const alias: Printer = {
  title: 'alias of an AWS Lambda function',
  holds: 'arn',
  ref: (self) => self.main,
  attributes: { AliasArn: (self) => self.main },
  print: (step) => {
    const named = [ofFunction(step), options(step, 'Name')]
    const made = [named, options(step, 'FunctionVersion', 'Description')]
    return {
      find: () => ({ command: command('lambda get-alias', named), item: '', id: 'AliasArn' }),
      create: () => [
        capture(command('lambda create-alias', made, routing(step)), 'AliasArn', step.into),
        ...provision(step, false),
      ],
      found: () => [
        run(
          command('lambda update-alias', made, routing(step) ?? option(step, 'routing-config', ALL_TO_ONE)),
        ),
        ...provision(step, true),
      ],
      remove: null,
    }
  },
}

/** Where Application Auto Scaling looks after the number, it is set once: setting it again would undo what is needed now. */
function provision(step: Step, exists: boolean): Action[] {
  const given = step.value('ProvisionedConcurrencyConfig')
  const which = [ofFunction(step), textOption('qualifier', step.text('Name'))]
  if (given === undefined)
    return exists
      ? [
          tolerated(
            'ProvisionedConcurrencyConfigNotFoundException',
            command('lambda delete-provisioned-concurrency-config', which),
          ),
        ]
      : []
  if (exists && isScaled(step)) return []
  return [
    run(
      command(
        'lambda put-provisioned-concurrency-config',
        which,
        option(step, 'provisioned-concurrent-executions', entry(given, 'ProvisionedConcurrentExecutions')),
      ),
    ),
  ]
}

const isScaled = (step: Step): boolean =>
  step
    .others('AWS::ApplicationAutoScaling::ScalableTarget')
    .some(
      ({ properties: { ResourceId: id } }) =>
        id !== undefined &&
        JSON.stringify(id).includes(JSON.stringify(step.raw('FunctionName'))) &&
        JSON.stringify(id).includes(JSON.stringify(step.raw('Name'))),
    )

const url: Printer = {
  title: 'function URL',
  holds: 'url',
  ref: (self) => self.text('TargetFunctionArn'),
  attributes: { FunctionArn: (self) => self.text('TargetFunctionArn'), FunctionUrl: (self) => self.main },
  print: (step) => {
    const which = [textOption('function-name', step.text('TargetFunctionArn')), options(step, 'Qualifier')]
    const made = [which, options(step, 'AuthType', 'InvokeMode', 'Cors')]
    return {
      find: () => ({
        command: command('lambda get-function-url-config', which),
        item: '',
        id: 'FunctionUrl',
      }),
      create: () => [capture(command('lambda create-function-url-config', made), 'FunctionUrl', step.into)],
      found: () => [
        run(
          command(
            'lambda update-function-url-config',
            made,
            step.value('Cors') === undefined ? option(step, 'cors', mapValue({})) : null,
          ),
        ),
      ],
      remove: null,
    }
  },
}

/** Each call replaces what was set before. */
const asynchronous: Printer = {
  title: 'settings for asynchronous invocations',
  holds: 'name',
  ref: (self) => text(self.id),
  attributes: {},
  print: (step) => ({
    create: () => [
      run(
        command(
          'lambda put-function-event-invoke-config',
          ofFunction(step),
          options(
            step,
            'Qualifier',
            'MaximumRetryAttempts',
            ['MaximumEventAgeInSeconds', 'maximum-event-age-in-seconds'],
            'DestinationConfig',
          ),
        ),
      ),
    ],
    remove: null,
  }),
}

export const LAMBDA_RELEASE_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::Lambda::Alias': alias,
  'AWS::Lambda::EventInvokeConfig': asynchronous,
  'AWS::Lambda::Url': url,
  'AWS::Lambda::Version': version,
}
