import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'REL003',
  slug: 'type-not-in-region',
  title: 'Instance type is not offered in the Region',
  severity: 'error',
  pillar: 'reliability',
  why: 'The template is accepted and the launch then fails: no instance ever starts.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-discovery.html',
  alsoKnownAs: ['E3628', 'F0008'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      for (const { name, path } of instances.types) {
        if (facts.instanceType(name) === null) {
          yield {
            node: node.id,
            path,
            message: `There is no instance type "${name}" among those known here.`,
            advice: 'Check the spelling, or choose a type from the list.',
          }
          continue
        }
        const offered = facts.isOfferedInRegion(name, node.region)
        if (offered === true) continue
        if (offered === null) {
          yield {
            node: node.id,
            path,
            cannotTell: true,
            message: `Whether ${name} is offered in ${node.region} is not known here.`,
            advice: `Ask AWS: aws ec2 describe-instance-type-offerings --region ${node.region} --filters Name=instance-type,Values=${name}.`,
          }
          continue
        }
        const newer = facts.newerGeneration(name, node.region)
        yield {
          node: node.id,
          path,
          message: `${name} is not offered in ${node.region}.`,
          advice: newer
            ? `Use ${newer.name}, which is.`
            : 'Choose a type that is offered there, or another Region.',
          ...(newer && {
            fix: {
              title: `Use ${newer.name}`,
              operations: [{ verb: 'setConfig', id: node.id, path, value: newer.name }],
            },
          }),
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['type-not-in-region'] },
})
