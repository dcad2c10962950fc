import { capture, lines, run, waiter, withRetry } from '../actions.ts'
import { command, type OptionItem } from '../command.ts'
import { kebabId } from '../names.ts'
import { option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { literalOf } from '../shell/text.ts'
import { entry, listValue, mapValue, scalarText, textValue, type Value } from '../shell/value.ts'
import { mapTags, tagMap } from '../tags.ts'

const byName = (self: Pick<Self, 'name'>) => textOption('function-name', self.name)

/** Lambda tries whether the role lets it write, decrypt and attach, and IAM tells of a new policy with a delay. */
const NOT_ALLOWED_YET = 'cannot be assumed|role does not have permissions|unable to configure access'

/** An earlier change is still carried out. */
const BUSY = 'ResourceConflictException'

/** With what sets it back when it is not drawn any more; null: that cannot be, or means nothing. */
const SETTINGS: Readonly<Record<string, Value | null>> = {
  Role: null,
  Description: textValue(''),
  Runtime: null,
  Handler: null,
  ImageConfig: null,
  MemorySize: null,
  Timeout: null,
  EphemeralStorage: null,
  Environment: mapValue({ Variables: mapValue({}) }),
  KmsKeyArn: textValue(''),
  VpcConfig: mapValue({ SubnetIds: listValue([]), SecurityGroupIds: listValue([]) }),
  DeadLetterConfig: mapValue({ TargetArn: textValue('') }),
  TracingConfig: null,
  Layers: listValue([]),
  FileSystemConfigs: listValue([]),
  SnapStart: mapValue({ ApplyOn: textValue('None') }),
  LoggingConfig: null,
}

const settings = (step: Step): OptionItem => options(step, ...Object.keys(SETTINGS))

/** The same for a change: what is not drawn any more is set back. */
const changed = (step: Step): OptionItem =>
  Object.entries(SETTINGS).map(([property, absent]) => {
    if (step.value(property) !== undefined) return options(step, property)
    // Layers and runtimes do not go with images, which have nothing to set back there.
    if (absent === null || (property === 'Layers' && step.value('Runtime') === undefined)) return null
    return option(step, kebabId(property), absent)
  })

interface Code {
  readonly before: readonly Action[]
  readonly create: OptionItem
  readonly update: OptionItem
}

/** Code within the template is a text; the API takes an archive alone. */
function codeOf(step: Step): Code {
  const code = step.value('Code')
  const inline = code && entry(code, 'ZipFile')
  if (inline) return archive(step, inline)
  const parts = ['S3Bucket', 'S3Key', 'S3ObjectVersion', 'ImageUri']
  return {
    before: [],
    create: option(step, 'code', code),
    update: parts.map((key) => option(step, kebabId(key), code && entry(code, key))),
  }
}

function archive(step: Step, inline: Value): Code {
  const source = scalarText(inline)
  if (source === null) {
    step.fault('Code.ZipFile is no text')
    return { before: [], create: [], update: [] }
  }
  const isPython = literalOf(step.text('Runtime'))?.startsWith('python') === true
  const text = step
    .textFile('code', source)
    .replace(/^"file:\/\//, '')
    .replace(/"$/, '')
  const zip = text.replace(/\.txt$/, '.zip')
  const given = { name: 'zip-file', words: [`"fileb://${zip}"`] }
  return {
    before: [lines(`zip_file "${text}" ${isPython ? 'index.py' : 'index.js'} "${zip}"`)],
    create: given,
    update: given,
  }
}

const updated = (step: Step): Action => waiter('lambda wait function-updated-v2', byName(step))

function update(step: Step): Action[] {
  const code = codeOf(step)
  return [
    withRetry(
      300,
      `${BUSY}|${NOT_ALLOWED_YET}`,
      run(command('lambda update-function-configuration', byName(step), changed(step))),
    ),
    updated(step),
    ...code.before,
    withRetry(
      300,
      BUSY,
      run(command('lambda update-function-code', byName(step), code.update, options(step, 'Architectures'))),
    ),
    updated(step),
    ...(step.value('ReservedConcurrentExecutions') === undefined
      ? [run(command('lambda delete-function-concurrency', byName(step)))]
      : []),
    ...(step.value('CodeSigningConfigArn') === undefined
      ? []
      : [
          run(
            command(
              'lambda put-function-code-signing-config',
              byName(step),
              options(step, 'CodeSigningConfigArn'),
            ),
          ),
        ]),
    ...recursion(step, true),
  ]
}

/** Stopping loops is what Lambda does by itself. */
function recursion(step: Step, always: boolean): Action[] {
  const wanted = step.value('RecursiveLoop')
  const isUsual = literalOf(step.text('RecursiveLoop')) === 'Terminate'
  if (wanted === undefined || (isUsual && !always)) return []
  return [run(command('lambda put-function-recursion-config', byName(step), options(step, 'RecursiveLoop')))]
}

const lambdaFunction: Printer = {
  title: 'AWS Lambda function',
  holds: 'arn',
  naming: { property: 'FunctionName', limit: 64 },
  changes: [
    ...Object.keys(SETTINGS),
    'Architectures',
    'Code',
    'CodeSigningConfigArn',
    'RecursiveLoop',
    'ReservedConcurrentExecutions',
  ],
  ref: (self) => self.name,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('lambda get-function', byName(step)),
      item: '',
      id: 'Configuration.FunctionArn',
      tags: mapTags('Tags'),
    }),
    create: () => {
      step.skip('FunctionName')
      const code = codeOf(step)
      return [
        ...code.before,
        withRetry(
          180,
          NOT_ALLOWED_YET,
          capture(
            command(
              'lambda create-function',
              byName(step),
              options(step, 'PackageType'),
              code.create,
              settings(step),
              options(step, 'Architectures', 'CodeSigningConfigArn'),
              tagMap(step),
            ),
            'FunctionArn',
            step.into,
          ),
        ),
      ]
    },
    update: () => update(step),
    complete: () => [
      // Nothing can be published, shared out or set before it is active.
      waiter('lambda wait function-active-v2', byName(step)),
      ...(step.value('ReservedConcurrentExecutions') === undefined
        ? []
        : [
            run(
              command(
                'lambda put-function-concurrency',
                byName(step),
                options(step, 'ReservedConcurrentExecutions'),
              ),
            ),
          ]),
      ...recursion(step, false),
    ],
    retag: () => run(command('lambda tag-resource', textOption('resource', step.main), tagMap(step))),
    remove: () => [run(command('lambda delete-function', byName(step)))],
  }),
}

export const LAMBDA_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::Lambda::Function': lambdaFunction }
