import { listText } from '../../base/text.ts'
import { type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'SEC013',
  slug: 'writable-root',
  title: 'Root file system is writable',
  severity: 'info',
  pillar: 'security',
  why: 'Who gets into a container with a writable file system can change the program that runs in it, or bring tools along.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5',
  alsoKnownAs: ['ECS.5', 'CKV_AWS_336'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.nodes.values()) {
      const writable = writableIn(node)
      if (writable.length === 0) continue
      yield {
        node: node.id,
        path: isType(node, 'ecs-service') ? ['containers'] : ['readonlyRootFilesystem'],
        message: `${isType(node, 'ecs-service') ? `Containers with a writable root file system: ${listText(writable)}` : 'The job has a writable root file system'}.`,
        // No fix: an image that writes anywhere but into volumes stops working.
        advice: 'Make it read-only where the image writes to volumes only.',
      }
    }
  },
  examples: { good: ['read-only-containers'], bad: ['writable-root'] },
})

function writableIn(node: GraphNode): readonly string[] {
  // ECS Exec needs a writable file system.
  if (isType(node, 'ecs-service') && !node.config.executeCommand)
    return node.config.containers.flatMap((one) => (one.readonlyRootFilesystem ? [] : [`"${one.name}"`]))
  return isType(node, 'batch-job-definition') && !node.config.readonlyRootFilesystem ? [node.name] : []
}
