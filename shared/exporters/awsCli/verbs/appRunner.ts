import { capture, FOUND, retried, run, until, withRole } from '../actions.ts'
import { command } from '../command.ts'
import { option, options, textOption } from '../options.ts'
import type { Find, Printer, Self, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { listTags, tagList } from '../tags.ts'

const tagsFrom: Find['tagsFrom'] = {
  command: command('apprunner list-tags-for-resource', textOption('resource-arn', FOUND)),
  item: '',
  shape: listTags('Tags'),
}

/** Neither kind can be described by name: the list is searched. Revisions are numbered, the newest counts. */
const newest = (list: string, name: string, arn: string, step: Self): Text =>
  text(`reverse(sort_by(${list}[?${name}=='`, step.name, `'&&Status=='ACTIVE'],&${arn}))[0]`)

function revised(
  title: string,
  kind: { readonly verb: string; readonly list: string; readonly one: string; readonly limit: number },
  properties: readonly string[],
): Printer {
  const [name, arn, status] = [`${kind.one}Name`, `${kind.one}Arn`, kind.list]
  return {
    title,
    holds: 'arn',
    naming: { property: name, limit: kind.limit },
    changes: 'all',
    versioned: true,
    ref: (self) => self.main,
    attributes: { [arn]: (self) => self.main },
    print: (step) => {
      const make = () => {
        step.skip(name)
        return [
          capture(
            command(
              `apprunner create-${kind.verb}`,
              textOption(`${kind.verb}-name`, step.name),
              options(step, ...properties),
              tagList(step),
            ),
            `${kind.one}.${arn}`,
            step.into,
          ),
        ]
      }
      return {
        find: () => ({
          command: command(`apprunner list-${kind.verb}s`),
          item: '',
          id: text(newest(status, name, arn, step), `.${arn}`),
          ...(tagsFrom && { tagsFrom }),
        }),
        create: make,
        update: make,
        remove: () => [
          retried(
            300,
            'InvalidRequestException|InvalidStateException',
            command(`apprunner delete-${kind.verb}`, textOption(`${kind.verb}-arn`, step.main)),
          ),
        ],
      }
    },
  }
}

const byArn = (self: Self) => textOption('service-arn', self.main)
const describe = (self: Self) => command('apprunner describe-service', byArn(self))

const settings = (step: Step) => [
  option(step, 'source-configuration', step.value('SourceConfiguration')),
  options(
    step,
    'InstanceConfiguration',
    'AutoScalingConfigurationArn',
    'HealthCheckConfiguration',
    'NetworkConfiguration',
    'ObservabilityConfiguration',
  ),
]

const settled = (step: Step) =>
  until(
    1800,
    'the service',
    'RUNNING',
    'CREATE_FAILED|DELETED|DELETE_FAILED',
    describe(step),
    'Service.Status',
  )

const service: Printer = {
  title: 'App Runner service',
  holds: 'arn',
  naming: { property: 'ServiceName', limit: 40 },
  changes: [
    'SourceConfiguration',
    'InstanceConfiguration',
    'AutoScalingConfigurationArn',
    'HealthCheckConfiguration',
    'NetworkConfiguration',
    'ObservabilityConfiguration',
  ],
  ref: (self) => self.main,
  attributes: {
    ServiceArn: (self) => self.main,
    ServiceUrl: (self) => ({
      ask: { ...describe(self), query: [{ kind: 'literal', text: 'Service.ServiceUrl' }] },
    }),
  },
  print: (step) => ({
    find: () => ({
      command: command('apprunner list-services'),
      item: '',
      id: text("ServiceSummaryList[?ServiceName=='", step.name, "']|[0].ServiceArn"),
      ...(tagsFrom && { tagsFrom }),
    }),
    create: () => {
      step.skip('ServiceName')
      return [
        withRole(
          capture(
            command(
              'apprunner create-service',
              textOption('service-name', step.name),
              settings(step),
              options(step, 'EncryptionConfiguration'),
              tagList(step),
            ),
            'Service.ServiceArn',
            step.into,
          ),
        ),
      ]
    },
    update: () => [run(command('apprunner update-service', byArn(step), settings(step)))],
    retag: () => run(command('apprunner tag-resource', textOption('resource-arn', step.main), tagList(step))),
    always: () => [settled(step)],
    remove: () => [
      run(command('apprunner delete-service', byArn(step))),
      until(
        1800,
        'the service',
        '',
        'DELETE_FAILED',
        command('apprunner list-services'),
        text("ServiceSummaryList[?ServiceArn=='", step.main, "' && Status!='DELETED']|[0].Status"),
      ),
    ],
  }),
}

export const APP_RUNNER_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::AppRunner::AutoScalingConfiguration': revised(
    'App Runner auto scaling configuration',
    {
      verb: 'auto-scaling-configuration',
      list: 'AutoScalingConfigurationSummaryList',
      one: 'AutoScalingConfiguration',
      limit: 32,
    },
    ['MinSize', 'MaxSize', 'MaxConcurrency'],
  ),
  'AWS::AppRunner::Service': service,
  'AWS::AppRunner::VpcConnector': revised(
    'App Runner VPC connector',
    { verb: 'vpc-connector', list: 'VpcConnectors', one: 'VpcConnector', limit: 40 },
    ['Subnets', 'SecurityGroups'],
  ),
}
