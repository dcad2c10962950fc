import type { ConfigPath } from '../../document/operations/path.ts'
import { type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { secretInScript } from '../secrets.ts'

export default defineRule({
  id: 'SEC012',
  slug: 'secret-in-script',
  title: 'Secret stands in plain text in a script',
  severity: 'error',
  pillar: 'security',
  why: 'User data can be read from inside every instance, without any permission, and by everyone who may describe the launch template; so can commands of containers. A secret belongs where only its role can read it.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
  alsoKnownAs: ['CKV_AWS_46', 'ec2_launch_template_no_secrets', 'batch_job_definition_no_secrets'],
  *check(graph) {
    for (const node of graph.nodes.values()) {
      for (const { what, path, text } of scriptsOf(node)) {
        const found = text === '' ? null : secretInScript(text)
        if (found === null) continue
        yield {
          node: node.id,
          path,
          message: `${what} of "${node.name}" contains ${found}.`,
          advice: 'Keep it in AWS Secrets Manager or the Parameter Store and read it when the script runs.',
        }
      }
    }
  },
  examples: { good: ['web-behind-alb', 'no-secrets'], bad: ['secret-in-script'] },
})

interface Script {
  readonly what: string
  readonly path: ConfigPath
  readonly text: string
}

function scriptsOf(node: GraphNode): readonly Script[] {
  if (isType(node, 'autoscaling-group'))
    return [{ what: 'The user data', path: ['userData'], text: node.config.userData }]
  if (isType(node, 'batch-job-definition'))
    return [{ what: 'The command', path: ['command'], text: node.config.command.join(' ') }]
  if (isType(node, 'ecs-service'))
    return node.config.containers.map(({ name, command }, i) => ({
      what: `The command of container "${name}"`,
      path: ['containers', i, 'command'],
      text: command.join(' '),
    }))
  return []
}
