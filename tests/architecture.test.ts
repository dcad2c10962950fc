import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { components } from '../shared/catalog/index.ts'
import { relations } from '../shared/catalog/relations/index.ts'
import { rules } from '../shared/rules/index.ts'
import { ceilings, exceptions } from './architecture.allowed.ts'
import { filesBelow, readSources, root, type Source } from './support/sources.ts'

const shared = readSources('shared')
// Build configurations are run by tools, and are no part of what is shipped.
const shipped = (source: Source) => !source.path.endsWith('.config.ts')
const electron = readSources('electron').filter(shipped)
const renderer = readSources('renderer').filter(shipped)
const everything = [...shared, ...electron, ...renderer]

/** Which layer of shared/ may import which. Its own files are always allowed; `analysis` may import all. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  document: ['base'],
  facts: ['base'],
  catalog: ['base', 'facts'],
  graph: ['document', 'catalog', 'base'],
  rules: ['graph', 'facts', 'base', 'document'],
  cost: ['graph', 'catalog', 'facts', 'base', 'document'],
  plan: ['graph', 'catalog', 'facts', 'base'],
  exporters: ['plan', 'cost', 'catalog', 'base'],
  advisor: ['analysis', 'catalog', 'cost', 'document', 'facts', 'graph', 'rules', 'base'],
  ipc: ['base', 'commands'],
  commands: ['base'],
  keys: ['commands', 'base'],
}

const layerOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '')

/** What every exporter speaks: CloudFormation's values, the references within them, and a line of the bill. */
const VOCABULARY: ReadonlySet<string> = new Set([
  'shared/catalog/cfn.ts',
  'shared/catalog/mapReferences.ts',
  'shared/catalog/costLine.ts',
])

/** Programs for the developer, in shared/ for the sake of the data that they write. No part of the app. */
const isTool = (path: string): boolean =>
  path.startsWith('shared/facts/refresh/') || /^shared\/catalog\/spec\/(generate|enums)\.ts$/.test(path)

function violations(
  sources: readonly Source[],
  forbidden: (source: Source, target: string) => string | null,
): string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((target) => {
      const why = forbidden(source, target)
      return why === null ? [] : [`${source.path} imports ${target}: ${why}`]
    }),
  )
}

describe('layers', () => {
  it('shared/ imports zod, immer and itself, also for types', () => {
    const outside = violations(
      shared.filter((source) => !isTool(source.path)),
      (_, target) =>
        target === 'zod' || target === 'immer' || (target.startsWith('shared/') && !isTool(target))
          ? null
          : 'shared/ is pure',
    )
    expect(outside).toEqual([])
  })

  it('each layer of shared/ imports only what lies below it', () => {
    const upward = violations(shared, (source, target) => {
      const from = layerOf(source.path)
      const to = layerOf(target)
      if (!target.startsWith('shared/') || from === to || from === 'analysis') return null
      return LAYERS[from]?.includes(to) ? null : `${from} may import ${LAYERS[from]?.join(', ') ?? 'nothing'}`
    })
    expect(upward).toEqual([])
  })

  it('cost, plan, rules and exporters never import a component', () => {
    const direct = violations(
      shared.filter((source) =>
        ['cost', 'plan', 'rules', 'exporters', 'graph'].includes(layerOf(source.path)),
      ),
      (_, target) =>
        target.startsWith('shared/catalog/components/')
          ? 'components are known by their declarations only'
          : null,
    )
    expect(direct).toEqual([])
  })

  it('a component imports no other component, a rule no other rule', () => {
    const owner = (path: string) => /^shared\/(?:catalog\/components|rules\/[a-z]+)\/([^/.]+)/.exec(path)?.[1]
    const sideways = violations(shared, (source, target) => {
      const [from, to] = [owner(source.path), owner(target)]
      return from !== undefined && to !== undefined && from !== to
        ? 'they talk through relations and traits'
        : null
    })
    expect(sideways).toEqual([])
  })

  it('exporters know the plan and the report, and the vocabulary of CloudFormation, not the catalog', () => {
    const outside = violations(
      shared.filter((source) => source.path.startsWith('shared/exporters/')),
      (_, target) =>
        target.startsWith('shared/catalog/') && !VOCABULARY.has(target) ? 'the plan must carry it' : null,
    )
    expect(outside).toEqual([])
  })

  it('electron/ and renderer/ do not import each other; storage/ runs without Electron', () => {
    const across = [
      ...violations(electron, (_, target) =>
        target.startsWith('renderer/') ? 'they meet in shared/ipc' : null,
      ),
      ...violations(renderer, (_, target) =>
        target.startsWith('electron') || target.startsWith('node:') ? 'the renderer is a web page' : null,
      ),
      ...violations(
        electron.filter((source) => source.path.startsWith('electron/storage/')),
        (_, target) => (target === 'electron' ? 'storage is tested without Electron' : null),
      ),
    ]
    expect(across).toEqual([])
  })

  it('React Flow stays in the canvas and the projection', () => {
    const leaks = violations(
      renderer.filter(
        (source) =>
          !source.path.startsWith('renderer/canvas/') && source.path !== 'renderer/state/projection.ts',
      ),
      (_, target) => (target.startsWith('@xyflow/') ? 'its types go no further' : null),
    )
    expect(leaks).toEqual([])
  })

  it('there are no import cycles', () => {
    expect(cyclesIn(everything)).toEqual([])
  })
})

function cyclesIn(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const target of byPath.get(path)?.imports ?? [])
      if (byPath.has(target)) visit(target, [...trail, path])
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return cycles
}

describe('one source per fact', () => {
  it('no engine, exporter or generic part of the studio names a component type', () => {
    // A word such as "region" or "users" is an ordinary word as well; only names with a hyphen are unmistakable.
    // Kinds of container are part of the vocabulary, and some are spelt like the one type that makes them.
    const kinds = new Set<string | undefined>(components.map((component) => component.container?.kind))
    const types = components
      .map((component) => component.type)
      .filter((type) => type.includes('-') && !kinds.has(type))
    const places = everything.filter((source) =>
      /^(shared\/(graph|cost|plan|exporters|document)|renderer)\//.test(source.path),
    )
    const named = places.flatMap((source) =>
      types
        .filter(
          (type) =>
            new RegExp(`['"\`]${type}['"\`]`).test(source.text) &&
            !exceptions.namesTypes.includes(source.path),
        )
        .map((type) => `${source.path} names ${type}`),
    )
    expect(named).toEqual([])
  })

  it.each([
    ['components', 'shared/catalog/components', components.map((component) => component.type)],
    ['relations', 'shared/catalog/relations', relations.map((relation) => relation.name)],
  ] as const)('every file of %s is in its list, in alphabetical order', (_, folder, listed) => {
    const files = readdirSync(join(root, folder))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => !['define', 'facets', 'index'].includes(name))
    expect([...listed]).toEqual(files.sort())
  })

  it('every rule file is in the list, in the order of ids, and named by its slug', () => {
    const files = filesBelow('shared/rules').filter((path) => path.split('/').length === 4)
    expect(rules.map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id).sort())
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
    expect(rules.map((rule) => `shared/rules/${rule.pillar}/${rule.slug}.ts`).sort()).toEqual(files.sort())
  })

  it('every icon that a component names is there', () => {
    const missing = components
      .filter((component) => !existsSync(join(root, 'assets/icons', `${component.icon}.svg`)))
      .map((component) => component.icon)
    expect(missing).toEqual([])
  })
})

describe('size', () => {
  it('no file is longer than its kind may be', () => {
    const long = everything.flatMap((source) => {
      const ceiling = ceilings.find(({ of }) => of.test(source.path))?.lines ?? 300
      const allowed = exceptions.longer[source.path]
      return source.lines > Math.max(ceiling, allowed?.lines ?? 0)
        ? [`${source.path}: ${source.lines} lines, ${ceiling} allowed`]
        : []
    })
    expect(long).toEqual([])
  })

  it('every exception is still needed and gives its reason', () => {
    for (const [path, { lines, reason }] of Object.entries(exceptions.longer)) {
      const source = everything.find((candidate) => candidate.path === path)
      const ceiling = ceilings.find(({ of }) => of.test(path))?.lines ?? 300
      expect(
        source && source.lines > ceiling && source.lines <= lines,
        `${path} no longer needs its exception`,
      ).toBe(true)
      expect(reason.length).toBeGreaterThan(20)
    }
  })
})

describe('the top level', () => {
  it('holds what the design lists and nothing else', () => {
    const allowed = [
      'LICENSE',
      'README.md',
      'assets',
      'biome.json',
      'electron',
      'package-lock.json',
      'package.json',
      'renderer',
      'shared',
      'tests',
      'tsconfig.json',
    ]
    const built = ['node_modules', 'out', 'dist', 'test-results', 'playwright-report']
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !built.includes(name))
    expect(found.sort()).toEqual(allowed.sort())
  })

  it('files are named as their kind is named', () => {
    const wrong = everything
      .map((source) => source.path)
      .filter((path) => {
        const name = path.split('/').at(-1) ?? ''
        if (/^shared\/rules\/[a-z]+\//.test(path) || /^shared\/catalog\/components\/[^/]+$/.test(path))
          return !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name)
        if (path.endsWith('.tsx'))
          return !/^([A-Z][A-Za-z0-9]*|main)\.tsx$/.test(name) && !/^use[A-Z]/.test(name)
        return !/^[a-z][A-Za-z0-9]*(\.worker|\.config|\.generated)?\.ts$/.test(name)
      })
    expect(wrong).toEqual([])
  })
})
