import { usage } from '../../costLine.ts'
import { defineComponent } from '../../define.ts'
import { codePipelineConfig } from './config.ts'
import { codePipelineResources } from './resources.ts'

const SIZE = { SMALL: 'small', MEDIUM: 'medium', LARGE: 'large' } as const

export const codePipeline = defineComponent({
  type: 'codepipeline',
  title: 'AWS CodePipeline pipeline',
  category: 'delivery',
  icon: 'codepipeline',
  description: 'Builds each push to a branch, asks for approval, and deploys to what it is connected to.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome.html',
  keywords: ['ci', 'cd', 'deploy', 'build', 'codebuild', 'github', 'delivery', 'release'],
  schemaVersion: 1,
  config: codePipelineConfig,
  placement: { inside: ['canvas', 'region'] },
  out: {
    deploys: () => ({ pipeline: true }),
  },
  summary: ({ repository, branch, approval }) => [
    `${repository.slice(0, 40)}`,
    `Branch ${branch.slice(0, 40)}`,
    approval ? 'With approval' : 'No approval',
  ],
  resources: codePipelineResources,
  *cost({ config: { build, usage: given } }) {
    if (!build.enabled) return
    const { buildMinutes } = given
    yield {
      key: 'build',
      label: `Build minutes, general1.${SIZE[build.size]}`,
      category: 'management',
      unit: 'minute',
      quantity: usage(buildMinutes),
      price: { kind: 'service', id: `codebuild.linux.general1-${SIZE[build.size]}` },
      formula: buildMinutes === null ? 'build minutes not given' : `${buildMinutes} minutes, as given`,
      assumption:
        'Minutes that are free for the account are not taken off. A pipeline of type V2 is billed by the minutes of its actions as well, for which the price book has no figure.',
    }
  },
})
