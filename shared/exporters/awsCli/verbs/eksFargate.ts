import { capture, run, until, waiter, withRole } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { options, textOption } from '../options.ts'
import type { Printer, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { mapTags, tagMap } from '../tags.ts'
import { eksOptions, eksRetag } from './eks.ts'

const inCluster = (step: Step): Option[] => [
  ...options(step, 'ClusterName'),
  textOption('fargate-profile-name', step.name),
]

/** Nothing of a profile can be changed, and a cluster makes or deletes one at a time. */
const profile: Printer = {
  title: 'EKS Fargate profile',
  holds: 'arn',
  naming: { property: 'FargateProfileName', limit: 63 },
  ref: (self) => text(self.text('ClusterName'), '|', self.name),
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('eks describe-fargate-profile', inCluster(step)),
      item: 'fargateProfile',
      id: 'fargateProfileArn',
      tags: mapTags('tags'),
    }),
    create: () => {
      step.skip('FargateProfileName')
      return [
        withRole(
          capture(
            command(
              'eks create-fargate-profile',
              inCluster(step),
              eksOptions(step, 'PodExecutionRoleArn', 'Subnets', 'Selectors'),
              tagMap(step),
            ),
            'fargateProfile.fargateProfileArn',
            step.into,
          ),
        ),
      ]
    },
    retag: () => eksRetag(step),
    always: () => [
      until(
        900,
        'the Fargate profile',
        'ACTIVE',
        'CREATE_FAILED|DELETE_FAILED',
        command('eks describe-fargate-profile', inCluster(step)),
        'fargateProfile.status',
      ),
    ],
    remove: () => [
      run(command('eks delete-fargate-profile', inCluster(step))),
      waiter('eks wait fargate-profile-deleted', inCluster(step)),
    ],
  }),
}

export const EKS_FARGATE_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::EKS::FargateProfile': profile }
