import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCantilever } from '../support/cli.ts'
import { root } from '../support/sources.ts'
import { temporaryFolder } from './support/disk.ts'

it('export --nested tiers writes the nested stacks into a folder, and how to deploy them', async () => {
  const out = join(temporaryFolder(), 'out')
  const example = join(root, 'assets/examples/web-application.cantilever')
  const ran = await runCantilever(['export', example, '--to', 'all', '--out', out, '--nested', 'tiers'])
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
  expect(ran.out.split('\n')).toContain(join(out, 'nested', 'network.yaml'))
  expect(readFileSync(join(out, 'template.json'), 'utf8')).toContain('"TemplateURL": "nested/network.json"')
  const { stacks } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
  expect(stacks[0].nested).toMatchObject({
    overLimits: [],
    parametersLeftBelow: 0,
    overOperationLimit: false,
  })
  expect(stacks[0].nested.stacks.map(({ template }: { template: string }) => template)).toEqual([
    'nested/network.yaml',
    'nested/security-data.yaml',
    'nested/compute.yaml',
  ])
  const [packaging, changeSet] = stacks[0].deploy
  expect(packaging).toMatch(
    /^aws cloudformation package --template-file template.yaml --s3-bucket YOUR-BUCKET /,
  )
  expect(changeSet).toContain(
    '--template-body file://packaged.yaml --include-nested-stacks --capabilities CAPABILITY_IAM',
  )
})
