import { capture, run, tolerated } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command, type Option } from '../command.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text, variable } from '../shell/text.ts'
import { entry, itemsOf, scalarText, type Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { mapTags, tagMap } from '../tags.ts'

export const mine = (list: string, id: Text): Text =>
  text(`${list}[?tags."cantilever:stack"=='`, variable('NAME'), `'&&tags."cantilever:id"=='`, id, `']|[0]`)

export const restRetag = (step: Step, ...path: readonly (string | Text)[]) =>
  run(
    command(
      'apigateway tag-resource',
      textOption(
        'resource-arn',
        text('arn:', variable('PARTITION'), ':apigateway:', variable('REGION'), '::/', ...path),
      ),
      tagMap(step),
    ),
  )

const apiOption = (step: Self) => textOption('rest-api-id', step.text('RestApiId'))

const REST = ['Name', 'Description'] as const

const restApi: Printer = {
  title: 'REST API',
  holds: 'id',
  changes: ['Body', 'Policy'],
  ref: (self) => self.main,
  attributes: {
    RestApiId: (self) => self.main,
    RootResourceId: (self) => ({
      ask: {
        ...command('apigateway get-resources', textOption('rest-api-id', self.main)),
        query: text("items[?path=='/']|[0].id"),
      },
    }),
  },
  print: (step) => {
    const body = step.value('Body')
    return {
      find: () => ({
        command: command('apigateway get-rest-apis'),
        item: mine('items', text(step.id)),
        id: 'id',
        tags: mapTags('tags'),
      }),
      create: () => [
        capture(
          command(
            'apigateway create-rest-api',
            options(step, ...REST, 'ApiKeySourceType', 'MinimumCompressionSize'),
            option(step, 'endpoint-configuration', camelled(step.value('EndpointConfiguration'))),
            option(step, 'policy', step.value('Policy')),
            flags(step, 'DisableExecuteApiEndpoint'),
            tagMap(step),
          ),
          'id',
          step.into,
        ),
      ],
      ...(body !== undefined && {
        complete: () => [
          run(
            command(
              'apigateway put-rest-api',
              textOption('rest-api-id', step.main),
              {
                name: 'mode',
                words: ['overwrite'],
              },
              {
                name: 'body',
                // The AWS CLI takes bytes of a file by its own scheme.
                words: [step.document('definition', body).replace('file://', 'fileb://')],
              },
            ),
          ),
        ],
      }),
      retag: () => restRetag(step, 'restapis/', step.main),
      remove: () => [run(command('apigateway delete-rest-api', textOption('rest-api-id', step.main)))],
    }
  },
}

const deployment: Printer = {
  title: 'API deployment',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { DeploymentId: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('apigateway get-deployments', apiOption(step)),
      item: text("items[?description=='", step.text('Description'), "']|[0]"),
      id: 'id',
    }),
    create: () => [
      capture(
        command('apigateway create-deployment', options(step, 'RestApiId', 'Description')),
        'id',
        step.into,
      ),
    ],
    remove: null,
  }),
}

/** Of the settings for all methods, as paths of a patch. */
const METHOD_PATHS: Readonly<Record<string, string>> = {
  LoggingLevel: 'logging/loglevel',
  MetricsEnabled: 'metrics/enabled',
  DataTraceEnabled: 'logging/dataTrace',
  ThrottlingRateLimit: 'throttling/rateLimit',
  ThrottlingBurstLimit: 'throttling/burstLimit',
  CachingEnabled: 'caching/enabled',
  CacheTtlInSeconds: 'caching/ttlInSeconds',
  CacheDataEncrypted: 'caching/dataEncrypted',
}

function patches(step: Step): Option[] {
  const made: Text[] = []
  const put = (path: string, value: Value | undefined) => {
    const known = value === undefined ? null : scalarText(value)
    if (known !== null) made.push(text(`op=replace,path=${path},value=`, known))
  }
  put('/deploymentId', step.value('DeploymentId'))
  const [methods] = itemsOf(step.value('MethodSettings'))
  for (const [name, path] of Object.entries(METHOD_PATHS)) put(`/*/*/${path}`, entry(methods, name))
  put('/accessLogSettings/destinationArn', entry(step.value('AccessLogSetting'), 'DestinationArn'))
  return [{ name: 'patch-operations', words: made.map(word) }]
}

/** Its own call, since the format is JSON and would be read as shorthand. */
function format(step: Step): Action[] {
  const value = entry(step.value('AccessLogSetting'), 'Format')
  const known = value === undefined ? null : scalarText(value)
  if (known === null) return []
  return [
    run(
      command('apigateway update-stage', stageOf(step), {
        name: 'patch-operations',
        words: [
          step.document('log-format', {
            kind: 'list',
            items: [
              {
                kind: 'map',
                entries: [
                  ['op', { kind: 'text', text: text('replace') }],
                  ['path', { kind: 'text', text: text('/accessLogSettings/format') }],
                  ['value', { kind: 'text', text: known }],
                ],
              },
            ],
          }),
        ],
      }),
    ),
  ]
}

const stageOf = (step: Self): Option[] => [apiOption(step), textOption('stage-name', step.text('StageName'))]

const stage: Printer = {
  title: 'API stage',
  holds: 'id',
  changes: ['DeploymentId', 'MethodSettings', 'AccessLogSetting'],
  ref: (self) => self.text('StageName'),
  attributes: {},
  print: (step) => ({
    find: () => ({
      command: command('apigateway get-stage', stageOf(step)),
      item: '',
      id: 'stageName',
      tags: mapTags('tags'),
    }),
    create: () => [
      run(
        command(
          'apigateway create-stage',
          stageOf(step),
          options(step, 'DeploymentId', 'CacheClusterSize'),
          flags(step, 'CacheClusterEnabled', 'TracingEnabled'),
          tagMap(step),
        ),
      ),
    ],
    complete: () => [run(command('apigateway update-stage', stageOf(step), patches(step))), ...format(step)],
    retag: () => restRetag(step, 'restapis/', step.text('RestApiId'), '/stages/', step.text('StageName')),
    remove: null,
  }),
}

const PLAN = ['Throttle', 'Quota'] as const

const usagePlan: Printer = {
  title: 'usage plan',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('apigateway get-usage-plans'),
      item: mine('items', text(step.id)),
      id: 'id',
      tags: mapTags('tags'),
    }),
    create: () => [
      capture(
        command(
          'apigateway create-usage-plan',
          options(step, ['UsagePlanName', 'name'], 'Description'),
          option(step, 'api-stages', camelled(step.value('ApiStages'))),
          PLAN.map((name) => option(step, name.toLowerCase(), camelled(step.value(name)))),
          tagMap(step),
        ),
        'id',
        step.into,
      ),
    ],
    retag: () => restRetag(step, 'usageplans/', step.main),
    // A plan is let go of by its stages first.
    remove: () => [
      ...itemsOf(step.value('ApiStages')).map((item) => {
        const [api, name] = [entry(item, 'ApiId'), entry(item, 'Stage')].map((value) =>
          value === undefined ? [] : (scalarText(value) ?? []),
        )
        return tolerated(
          'NotFoundException',
          command('apigateway update-usage-plan', textOption('usage-plan-id', step.main), {
            name: 'patch-operations',
            words: [word(text('op=remove,path=/apiStages,value=', api ?? [], ':', name ?? []))],
          }),
        )
      }),
      run(command('apigateway delete-usage-plan', textOption('usage-plan-id', step.main))),
    ],
  }),
}

export const API_GATEWAY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ApiGateway::Deployment': deployment,
  'AWS::ApiGateway::RestApi': restApi,
  'AWS::ApiGateway::Stage': stage,
  'AWS::ApiGateway::UsagePlan': usagePlan,
}
