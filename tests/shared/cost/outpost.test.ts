import { expect, it } from 'vitest'
import { estimate } from '../../../shared/cost/estimate.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { resolve } from '../../../shared/graph/resolve.ts'
import { drawing } from '../../support/builders.ts'

const costs = (onOutpost: boolean) => {
  const document = drawing()
    .add('vpc', 'net', { nat: 'none', azCount: 3 })
    .inside('net', (net) =>
      net
        .add('subnet-tier', 'plant', { onOutpost })
        .inside('plant', (plant) =>
          plant
            .add('ec2-instance', 'cell', { instanceType: 'm5.large' })
            .add('rds-instance', 'orders', { deployment: 'single-az', instanceClass: 'db.r5.large' }),
        ),
    )
    .document()
  const { lines } = estimate(resolve(document), facts, {}).report
  return (node: string, key: string) => lines.find((line) => line.nodeId === node && line.key === key)
}

it('bills neither instances nor volumes by the hour on an Outpost, and the rack by its own price', () => {
  const [region, outpost] = [costs(false), costs(true)]
  for (const key of ['on-demand', 'root-volume']) {
    expect(region('cell', key)?.monthly.expected).toBeGreaterThan(0)
    expect(outpost('cell', key)?.monthly.expected).toBe(0)
  }
  expect(outpost('cell', 'on-demand')?.formula).toMatch(/not billed, the Outpost’s price has it$/)
  expect(outpost('net', 'outpost')?.gap).toMatch(/^no price: AWS prices each configuration/)
  expect(region('net', 'outpost')).toBeUndefined()
})

it('knows no price of a database there rather than that of the Region', () => {
  expect(costs(false)('orders', 'instances')?.monthly.expected).toBeGreaterThan(0)
  expect(costs(true)('orders', 'instances')?.gap).toMatch(/^no price: on an Outpost/)
  expect(costs(true)('orders', 'storage')?.monthly.expected).toBe(0)
})
