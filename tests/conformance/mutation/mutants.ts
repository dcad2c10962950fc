/** Which faults are seeded: chosen by a fixed rule from all places where they can be, so that nobody picks the easy ones. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { decode } from '../../../shared/document/codec.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { Graph } from '../../../shared/graph/graph.ts'
import { resolve } from '../../../shared/graph/resolve.ts'
import { buildPlan } from '../../../shared/plan/build.ts'
import type { DeploymentPlan } from '../../../shared/plan/plan.ts'
import { everyComponentAlone, everyRelation } from '../../support/everyDrawing.ts'
import { EXAMPLES } from '../exporting.ts'
import { THOROUGH } from '../figures.ts'
import { OPERATORS } from './operators/index.ts'
import { type Site, seeded } from './plan.ts'

export interface Drawing {
  readonly name: string
  readonly document: Document
  readonly graph: Graph
  readonly plan: DeploymentPlan
}

export interface Mutant {
  readonly operator: string
  readonly drawing: Drawing
  readonly where: string
  readonly plan: DeploymentPlan
}

/** The gallery has nothing that the drawings from the registries lack, and takes moto long: only when there is time. */
const isQuick = (file: string): boolean => THOROUGH || !/^(pattern|scenario)-/.test(file)

/** The shipped examples, and of what none of them has the drawing made from the registries. */
export async function drawings(): Promise<Drawing[]> {
  const files = (await readdir(EXAMPLES))
    .filter((file) => file.endsWith('.cantilever') && isQuick(file))
    .sort()
  const examples = await Promise.all(
    files.map(async (file) => {
      const read = decode(await readFile(join(EXAMPLES, file), 'utf8'))
      if (!read.ok) throw new Error(`${file} cannot be read`)
      return drawn(basename(file, '.cantilever'), read.value)
    }),
  )
  const types = new Set(examples.flatMap(({ plan }) => typesOf(plan)))
  const made: Drawing[] = []
  for (const { name, document } of [...everyRelation(), ...everyComponentAlone()]) {
    const drawing = drawn(name, document)
    const fresh = typesOf(drawing.plan).filter((type) => !types.has(type))
    if (fresh.length > 0) made.push(drawing)
    for (const type of fresh) types.add(type)
  }
  return [...examples, ...made]
}

function drawn(name: string, document: Document): Drawing {
  const graph = resolve(document)
  return { name, document, graph, plan: buildPlan(graph) }
}

const typesOf = ({ stacks }: DeploymentPlan): string[] =>
  stacks.flatMap(({ resources }) => resources.map(({ type }) => type))

/** A small drawing has few places, and would be passed over by the choice. */
const LEAST_PER_DRAWING = 3

/**
 * Of each operator's places those whose hashes are smallest: spread over drawings and resources, and always the same.
 * Drawings that get too few that way get more.
 */
export function mutants(all: readonly Drawing[]): Mutant[] {
  const places = OPERATORS.flatMap(({ name, each = 1, sites }) => {
    const found = all.flatMap((drawing) => {
      const [stack] = drawing.plan.stacks
      return stack ? [...sites(stack, drawing.graph)].map((site) => ({ drawing, site })) : []
    })
    return found
      .map(({ drawing, site }) => ({
        name,
        drawing,
        site,
        key: hash(`${name} ${drawing.name} ${site.where}`),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((place, index) => ({ ...place, chosen: index < each }))
  })
  const chosen = new Set(places.filter((place) => place.chosen))
  for (const drawing of all) {
    const own = places.filter((place) => place.drawing === drawing)
    const lacking = LEAST_PER_DRAWING - own.filter((place) => chosen.has(place)).length
    const more = own.filter((place) => !chosen.has(place)).sort((a, b) => (a.key < b.key ? -1 : 1))
    for (const place of more.slice(0, Math.max(0, lacking))) chosen.add(place)
  }
  return places
    .filter((place) => chosen.has(place))
    .map(({ name, drawing, site }) => made(name, drawing, site))
}

const made = (operator: string, drawing: Drawing, site: Site): Mutant => ({
  operator,
  drawing,
  where: site.where,
  plan: seeded(drawing.plan, site),
})

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
