import { capture, lines, run, until, withRetry } from '../actions.ts'
import { command, type Option, queried } from '../command.ts'
import { option, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { type Text, text, variable } from '../shell/text.ts'
import { entry, mapValue, textValue, type Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { tagListValue } from '../tags.ts'
import { distributionConfig } from './cloudFrontConfig.ts'

const idOf = (self: Self): Text => [{ kind: 'call', code: `\${${self.id}_arn##*/}` }]
const idOption = (self: Self) => textOption('id', idOf(self))

/** A change names the version that it changes. */
const etag = (verb: string, id: Option): Option => ({
  name: 'if-match',
  words: [`"$(aws cloudfront ${verb} --id ${id.words.join(' ')} --query ETag --output text)"`],
})

const config = (step: Step): Value =>
  distributionConfig(
    step.value('DistributionConfig') ?? mapValue({}),
    textValue(variable('NAME'), `-${step.id}`),
  )

const configOption = (step: Step): Option => ({
  name: 'distribution-config',
  words: [step.document('distribution', config(step))],
})

/** Turned off first, with all else as it is, and gone from every edge location before it can be deleted. */
const turnOff = (step: Step): Action[] => {
  const file = `"$WORK/${step.id}.json"`
  return [
    lines(
      `aws cloudfront get-distribution-config --id ${word(idOf(step))} \\`,
      '  --query "merge(DistributionConfig, {Enabled: \\`false\\`})" --output json \\',
      `  > ${file}`,
    ),
    run(
      command(
        'cloudfront update-distribution',
        idOption(step),
        { name: 'distribution-config', words: [`"file://$WORK/${step.id}.json"`] },
        etag('get-distribution-config', idOption(step)),
      ),
    ),
    until(
      1800,
      'distribution',
      'Deployed',
      'NONE',
      command('cloudfront get-distribution', idOption(step)),
      'Distribution.Status',
    ),
  ]
}

const distribution: Printer = {
  title: 'CloudFront distribution',
  holds: 'arn',
  changes: ['DistributionConfig'],
  ref: idOf,
  attributes: {
    Id: idOf,
    DomainName: (self) => ({
      ask: queried(command('cloudfront get-distribution', idOption(self)), 'Distribution.DomainName'),
    }),
  },
  print: (step) => ({
    find: () => ({
      command: command('cloudfront list-distributions'),
      item: '',
      id: 'DistributionList.Items[].ARN',
      eachTagged: { call: 'cloudfront list-tags-for-resource --resource', tags: 'Tags.Items' },
    }),
    create: () => [
      capture(command('cloudfront create-distribution', configOption(step)), 'Distribution.ARN', step.into),
    ],
    update: () => [
      run(
        command(
          'cloudfront update-distribution',
          idOption(step),
          configOption(step),
          etag('get-distribution-config', idOption(step)),
        ),
      ),
    ],
    retag: () =>
      run(
        command(
          'cloudfront tag-resource',
          textOption('resource', step.main),
          option(step, 'tags', mapValue({ Items: tagListValue(step) })),
        ),
      ),
    remove: () => [
      ...turnOff(step),
      run(
        command(
          'cloudfront delete-distribution',
          idOption(step),
          etag('get-distribution-config', idOption(step)),
        ),
      ),
    ],
  }),
}

const control: Printer = {
  title: 'origin access control',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => {
    const given = step.value('OriginAccessControlConfig')
    const name = entry(given, 'Name')
    const named = textOption('id', step.main)
    return {
      find: () => ({
        command: command('cloudfront list-origin-access-controls'),
        item: text(
          "OriginAccessControlList.Items[?Name=='",
          name?.kind === 'text' ? name.text : variable('ID'),
          "']|[0]",
        ),
        id: 'Id',
      }),
      create: () => [
        capture(
          command(
            'cloudfront create-origin-access-control',
            option(step, 'origin-access-control-config', given),
          ),
          'OriginAccessControl.Id',
          step.into,
        ),
      ],
      remove: () => [
        withRetry(
          300,
          'OriginAccessControlInUse',
          run(
            command(
              'cloudfront delete-origin-access-control',
              named,
              etag('get-origin-access-control', named),
            ),
          ),
        ),
      ],
    }
  },
}

export const CLOUDFRONT_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::CloudFront::Distribution': distribution,
  'AWS::CloudFront::OriginAccessControl': control,
}
