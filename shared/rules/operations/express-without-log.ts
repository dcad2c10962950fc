import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'OPS070',
  slug: 'express-without-log',
  title: 'Express workflow has no log',
  severity: 'warning',
  pillar: 'operations',
  why: 'Step Functions keeps no history of Express workflows: without a log nobody can tell which run failed, where, and why.',
  docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
  alsoKnownAs: ['StepFunctions.1', 'CKV_AWS_285', 'AwsSolutions-SF1'],
  *check(graph) {
    for (const node of graph.ofType('step-functions-state-machine')) {
      if (node.config.type !== 'EXPRESS' || node.config.logLevel !== 'OFF') continue
      yield {
        node: node.id,
        path: ['logLevel'],
        message: `Nothing tells of runs of "${node.name}" that failed.`,
        advice: 'Log errors at least.',
        fix: setTo('Log errors', node.id, ['logLevel'], 'ERROR'),
      }
    }
  },
  examples: { good: ['events'], bad: ['events-refused'] },
})
