import { retried, run, until, withRole } from '../actions.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, option, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { listTags, tagList } from '../tags.ts'

const tagsOf = (arn: Text) => ({
  command: command('elasticbeanstalk list-tags-for-resource', textOption('resource-arn', arn)),
  item: '',
  shape: listTags('ResourceTags'),
})

const retag = (step: Step, arn: Text) => {
  const made = tagList(step)
  return run(
    command(
      'elasticbeanstalk update-tags-for-resource',
      textOption('resource-arn', arn),
      made === null ? null : { ...made, name: 'tags-to-add' },
    ),
  )
}

const applicationArn = (self: Self): Text => accountArn('elasticbeanstalk', 'application/', self.name)

const application: Printer = {
  title: 'Elastic Beanstalk application',
  holds: 'name',
  naming: { property: 'ApplicationName', limit: 100 },
  changes: ['Description', 'ResourceLifecycleConfig'],
  ref: (self) => self.name,
  attributes: {},
  print: (step) => {
    const byName = textOption('application-name', step.name)
    return {
      find: () => ({
        command: command(
          'elasticbeanstalk describe-applications',
          textOption('application-names', step.name),
        ),
        item: 'Applications[0]',
        id: 'ApplicationName',
        tagsFrom: tagsOf(applicationArn(step)),
      }),
      create: () => {
        step.skip('ApplicationName')
        return [
          withRole(
            run(
              command(
                'elasticbeanstalk create-application',
                byName,
                options(step, 'Description', 'ResourceLifecycleConfig'),
                tagList(step),
              ),
            ),
          ),
        ]
      },
      update: () => [
        run(command('elasticbeanstalk update-application', byName, options(step, 'Description'))),
        run(
          command(
            'elasticbeanstalk update-application-resource-lifecycle',
            byName,
            option(step, 'resource-lifecycle-config', step.value('ResourceLifecycleConfig')),
          ),
        ),
      ],
      retag: () => retag(step, applicationArn(step)),
      remove: () => [
        retried(300, 'OperationInProgress', command('elasticbeanstalk delete-application', byName)),
      ],
    }
  },
}

const environmentArn = (self: Self): Text =>
  accountArn('elasticbeanstalk', 'environment/', self.text('ApplicationName'), '/', self.name)

/** Nothing when it is terminated: for an hour it is still told of. */
const LIVING = "Environments[?Status!='Terminated']|[0].Status"

const environment: Printer = {
  title: 'Elastic Beanstalk environment',
  holds: 'name',
  // Four to forty letters, digits and hyphens.
  naming: { property: 'EnvironmentName', limit: 40 },
  changes: ['Description', 'OptionSettings', 'SolutionStackName', 'VersionLabel'],
  ref: (self) => self.name,
  attributes: {
    EndpointURL: (self) => ({
      ask: {
        ...command('elasticbeanstalk describe-environments', textOption('environment-names', self.name)),
        query: text("Environments[?Status!='Terminated']|[0].EndpointURL"),
      },
    }),
  },
  print: (step) => {
    const byName = textOption('environment-name', step.name)
    const described = command(
      'elasticbeanstalk describe-environments',
      textOption('environment-names', step.name),
    )
    const state = (good: string, query: string) => until(1800, 'the environment', good, '', described, query)
    const settings = () => [
      options(step, 'Description', 'SolutionStackName', 'VersionLabel'),
      documentOption(step, 'option-settings', step.value('OptionSettings'), 'options'),
    ]
    return {
      find: () => ({
        command: described,
        item: "Environments[?Status!='Terminated' && Status!='Terminating']|[0]",
        id: 'EnvironmentName',
        tagsFrom: tagsOf(environmentArn(step)),
      }),
      create: () => {
        step.skip('EnvironmentName')
        return [
          withRole(
            run(
              command(
                'elasticbeanstalk create-environment',
                options(step, 'ApplicationName'),
                byName,
                options(step, 'Tier', 'CNAMEPrefix'),
                settings(),
                tagList(step),
              ),
            ),
          ),
        ]
      },
      update: () => [run(command('elasticbeanstalk update-environment', byName, settings()))],
      retag: () => retag(step, environmentArn(step)),
      always: () => [state('Ready', 'Environments[0].Status')],
      remove: () => [run(command('elasticbeanstalk terminate-environment', byName)), state('', LIVING)],
    }
  },
}

export const ELASTIC_BEANSTALK_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ElasticBeanstalk::Application': application,
  'AWS::ElasticBeanstalk::Environment': environment,
}
