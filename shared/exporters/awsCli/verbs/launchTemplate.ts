import { capture, run, withRole } from '../actions.ts'
import { command, queried } from '../command.ts'
import { documentOption, options, textOption } from '../options.ts'
import type { Printer, Step } from '../printer.ts'
import type { variable } from '../shell/text.ts'
import { ec2Retag, tagSpecification } from '../tags.ts'
import { on, tagged } from './ec2Tagged.ts'

const data = (step: Step) => [
  options(step, 'VersionDescription'),
  documentOption(step, 'launch-template-data', step.value('LaunchTemplateData'), 'data'),
]

const version = (field: string) => (self: { readonly main: ReturnType<typeof variable> }) => ({
  ask: queried(
    command('ec2 describe-launch-templates', on('launch-template-ids', self.main)),
    `LaunchTemplates[0].${field}`,
  ),
})

/** An edit makes a new version and makes that the default: running instances keep theirs until they are replaced. */
const launchTemplate: Printer = {
  title: 'launch template',
  holds: 'id',
  naming: { property: 'LaunchTemplateName', limit: 128 },
  changes: ['LaunchTemplateData', 'VersionDescription', 'TagSpecifications'],
  versioned: true,
  ref: (self) => self.main,
  attributes: {
    LaunchTemplateId: (self) => self.main,
    LatestVersionNumber: version('LatestVersionNumber'),
    DefaultVersionNumber: version('DefaultVersionNumber'),
  },
  print: (step) => ({
    find: () => tagged('describe-launch-templates', 'LaunchTemplates', 'LaunchTemplateId'),
    create: () => {
      step.skip('LaunchTemplateName', 'TagSpecifications')
      return [
        withRole(
          capture(
            command(
              'ec2 create-launch-template',
              textOption('launch-template-name', step.name),
              data(step),
              tagSpecification(step, 'launch-template'),
            ),
            'LaunchTemplate.LaunchTemplateId',
            step.into,
          ),
        ),
      ]
    },
    update: () => [
      capture(
        command('ec2 create-launch-template-version', on('launch-template-id', step.main), data(step)),
        'LaunchTemplateVersion.VersionNumber',
        `${step.id}_version`,
      ),
      run(
        command('ec2 modify-launch-template', on('launch-template-id', step.main), {
          name: 'default-version',
          words: [`"$${step.id}_version"`],
        }),
      ),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    remove: () => [run(command('ec2 delete-launch-template', on('launch-template-id', step.main)))],
  }),
}

export const LAUNCH_TEMPLATE_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EC2::LaunchTemplate': launchTemplate,
}
