import { isIntrinsic } from '../../../catalog/cfn.ts'
import { lines, run, tolerated, until, withRole } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { accountArn } from '../names.ts'
import { option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { entry, mapValue, scalarText, textValue } from '../shell/value.ts'
import { mapTags, tagMap } from '../tags.ts'

const SETTINGS = [
  'ArtifactS3Location',
  'ExecutionRoleArn',
  'RuntimeVersion',
  'Schedule',
  'RunConfig',
  'ArtifactConfig',
] as const
const KEY = 'code/canary.zip'

const named = (self: Self) => textOption('name', self.name)
const state = (step: Step, good: string) =>
  until(300, 'canary', good, 'ERROR', command('synthetics get-canary', named(step)), 'Canary.Status.State')

/** The script within the template, as the archive that the API takes: put into the bucket of the results. */
function code(step: Step): { readonly before: readonly Action[]; readonly option: Option | null } {
  const value = step.value('Code')
  const script = value && entry(value, 'Script')
  const source = script && scalarText(script)
  const location = step.raw('ArtifactS3Location')
  const bucket =
    location !== undefined && isIntrinsic(location) && location.$cfn === 'concat'
      ? scalarText(step.resolve(location.parts[1] ?? '', 'ArtifactS3Location'))
      : null
  if (!source || !bucket) {
    step.fault('the script of the canary is no text, or its bucket is not known')
    return { before: [], option: null }
  }
  const file = step
    .textFile('code', source)
    .replace(/^"file:\/\//, '')
    .replace(/"$/, '')
  const zip = file.replace(/\.txt$/, '.zip')
  return {
    before: [
      lines(`zip_file "${file}" nodejs/node_modules/index.js "${zip}"`),
      run(
        command('s3api put-object', textOption('bucket', bucket), textOption('key', text(KEY)), {
          name: 'body',
          words: [`"${zip}"`],
        }),
      ),
    ],
    option: option(
      step,
      'code',
      mapValue({
        Handler: textValue(text('index.handler')),
        S3Bucket: textValue(bucket),
        S3Key: textValue(text(KEY)),
      }),
    ),
  }
}

const settings = (step: Step) => [
  ...options(step, ...SETTINGS),
  ...options(
    step,
    ['SuccessRetentionPeriod', 'success-retention-period-in-days'],
    ['FailureRetentionPeriod', 'failure-retention-period-in-days'],
    'ProvisionedResourceCleanup',
  ),
]

const canary: Printer = {
  title: 'canary',
  holds: 'name',
  naming: { property: 'Name', limit: 255 },
  changes: [
    ...SETTINGS,
    'Code',
    'SuccessRetentionPeriod',
    'FailureRetentionPeriod',
    'ProvisionedResourceCleanup',
  ],
  ref: (self) => self.name,
  attributes: {},
  print: (step) => {
    const { before, option: codeOption } = code(step)
    const given = () => [named(step), settings(step), codeOption].flat().filter((item) => item !== null)
    return {
      find: () => ({
        command: command('synthetics get-canary', named(step)),
        item: 'Canary',
        id: 'Name',
        tags: mapTags('Tags'),
      }),
      create: () => {
        step.skip('Name', 'StartCanaryAfterCreation')
        return [...before, withRole(run(command('synthetics create-canary', given(), tagMap(step))))]
      },
      update: () => [...before, run(command('synthetics update-canary', given()))],
      complete: () => [
        state(step, 'READY|RUNNING|STOPPED'),
        tolerated('ConflictException', command('synthetics start-canary', named(step))),
      ],
      retag: () =>
        run(
          command(
            'synthetics tag-resource',
            textOption('resource-arn', accountArn('synthetics', 'canary:', step.name)),
            tagMap(step),
          ),
        ),
      remove: () => [
        tolerated('ConflictException', command('synthetics stop-canary', named(step))),
        state(step, 'READY|STOPPED'),
        run(command('synthetics delete-canary', named(step))),
      ],
    }
  },
}

export const SYNTHETICS_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::Synthetics::Canary': canary }
