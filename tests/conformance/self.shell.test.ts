// biome-ignore-all lint/suspicious/noTemplateCurlyInString: bash expansions, as text
import { afterAll, describe, expect, test } from 'vitest'
import { bash32Faults, shellFaults, told } from './judges.ts'
import { GOOD, HARMLESS, removeVariants, SMALL, type TextFault, withText } from './variants.ts'

afterAll(removeVariants)

const FAULTS: readonly (TextFault & { kind: string })[] = [
  { kind: 'bash -n', file: 'deploy.sh', from: 'if [ -z "$vpc" ]; then', to: 'if [ -z "$vpc" ]; do' },
  { kind: 'SC2086', file: 'deploy.sh', from: '--group-id "$group"', to: '--group-id $group' },
  { kind: 'SC2154', file: 'teardown.sh', from: '--vpc-id "$vpc"', to: '--vpc-id "$vpcs"' },
  { kind: 'suppressed', file: 'deploy.sh', from: 'name=mini', to: '# shellcheck disable=SC2034\nname=mini' },
  { kind: 'case-change', file: 'deploy.sh', from: '--description "Web"', to: '--description "${name^^}"' },
  { kind: 'associative-array', file: 'deploy.sh', from: 'name=mini', to: 'name=mini\ndeclare -A ids' },
  { kind: 'mapfile', file: 'teardown.sh', from: 'name=mini', to: 'name=mini\nmapfile -t lines < /dev/null' },
  { kind: 'append-both', file: 'deploy.sh', from: '>/dev/null 2>&1', to: '&>>/dev/null' },
  {
    kind: 'empty-array',
    file: 'deploy.sh',
    from: 'aws --region "$region" "$@"',
    to: 'local more=(); aws --region "$region" "${more[@]}" "$@"',
  },
  {
    kind: 'case-in-substitution',
    file: 'deploy.sh',
    from: '--description "Web"',
    to: '--description "$(case "$name" in mini) echo Web ;; esac)"',
  },
]

describe('the shell judges', () => {
  test('pass the fixtures', async () => {
    expect(told(await shellFaults([GOOD, SMALL]))).toBe('')
  })

  test.each(FAULTS)('catch $kind', async ({ kind, ...fault }) => {
    const faults = await shellFaults([await withText(SMALL, fault)])
    expect(faults.map((found) => found.kind)).toContain(kind)
  })

  test('take text in quotes, comments and here-documents for text', async () => {
    expect(told(await bash32Faults([HARMLESS]))).toBe('')
  })
})
