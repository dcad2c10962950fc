import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'SEC001',
  slug: 'imdsv1-allowed',
  title: 'Instance metadata service version 1 is allowed',
  severity: 'error',
  pillar: 'security',
  why: 'Version 1 answers any request from the instance, so a server-side request forgery in the application hands out the role’s credentials. Version 2 asks for a session token first.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  alsoKnownAs: ['EC2.8', 'AutoScaling.3', 'CKV_AWS_79'],
  *check(graph) {
    for (const { node, instances } of launchers(graph)) {
      if (instances.imdsv2Required) continue
      yield {
        node: node.id,
        ...(instances.imdsv2Path && { path: instances.imdsv2Path }),
        message: `Instances of "${node.name}" answer metadata requests without a session token.`,
        advice: 'Require IMDSv2.',
        ...(instances.imdsv2Path && {
          fix: {
            title: 'Require IMDSv2',
            operations: [{ verb: 'setConfig', id: node.id, path: instances.imdsv2Path, value: true }],
          },
        }),
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['imdsv1-allowed'] },
})
