import { capture, run, withRole } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, option, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import type { Text } from '../shell/text.ts'
import { mapValue, textValue, type Value } from '../shell/value.ts'
import { listTags, tagList } from '../tags.ts'

const pipelineArn = (self: Self): Text => accountArn('codepipeline', self.name)

/** What CloudFormation has beside each other is one structure to the API; configurations keep their capitals. */
const structure = (step: Step): Value =>
  mapValue({
    name: textValue(step.name),
    roleArn: step.value('RoleArn'),
    artifactStore: camelled(step.value('ArtifactStore')),
    stages: camelled(step.value('Stages'), { maps: ['Configuration'] }),
    executionMode: step.value('ExecutionMode'),
    pipelineType: step.value('PipelineType'),
  })

const pipeline: Printer = {
  title: 'CodePipeline pipeline',
  holds: 'name',
  naming: { property: 'Name', limit: 100 },
  changes: 'all',
  ref: (self) => self.name,
  attributes: {},
  print: (step) => ({
    find: () => ({
      command: command('codepipeline get-pipeline', textOption('name', step.name)),
      item: 'pipeline',
      id: 'name',
      tagsFrom: {
        command: command(
          'codepipeline list-tags-for-resource',
          textOption('resource-arn', pipelineArn(step)),
        ),
        item: '',
        shape: listTags('tags', 'key', 'value'),
      },
    }),
    create: () => {
      step.skip('Name')
      return [
        withRole(
          run(
            command(
              'codepipeline create-pipeline',
              documentOption(step, 'pipeline', structure(step)),
              tagList(step, 'key', 'value'),
            ),
          ),
        ),
      ]
    },
    update: () => [
      run(
        command('codepipeline update-pipeline', documentOption(step, 'pipeline', structure(step), 'change')),
      ),
    ],
    retag: () =>
      run(
        command(
          'codepipeline tag-resource',
          textOption('resource-arn', pipelineArn(step)),
          tagList(step, 'key', 'value'),
        ),
      ),
    remove: () => [run(command('codepipeline delete-pipeline', textOption('name', step.name)))],
  }),
}

const settings = (step: Step) => [
  options(step, 'Description', 'ServiceRole', 'TimeoutInMinutes'),
  option(step, 'source', camelled(step.value('Source'), { rename: { BuildSpec: 'buildspec' } })),
  option(step, 'artifacts', camelled(step.value('Artifacts'))),
  option(step, 'environment', camelled(step.value('Environment'))),
  option(step, 'logs-config', camelled(step.value('LogsConfig'))),
]

/** An update without tags keeps them; with tags it replaces them. */
const project: Printer = {
  title: 'CodeBuild project',
  holds: 'arn',
  naming: { property: 'Name', limit: 150 },
  changes: 'all',
  ref: (self) => self.name,
  attributes: { Arn: (self) => self.main },
  print: (step) => {
    const byName = textOption('name', step.name)
    return {
      find: () => ({
        command: command('codebuild batch-get-projects', textOption('names', step.name)),
        item: 'projects[0]',
        id: 'arn',
        tags: listTags('tags', 'key', 'value'),
      }),
      create: () => {
        step.skip('Name')
        return [
          withRole(
            capture(
              command('codebuild create-project', byName, settings(step), tagList(step, 'key', 'value')),
              'project.arn',
              step.into,
            ),
          ),
        ]
      },
      update: () => [run(command('codebuild update-project', byName, settings(step)))],
      retag: () => run(command('codebuild update-project', byName, tagList(step, 'key', 'value'))),
      remove: () => [run(command('codebuild delete-project', byName))],
    }
  },
}

export const DELIVERY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::CodeBuild::Project': project,
  'AWS::CodePipeline::Pipeline': pipeline,
}
