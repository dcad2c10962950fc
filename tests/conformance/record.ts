/** The record that manifests quote: made from the notes of a run, merged with what stands of the one before. */
import { JUDGES, type JudgedBatch } from '../../shared/exporters/manifest/judges.ts'
import type { Note } from './figures.ts'

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort()
const sum = (notes: readonly Note[], of: (note: Note) => number): number =>
  notes.reduce((total, note) => total + of(note), 0)

/** One batch for each judge that judged anything. A note with findings is an error: what was rejected is no proof. */
export function batchesOf(
  notes: readonly Note[],
  versions: Readonly<Record<string, string>>,
  on: string,
): JudgedBatch[] {
  const rejected = notes.filter(({ findings }) => findings > 0).map(({ slice }) => slice)
  if (rejected.length > 0) throw new Error(`There were findings in ${rejected.join(', ')}.`)
  return JUDGES.flatMap(({ id }): JudgedBatch[] => {
    const own = notes.filter(({ judges }) => judges.includes(id))
    if (own.length === 0) return []
    const version = versions[id]
    if (version === undefined) throw new Error(`The version of ${id} is not known.`)
    return [
      {
        judge: id,
        version,
        on,
        regions: sorted(own.flatMap(({ regions }) => regions)),
        components: sorted(own.flatMap(({ components }) => components)),
        connections: sorted(own.flatMap(({ connections }) => connections)),
        examples: Object.fromEntries(own.flatMap(({ examples }) => Object.entries(examples)).sort()),
        random: own.find(({ random }) => random !== null)?.random ?? null,
        counts: {
          documents: sum(own, ({ counts }) => counts.documents),
          resources: sum(own, ({ counts }) => counts.resources),
          commands: sum(own, ({ counts }) => counts.commands),
        },
        standIns: sorted(own.flatMap(({ standIns }) => standIns)),
      },
    ]
  })
}

/**
 * The new batches before the old ones. What a new batch has judged leaves the older ones of the same judge, so that each
 * subject has one date: its last; a batch that holds nothing any more goes, and so does what nobody can draw any more.
 */
export function mergeRecord(
  fresh: readonly JudgedBatch[],
  old: readonly JudgedBatch[],
  known: { readonly components: readonly string[]; readonly connections: readonly string[] },
): JudgedBatch[] {
  const kept: JudgedBatch[] = []
  for (const batch of old) {
    const newer = [...fresh, ...kept].filter(({ judge }) => judge === batch.judge)
    const rest = (
      own: readonly string[],
      of: (batch: JudgedBatch) => readonly string[],
      all: readonly string[],
    ) => own.filter((name) => all.includes(name) && !newer.some((other) => of(other).includes(name)))
    const left: JudgedBatch = {
      ...batch,
      components: rest(batch.components, ({ components }) => components, known.components),
      connections: rest(batch.connections, ({ connections }) => connections, known.connections),
      examples: Object.fromEntries(
        Object.entries(batch.examples).filter(
          ([name]) => !newer.some(({ examples }) => Object.hasOwn(examples, name)),
        ),
      ),
      random: newer.some(({ random }) => random !== null) ? null : batch.random,
    }
    const empty =
      left.components.length + left.connections.length + Object.keys(left.examples).length === 0 &&
      left.random === null
    if (!empty) kept.push(left)
  }
  const days = new Map<string, JudgedBatch>()
  for (const batch of [...fresh, ...kept]) {
    const day = `${batch.judge} ${batch.version} ${batch.on}`
    const same = days.get(day)
    days.set(day, same === undefined ? batch : together(same, batch))
  }
  const order = (batch: JudgedBatch) => JUDGES.findIndex(({ id }) => id === batch.judge)
  return [...days.values()].sort((a, b) => order(a) - order(b))
}

/** Slices of one day and one version are one batch. What both judged is counted by the documents that they judged. */
function together(a: JudgedBatch, b: JudgedBatch): JudgedBatch {
  return {
    ...a,
    regions: sorted([...a.regions, ...b.regions]),
    components: sorted([...a.components, ...b.components]),
    connections: sorted([...a.connections, ...b.connections]),
    examples: Object.fromEntries(Object.entries({ ...b.examples, ...a.examples }).sort()),
    random: a.random ?? b.random,
    counts: {
      documents: a.counts.documents + b.counts.documents,
      resources: a.counts.resources + b.counts.resources,
      commands: a.counts.commands + b.counts.commands,
    },
    standIns: sorted([...a.standIns, ...b.standIns]),
  }
}
