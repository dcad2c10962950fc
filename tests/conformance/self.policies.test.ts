import { describe, expect, it } from 'vitest'
import { WITHOUT_RESOURCE } from './invariants/withoutResource.ts'
import { python, requireTools, run } from './run.ts'

/** Prints which of the actions the reference does not have, and which of them take a resource. */
const READ = `
import importlib.resources as r, json, sys
known = json.loads(r.files('cfnlint').joinpath('data/AdditionalSpecs/Policies.json').read_text())
for action in sys.argv[1:]:
    service, name = action.split(':')
    entry = known.get(service, {}).get('Actions', {}).get(name.lower())
    if entry is None: print(action, 'is no action')
    elif entry.get('Resources'): print(action, 'takes', ', '.join(entry['Resources']))
`

const against = async (actions: readonly string[]) => {
  await requireTools()
  const { code, stdout, stderr } = await run(python(), ['-c', READ, ...actions], 60)
  return code === 0 ? stdout.trim() : expect.fail(stderr)
}

describe('actions without a resource', () => {
  it('are those of the Service Authorization Reference', async () =>
    expect(await against([...WITHOUT_RESOURCE])).toBe(''))
  it('would be told from others, and from what does not exist', async () =>
    expect(await against(['batch:DescribeJobs', 'batch:SubmitJob', 'batch:DescribeJob'])).toMatch(
      /^batch:SubmitJob takes .*job-queue.*\nbatch:DescribeJob is no action$/,
    ))
})
