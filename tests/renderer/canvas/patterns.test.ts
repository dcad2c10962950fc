import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  around,
  type Box,
  encloses,
  GRID,
  inflate,
  isContainer,
  overlap,
} from '../../../renderer/canvas/metrics.ts'
import { sceneOf } from '../../../renderer/canvas/scene.ts'
import { analyze } from '../../../shared/analysis.ts'
import { encode } from '../../../shared/document/codec.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { example, exampleNames, TODAY } from '../../support/fixtures.ts'
import { root } from '../../support/sources.ts'

const patterns = exampleNames().filter((name) => name.startsWith('pattern-'))

/** Lines that nobody can price beforehand, and why. */
const WITHOUT_PRICE: Readonly<Record<string, readonly string[]>> = {
  'pattern-hybrid-outposts': [
    'Plant network: no price: AWS prices each configuration by itself, for three years; give your own monthly rate',
    'Production records: no price: on an Outpost it has a price of its own, which is not in the price book',
  ],
}

it('all six patterns are there', () => {
  expect(patterns).toHaveLength(6)
})

describe.each(patterns)('%s', (name) => {
  const document = example(name)
  const { findings, cost } = analyze(document, facts, { today: TODAY })
  const { boxes } = sceneOf(document)
  const parentOf = (id: string) => document.nodes[id]?.parent

  it('is written as the app itself writes it', () => {
    expect(encode(document)).toBe(readFileSync(join(root, `assets/examples/${name}.cantilever`), 'utf8'))
  })

  it('has neither errors nor warnings', () => {
    expect(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ ruleId, message }) => `${ruleId} ${message}`),
    ).toEqual([])
  })

  it('has a price for every line, or says why not', () => {
    expect(cost.total.expected).toBeGreaterThan(100_000_000)
    expect(cost.lines.flatMap(({ nodeName, gap }) => (gap === null ? [] : [`${nodeName}: ${gap}`]))).toEqual(
      WITHOUT_PRICE[name] ?? [],
    )
  })

  it('tells three to six scenes, of what is drawn, each with a camera', () => {
    const scenes = Object.values(document.scenes)
    expect(scenes.length).toBeGreaterThanOrEqual(3)
    expect(scenes.length).toBeLessThanOrEqual(6)
    const all = around(boxes.values())
    for (const { camera, highlight, notes, title } of scenes) {
      expect(notes.length, title).toBeGreaterThan(80)
      expect(highlight.filter((id) => !(id in document.nodes))).toEqual([])
      // In the middle of the picture is something of the drawing.
      expect(camera && all && encloses(all, { x: camera.x, y: camera.y, width: 0, height: 0 }), title).toBe(
        true,
      )
    }
  })

  it('lies on the grid, each thing inside its container and beside the others', () => {
    const faults: string[] = []
    const entries = [...boxes] as [string, Box][]
    for (const [id, box] of entries) {
      const { x, y } = document.nodes[id]?.position ?? { x: 1, y: 1 }
      if (x % GRID !== 0 || y % GRID !== 0) faults.push(`${id} is off the grid`)
      const parent = parentOf(id)
      const frame = parent === undefined ? undefined : boxes.get(parent)
      if (frame && !encloses(inflate(frame, -16), box)) faults.push(`${id} is not inside ${parent}`)
      for (const [other, place] of entries)
        if (other > id && parentOf(other) === parent && overlap(inflate(box, 8), inflate(place, 8)))
          faults.push(`${id} is too near to ${other}`)
    }
    expect(faults).toEqual([])
  })

  it('implies nothing that it does not show', () => {
    const { graph } = analyze(document, facts, { today: TODAY })
    expect([...graph.nodes.values()].filter((node) => node.implied).map((node) => node.name)).toEqual([])
  })

  it('has containers for whatever stands in a subnet', () => {
    const loose = Object.values(document.nodes).filter(
      (node) => isContainer(node) && node.type !== 'region' && node.parent === undefined,
    )
    expect(loose.map((node) => node.name)).toEqual([])
  })
})
