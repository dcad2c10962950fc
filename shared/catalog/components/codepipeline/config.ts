import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

/** https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html */
export const codePipelineConfig = z.strictObject({
  repository: field(
    z
      .string()
      .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'owner/repository')
      .default('example/application'),
    {
      title: 'Repository',
      description:
        'Owner and name at GitHub, GitLab or Bitbucket. The connection to it is given when the stack is deployed.',
      placeholder: 'example/application',
    },
  ),
  branch: field(z.string().min(1).max(255).default('main'), {
    title: 'Branch',
    description: 'Each push to it starts the pipeline.',
  }),
  build: field(
    z
      .strictObject({
        enabled: field(z.boolean().default(true), {
          title: 'Build with AWS CodeBuild',
          description: 'Off: what is in the repository is deployed as it is.',
        }),
        image: field(
          z
            .enum(['aws/codebuild/amazonlinux-x86_64-standard:5.0', 'aws/codebuild/standard:7.0'])
            .default('aws/codebuild/amazonlinux-x86_64-standard:5.0'),
          {
            title: 'Image',
            description: 'In which the build runs.',
            labels: {
              'aws/codebuild/amazonlinux-x86_64-standard:5.0': 'Amazon Linux 2023, x86-64',
              'aws/codebuild/standard:7.0': 'Ubuntu 22.04, x86-64',
            },
            showWhen: showWhen('build.enabled', true),
          },
        ),
        size: field(z.enum(['SMALL', 'MEDIUM', 'LARGE']).default('SMALL'), {
          title: 'Size',
          description: 'Billed by the minute in which it builds.',
          labels: {
            SMALL: 'Small: 2 vCPU, 4 GB',
            MEDIUM: 'Medium: 4 vCPU, 8 GB',
            LARGE: 'Large: 8 vCPU, 16 GB',
          },
          showWhen: showWhen('build.enabled', true),
        }),
        docker: field(z.boolean().default(false), {
          title: 'Builds container images',
          description: 'Privileged mode, which Docker needs.',
          showWhen: showWhen('build.enabled', true),
        }),
        buildspec: field(z.string().min(1).max(255).default('buildspec.yml'), {
          title: 'Buildspec',
          description:
            'File in the repository that says how to build. For Amazon ECS it must write imagedefinitions.json.',
          showWhen: showWhen('build.enabled', true),
        }),
        timeoutMinutes: field(wholeNumber(5, 480).default(30), {
          title: 'Longest',
          description: 'A build that hangs is billed for so long.',
          unit: 'minutes',
          showWhen: showWhen('build.enabled', true),
        }),
      })
      .prefault({}),
    { title: 'Build', description: 'What turns the source into what is deployed.' },
  ),
  approval: field(z.boolean().default(true), {
    title: 'Manual approval',
    description: 'Somebody has to agree before anything is deployed.',
  }),
  keepArtifactsDays: field(wholeNumber(1, 3650).default(30), {
    title: 'Artifacts kept',
    description: 'Sources and builds in the bucket of the pipeline.',
    unit: 'days',
  }),
  usage: field(
    z
      .strictObject({
        buildMinutes: field(usageAmount(), {
          title: 'Build minutes',
          description: 'Of all builds.',
          unit: 'per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export type CodePipelineConfig = z.output<typeof codePipelineConfig>
