import type { ConfigPath } from '../../document/operations/path.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC014',
  slug: 'unencrypted-volume',
  title: 'Volume is not encrypted',
  severity: 'warning',
  pillar: 'security',
  why: 'Its data and every snapshot of it can be read by whoever gets hold of them. Encryption with the account’s key for EBS costs neither money nor speed.',
  docs: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
  alsoKnownAs: ['EC2.3', 'EC2.7', 'CKV_AWS_3', 'CKV_AWS_8', 'AwsSolutions-EC26', 'ENCRYPTED_VOLUMES'],
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { rootVolume, dataVolumes } = node.config
      const volumes: readonly (readonly [what: string, path: ConfigPath, encrypted: boolean])[] = [
        ['The root volume', ['rootVolume', 'encrypted'], rootVolume.encrypted],
        ...dataVolumes.map(
          ({ device, encrypted }, i) =>
            [`The volume ${device}`, ['dataVolumes', i, 'encrypted'], encrypted] as const,
        ),
      ]
      for (const [what, path, encrypted] of volumes) {
        if (encrypted) continue
        yield {
          node: node.id,
          path,
          message: `${what} of each instance is not encrypted.`,
          advice: 'Encrypt it.',
          fix: setTo('Encrypt the volume', node.id, path, true),
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['unencrypted-volume'] },
})
