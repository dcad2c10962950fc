import type { ConfigPath } from '../../document/operations/path.ts'
import { type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule, type Fix } from '../define.ts'
import { isSecretVariable, secretIn } from '../secrets.ts'

export default defineRule({
  id: 'SEC011',
  slug: 'secret-in-environment',
  title: 'Secret stands in plain text in the environment',
  severity: 'error',
  pillar: 'security',
  why: 'Environment variables are in the template, in the task definition or function and in the console, readable for everyone who may describe it. A secret of AWS Secrets Manager or the Parameter Store is read when the container starts, and can be rotated.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8',
  alsoKnownAs: ['ECS.8', 'AwsSolutions-ECS2', 'batch_job_definition_no_secrets'],
  *check(graph) {
    for (const node of graph.nodes.values()) {
      for (const { path, environment, secrets } of containersOf(node)) {
        for (const [name, value] of Object.entries(environment)) {
          const form = secretIn(value)
          if (form === null && !isSecretVariable(name, value)) continue
          yield {
            node: node.id,
            path: [...path, 'environment', name],
            message:
              form === null
                ? `The variable ${name} looks like a secret, and its value is in plain text.`
                : `The variable ${name} contains ${form} in plain text.`,
            ...(secrets === null
              ? {
                  advice:
                    'Keep the value in AWS Secrets Manager or the Parameter Store and let the code read it.',
                }
              : {
                  advice:
                    'Keep the value in AWS Secrets Manager or the Parameter Store and list it among the secrets.',
                  fix: moveToSecrets(node.id, path, name, secrets.length),
                }),
          }
        }
      }
    }
  },
  examples: {
    good: ['container-service', 'no-secrets'],
    bad: ['secret-in-environment', 'secret-in-job', 'functions-at-fault'],
  },
})

interface Container {
  readonly path: ConfigPath
  readonly environment: Readonly<Record<string, string>>
  /** null: it has no list of them, and its code reads them itself. */
  readonly secrets: readonly unknown[] | null
}

function containersOf(node: GraphNode): readonly Container[] {
  if (isType(node, 'ecs-service'))
    return node.config.containers.map((container, i) => ({ ...container, path: ['containers', i] }))
  if (isType(node, 'lambda-function'))
    return [{ environment: node.config.environment, path: [], secrets: null }]
  return isType(node, 'batch-job-definition') ? [{ ...node.config, path: [] }] : []
}

/** Its ARN becomes a parameter of the template; the value leaves the drawing. */
const moveToSecrets = (id: string, path: ConfigPath, name: string, at: number): Fix => ({
  title: `Read ${name} from Secrets Manager`,
  operations: [
    { verb: 'setConfig', id, path: [...path, 'environment', name] },
    { verb: 'setConfig', id, path: [...path, 'secrets', at], value: { name } },
  ],
})
